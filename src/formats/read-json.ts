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

/** Strings with escapes decoded, under paths such as `items[3].title`. Reads on through whatever is malformed, in linear time. */
export function jsonParts(source: string, byteAt: (place: number) => number): TextPart[] {
  const parts: TextPart[] = [];
  const rest = new UnreadRest(source, byteAt);
  const levels: Level[] = [];
  const keys = new Set<string>();
  const token = /"(?:[^"\\]|\\[^])*(?:"|$)|-?\d[\d.eE+-]*|[[\]{},]/g;
  for (const match of source.matchAll(token)) {
    const [word] = match;
    const level = levels.at(-1);
    if (word === '{' || word === '[') levels.push({ isList: word === '[', index: 0, key: '' });
    else if (word === '}' || word === ']') levels.pop();
    else if (word === ',') {
      if (level) level.index += 1;
    } else {
      const part = word.startsWith('"') ? stringPart(word, match.index, byteAt) : undefined;
      rest.read(match.index, word.length);
      if (part && level && !level.isList && isKey(source, match.index + word.length)) {
        level.key = part.text;
        if (!keys.has(part.text)) parts.push({ ...part, path: [pathOf(levels.slice(0, -1))].filter(Boolean), kind: 'name' });
        keys.add(part.text);
      } else if (part) pushValue(parts, { ...part, path: [pathOf(levels)].filter(Boolean) });
      else if (word.length >= 6) parts.push({ path: [pathOf(levels)].filter(Boolean), kind: 'text', text: word, offsetAt: (index) => byteAt(match.index + index) });
    }
  }
  return [...parts, ...rest.finish()];
}

function pushValue(parts: TextPart[], part: TextPart): void {
  parts.push(part);
  const decoded = percentDecoded(part);
  if (decoded) parts.push(decoded);
}

const isKey = (source: string, end: number): boolean => {
  const follows = /\s*(.?)/y;
  follows.lastIndex = end;
  return follows.exec(source)?.[1] === ':';
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
