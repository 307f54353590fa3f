import type { TextPart } from './file-content.ts';
import { dataUris, percentDecoded } from './decoded-views.ts';
import { isHiddenElement } from './html-elements.ts';
import { looksLikeMarkup } from './markup-within.ts';
import { plainPart } from './mapped-text.ts';
import { htmlFound } from './read-html.ts';
import { type Found, join, nothing, type Reader } from './reading.ts';
import { sourceText } from './source-text.ts';
import { TextStreams } from './text-streams.ts';
import { UnreadRest } from './unread-rest.ts';
import { attributePart, walkMarkup } from './walk-markup.ts';

/** XML, feeds and SVG: text, comments, attributes, CDATA, processing instructions, metadata; HTML within a feed is read as HTML. */
export const readXml: Reader = async (reading) => {
  const { text, broken, byteAt } = sourceText(reading.bytes);
  const found = xmlFound(text, byteAt, reading.name);
  if (broken) found.problems.push(`${reading.name}：有的字节不是 UTF-8 也不是 GB18030 编码的文字`);
  for (const part of [...found.parts]) {
    if (part.kind === 'attribute' || part.kind === 'hidden') join(found, await dataUris(part.text, part.path, reading));
    // Feeds carry pages as escaped text; words split by their tags would not be found.
    if (part.kind === 'text' && looksLikeMarkup(part.text)) join(found, htmlFound(part.text, (place) => part.offsetAt(place)));
  }
  return found;
};

const inlineNames = new Set(['tspan', 'a', 'textPath', 'b', 'i', 'em', 'strong', 'span', 'sub', 'sup']);
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** What a piece of XML holds. Entities that it declares itself are never expanded. */
export function xmlFound(source: string, byteAt: (place: number) => number, name: string): Found {
  const found = nothing();
  const rest = new UnreadRest(source, byteAt);
  const streams = new TextStreams(found.parts, byteAt);
  const open: { name: string; hides: boolean }[] = [];
  let hiding = 0;
  let code: 'script' | 'style' | undefined;
  const add = (part: TextPart | undefined): void => {
    if (!part) return;
    found.parts.push(part);
    const decoded = percentDecoded(part);
    if (decoded) found.parts.push(decoded);
  };
  walkMarkup(source, true, {
    open(tag, attributes, place) {
      for (const attribute of attributes) {
        add(attributePart(attribute, [`<${tag} ${attribute.name}>`], 'attribute', byteAt));
        rest.read(attribute.place, attribute.end - attribute.place);
        if (/^on[a-z]+$/i.test(attribute.name) || /^\s*(?:java|vb)script:/i.test(attribute.value)) found.traits.push({ kind: '脚本', path: [`<${tag} ${attribute.name}>`], excerpt: attribute.value.slice(0, 200) });
      }
      const tagName = local(tag);
      if (!inlineNames.has(tagName)) streams.line(place);
      const hides = tagName === 'metadata' || tagName === 'defs' || isHiddenElement(tagName, attributes) || attributes.some((attribute) => attribute.name === 'display' && attribute.value === 'none');
      open.push({ name: tag, hides });
      if (hides) hiding += 1;
      if (tagName === 'script' || tagName === 'style') code = tagName;
      if (tagName === 'script') found.traits.push({ kind: '脚本', path: ['<script>'], excerpt: '<script>' });
    },
    close(tag, place) {
      if (!inlineNames.has(local(tag))) streams.line(place);
      // Well-formed XML closes the innermost; in other the states are a guess and the words are read all the same.
      if (open.at(-1)?.name === tag && open.pop()?.hides) hiding -= 1;
      if (hiding === 0) streams.closeHidden();
      code = undefined;
    },
    text(words, place, meant) {
      rest.read(place, meant ? 1 : words.length);
      streams.add(words, place, meant, hiding > 0 || code ? true : undefined);
    },
    comment(words, place) {
      rest.read(place, words.length);
      if (/\S/.test(words)) found.parts.push(plainPart([], 'comment', words, place, byteAt));
    },
    instruction(words, place) {
      rest.read(place, words.length);
      if (/^!?ENTITY|<!ENTITY/.test(words)) found.problems.push(`${name}：声明了 XML 实体，没有展开`);
      if (!/^xml\s/.test(words)) found.parts.push(plainPart([`<${/^[!?]?[\w-]*/.exec(words)?.[0] ?? ''}>`], 'metadata', words, place, byteAt));
    },
  });
  streams.close();
  found.parts.push(...rest.finish());
  found.problems = [...new Set(found.problems)];
  return found;
}
