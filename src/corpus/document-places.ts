import { formatAnchor } from '../domain/format-anchor.ts';
import type { Block } from '../domain/structure.ts';
import type { CorpusDocument } from './document.ts';

/** Places of a document that a search may lead to, by anchor, with what they are called: 第七条, 二（一）, the heading of a section. */
export const documentPlaces = ({ collection, body }: Pick<CorpusDocument<unknown>, 'collection' | 'body'>): Map<string, string> =>
  new Map(collection === 'policies' ? body.structure.blocks.flatMap(placeOf) : body.headings.map(({ anchor, text }) => [anchor, text]));

/** Characters of a numbered paragraph by which it is known. */
const beginningLength = 14;
const beginning = (text: string): string => {
  const words = text.replace(/^[（(]?[一二三四五六七八九十百\d]+[）)]?[、.．]?\s*/, '').split(/[，。；：]/, 1)[0] ?? '';
  return words.length > beginningLength ? `${words.slice(0, beginningLength)}……` : words;
};

function placeOf(block: Block): [string, string][] {
  switch (block.kind) {
    // Of an attached rule with the number of the 附件: 附件2第一条.
    case 'article': return [[block.anchor, formatAnchor(block.anchor) ?? block.label]];
    case 'division': return [[block.anchor, `${block.label ?? ''}　${block.title}`.trim()]];
    case 'heading': return [[block.anchor, `${block.label ?? ''}${block.title}`]];
    case 'paragraph': return block.anchor === null ? [] : [[block.anchor, `${formatAnchor(block.anchor) ?? block.anchor}　${beginning(block.text)}`]];
    default: return [];
  }
}
