import type { TextPart } from './file-content.ts';
import { dataUris, percentDecoded } from './decoded-views.ts';
import { blocks } from './html-elements.ts';
import { plainPart } from './mapped-text.ts';
import { OpenElements } from './open-elements.ts';
import { jsonParts } from './read-json.ts';
import { type Found, join, nothing, type Reader } from './reading.ts';
import { sourceText } from './source-text.ts';
import { TextStreams } from './text-streams.ts';
import { unescapedStrings } from './unescaped-strings.ts';
import { UnreadRest } from './unread-rest.ts';
import { type Attribute, attributePart, walkMarkup } from './walk-markup.ts';

/** A page: its text (one part, a line a block), what it hides, comments, every attribute, scripts, styles and what is written between. */
export const readHtml: Reader = async (reading) => {
  const { text, broken, byteAt } = sourceText(reading.bytes);
  const found = htmlFound(text, byteAt);
  if (broken) found.problems.push(`${reading.name}：有的字节不是 UTF-8 也不是 GB18030 编码的文字`);
  for (const part of [...found.parts]) if (part.kind !== 'text' && part.text.includes('data:')) join(found, await dataUris(part.text, part.path, reading));
  return found;
};

/** The same of a piece of markup within another file: `byteAt` leads from its characters to bytes. */
export function htmlFound(source: string, byteAt: (place: number) => number): Found {
  const found = nothing();
  const rest = new UnreadRest(source, byteAt);
  const streams = new TextStreams(found.parts, byteAt);
  const stack = new OpenElements();
  const add = (part: TextPart | undefined): void => {
    if (!part) return;
    found.parts.push(part);
    const decoded = percentDecoded(part);
    if (decoded) found.parts.push(decoded);
  };
  walkMarkup(source, false, {
    open(name, attributes, place) {
      for (const attribute of attributes) {
        add(attributePart(attribute, [attributeLabel(name, attribute, attributes)], name === 'meta' && attribute.name === 'content' ? 'metadata' : 'attribute', byteAt));
        rest.read(attribute.place, attribute.end - attribute.place);
      }
      noteScript(name, attributes, found);
      if (blocks.has(name)) streams.line(place);
      stack.open(name, attributes);
    },
    close(name, place) {
      if (blocks.has(name)) streams.line(place);
      stack.close(name);
      if (stack.hidden === undefined) streams.closeHidden();
    },
    text(words, place, meant) {
      rest.read(place, meant ? entityLength(source, place) : words.length);
      const raw = stack.top?.name;
      if (raw === 'script' || raw === 'style') codeParts(words, place, raw, stack.top?.type ?? '', byteAt, found);
      else streams.add(words, place, meant, stack.hidden);
    },
    comment(words, place) {
      rest.read(place, words.length);
      if (/\S/.test(words)) found.parts.push(plainPart([], 'comment', words, place, byteAt));
    },
    instruction(words, place) {
      rest.read(place, words.length);
      if (!/^!?doctype html$/i.test(words.trim())) found.parts.push(plainPart([`<${/^[!?]?[\w-]*/.exec(words)?.[0] ?? ''}>`], 'metadata', words, place, byteAt));
    },
  }, () => stack.foreign > 0);
  streams.close();
  found.parts.push(...rest.finish());
  return found;
}

const entityLength = (source: string, place: number): number => /^&(?:#x?[\da-f]{1,12}|\w{1,40});?/i.exec(source.slice(place, place + 48))?.[0].length ?? 1;

const attributeLabel = (element: string, { name }: Attribute, all: readonly Attribute[]): string => {
  const of = element === 'meta' && name === 'content' ? all.find((other) => /^(?:name|property|itemprop|http-equiv)$/.test(other.name))?.value : undefined;
  return of === undefined ? `<${element} ${name}>` : `<meta ${of}>`;
};

/** Scripts and styles: as they stand, with what their escapes spell; JSON (JSON-LD among it) string by string. */
function codeParts(words: string, place: number, element: string, type: string, byteAt: (place: number) => number, found: Found): void {
  const at = (index: number): number => byteAt(place + index);
  if (/json/i.test(type)) found.parts.push(...jsonParts(words, at).map((part) => ({ ...part, path: [`<script ${type}>`, ...part.path], kind: 'metadata' as const })));
  else {
    if (/\S/.test(words)) found.parts.push(plainPart([`<${element}>`], 'hidden', words, 0, at));
    found.parts.push(...unescapedStrings(words, at).map((part) => ({ ...part, path: [`<${element}>`, ...part.path], kind: 'hidden' as const })));
  }
}

function noteScript(name: string, attributes: readonly Attribute[], { traits }: Found): void {
  const value = (wanted: string): string | undefined => attributes.find((attribute) => attribute.name === wanted)?.value;
  if (name === 'script' && !/json|speculationrules/i.test(value('type') ?? '')) traits.push({ kind: '脚本', path: ['<script>'], excerpt: value('src') ?? '<script>' });
  for (const attribute of attributes) {
    if (/^on[a-z]+$/.test(attribute.name) || /^\s*(?:java|vb)script:/i.test(attribute.value)) traits.push({ kind: '脚本', path: [`<${name} ${attribute.name}>`], excerpt: attribute.value.slice(0, 200) });
  }
}
