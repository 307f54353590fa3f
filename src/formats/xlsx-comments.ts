import { MappedText } from './mapped-text.ts';
import { excerptOf } from './office-streams.ts';
import type { XmlPart } from './read-package.ts';
import { type Found, nothing } from './reading.ts';
import { attributePart, walkMarkup } from './walk-markup.ts';

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
const commentElements = new Set(['comment', 'threadedComment']);

/** Comments of cells, old and threaded, by their cell, and who wrote them (ECMA-376 part 1, 18.7; MS-XLSX 2.1.19 and 2.1.20). */
export function readCellComments({ name, source: { text, byteAt } }: XmlPart): Found {
  const found = nothing();
  let cell = '';
  let words = new MappedText();
  const author = (excerpt: string): void => {
    if (excerpt.trim() !== '') found.traits.push({ kind: '作者信息', path: [name, '批注者'], excerpt: excerptOf(excerpt) });
  };
  walkMarkup(text, true, {
    open(tag, attributes) {
      const element = local(tag);
      if (commentElements.has(element) || element === 'author') words = new MappedText();
      if (commentElements.has(element)) cell = attributes.find((attribute) => attribute.name === 'ref')?.value ?? '';
      const person = element === 'person' ? attributes.find((attribute) => attribute.name === 'displayName') : undefined;
      const part = person && attributePart(person, [name, '批注者'], 'metadata', byteAt);
      if (part) {
        found.parts.push(part);
        author(part.text);
      }
    },
    close(tag) {
      const element = local(tag);
      if (element !== 'author' && !commentElements.has(element)) return;
      const part = element === 'author' ? words.part([name, '批注者'], 'metadata', byteAt) : words.part([name, cell], 'comment', byteAt);
      words = new MappedText();
      if (!part) return;
      found.parts.push(part);
      if (element === 'author') author(part.text);
      else found.traits.push({ kind: '批注', path: part.path, excerpt: excerptOf(part.text) });
    },
    text(piece, place, meant) {
      if (meant) words.appendDecoded(piece, place);
      else words.append(piece, place);
    },
    comment(piece, place) { found.parts.push({ path: [name], kind: 'comment', text: piece, offsetAt: (index) => byteAt(place + index) }); },
    instruction() { /* Nothing but the declaration of XML. */ },
  });
  return found;
}
