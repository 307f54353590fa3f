import type { InterpretationDocument } from '../corpus/document.ts';
import { officialJargon } from '../domain/vocabulary/official-jargon.ts';
import { placeInPiece } from './body-place.ts';

export interface UnexplainedTerm { term: string; meaning: string; at: ReturnType<typeof placeInPiece> }

const escaped = (term: string): string => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** An abbreviation in Latin letters stands by itself: `EPC` is not in `EPCOT`. */
const patterns = Object.keys(officialJargon).map((term) => ({ term, pattern: new RegExp(/^[A-Za-z]/.test(term) ? `(?<![A-Za-z])${escaped(term)}(?![A-Za-z])` : escaped(term)) }));
const any = new RegExp(patterns.map(({ pattern }) => pattern.source).join('|'));

/**
 * Terms of the list that an interpretation uses and nowhere explains, at their first place. Explained is what `terms` lists, what a
 * bracket or 是指、就是、即 follows, and what itself stands in a bracket after its full name: 设计施工总承包（EPC）.
 */
export function unexplainedTerms(document: InterpretationDocument): UnexplainedTerm[] {
  const { text, lines } = document.body;
  if (!any.test(text)) return [];
  const listed = (document.meta.terms ?? []).map(({ term }) => term);
  return patterns.flatMap(({ term, pattern }) => {
    if (!pattern.test(text) || listed.some((each) => each.includes(term)) || isExplained(term, text)) return [];
    const index = lines.findIndex((line) => pattern.test(line.text));
    return index < 0 ? [] : [{ term, meaning: officialJargon[term] ?? '', at: placeInPiece(document, index, term) }];
  });
}

function isExplained(term: string, text: string): boolean {
  const word = `[“"]?${escaped(term)}[”"]?`;
  return new RegExp(`${word}(?:制度|机制|政策|办法|模式)?\\s*(?:[（(：—]|[，,]?\\s*(?:是指|指的是|指|就是|也就是|意思是|说的是|即|是))|[（(](?:简称|也叫|又叫|即)?\\s*${word}[）)]|(?:叫|叫作|叫做|称为|俗称|简称)\\s*${word}`).test(text);
}
