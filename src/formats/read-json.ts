import type { TextPart } from './file-content.ts';
import { percentDecoded } from './decoded-views.ts';
import { MappedText } from './mapped-text.ts';
import type { Reader } from './reading.ts';
import { sourceText } from './source-text.ts';
import { UnreadRest } from './unread-rest.ts';

/** JSON and JSON Lines: each string and long number by its path, each key once; what is no JSON stays as raw words. */
export const readJson: Reader = ({ name, bytes }) => {
  const { text, broken, byteAt } = sourceText(bytes);
  return { parts: jsonParts(text, byteAt), traits: [], problems: broken ? [`${name}：有的字节不是 UTF-8 也不是 GB18030 编码的文字`] : [] };
};

interface Level { isList: boolean; index: number; key: string }

/** Deeper levels are not named: a path of a thousand steps helps nobody. */
const deepest = 24;
const mostLevels = 1000;

/** Strings with escapes decoded, under paths such as `items[3].title`. Reads on through whatever is malformed, in linear time. */
export function jsonParts(source: string, byteAt: (place: number) => number): TextPart[] {
  const parts: TextPart[] = [];
  const rest = new UnreadRest(source, byteAt);
  const levels: Level[] = [];
  // Brackets in each other beyond any sense are counted, not kept.
  let beyond = 0;
  const keys = new Set<string>();
  const token = /-?\d[\d.eE+-]*|["[\]{},]/g;
  for (let match = token.exec(source); match; match = token.exec(source)) {
    const { index } = match;
    const word = match[0] === '"' ? source.slice(index, stringEnd(source, index)) : match[0];
    token.lastIndex = index + word.length;
    const level = levels.at(-1);
    if (word === '{' || word === '[') {
      if (levels.length < mostLevels) levels.push({ isList: word === '[', index: 0, key: '' });
      else beyond += 1;
    } else if (word === '}' || word === ']') {
      if (beyond > 0) beyond -= 1;
      else levels.pop();
    }
    else if (word === ',') {
      if (level) level.index += 1;
    } else {
      const part = word.startsWith('"') ? stringPart(word, index, byteAt) : undefined;
      rest.read(index, word.length);
      if (part && level && (beyond > 0 || !level.isList) && isKey(source, index + word.length)) {
        level.key = part.text;
        if (!keys.has(part.text)) parts.push({ ...part, path: [pathOf(levels.slice(0, -1))].filter(Boolean), kind: 'name' });
        keys.add(part.text);
      } else if (part) pushValue(parts, { ...part, path: [pathOf(levels)].filter(Boolean) });
      else if (word.length >= 6) parts.push({ path: [pathOf(levels)].filter(Boolean), kind: 'text', text: word, offsetAt: (at) => byteAt(index + at) });
    }
  }
  return [...parts, ...rest.finish()];
}

/** The end of the string that begins at `start`; the end of all where it is never closed. */
function stringEnd(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code === 0x5c) at += 1;
  }
  return source.length;
}

function pushValue(parts: TextPart[], part: TextPart): void {
  parts.push(part);
  const decoded = percentDecoded(part);
  if (decoded) parts.push(decoded);
}

const isKey = (source: string, end: number): boolean => {
  let at = end;
  while (at < source.length && source.charCodeAt(at) <= 0x20) at += 1;
  return source[at] === ':';
};

function pathOf(levels: readonly Level[]): string {
  let path = '';
  for (const { isList, index, key } of levels.slice(0, deepest)) path += isList ? `[${String(index)}]` : key === '' ? '' : `${path === '' ? '' : '.'}${key.slice(0, 60)}`;
  return path;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function stringPart(word: string, place: number, byteAt: (place: number) => number): TextPart | undefined {
  const closed = word.length > 1 && word.endsWith('"');
  const inner = word.slice(1, closed ? -1 : undefined);
  if (!inner.includes('\\')) return { path: [], kind: 'text', text: inner, offsetAt: (index) => byteAt(place + 1 + index) };
  const mapped = new MappedText();
  let read = 0;
  for (const match of inner.matchAll(/\\(?:u([\da-fA-F]{4})|([^]))/g)) {
    mapped.append(inner.slice(read, match.index), place + 1 + read);
    mapped.appendDecoded(match[1] ? String.fromCharCode(Number.parseInt(match[1], 16)) : escapes[match[2] ?? ''] ?? match[2] ?? '', place + 1 + match.index);
    read = match.index + match[0].length;
  }
  mapped.append(inner.slice(read), place + 1 + read);
  return mapped.part([], 'text', byteAt) ?? { path: [], kind: 'text', text: '', offsetAt: () => byteAt(place) };
}
