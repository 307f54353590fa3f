import { emptyReadingTable, type ReadingTable } from '../tables.ts';
import type { Selection } from './filter-index.ts';
import { normalise, squeezed } from './normalise.ts';
import { takeKeys, type QueryKey } from './query-keys.ts';
import { queryTerms, segmenterCutter, type Term, type WordCutter } from './query-terms.ts';
import { takeSpoken } from './synonyms.ts';
import type { Understood } from './understood.ts';

/** A query as it is understood. */
export interface ReadQuery {
  keys: QueryKey[];
  /** Whether a page must have the keys: in a pasted sentence a 第三十一条 is only part of the wording. */
  keysRequired: boolean;
  terms: Term[];
  /** Words in quotes, squeezed: a place must have them as they stand. */
  phrases: string[];
  /** Words after a －, squeezed: a place that has them is left out. */
  without: string[];
  /** Filters that the words ask for: 机关, 年份, 类型. */
  wanted: Selection;
  /** The whole query without signs, for comparing with texts. */
  squeezed: string;
  asksInterpretation: boolean;
  asksTime: boolean;
  /** What its parts were taken for, in the order of the query. */
  understood: Understood[];
}

export interface ReadOptions {
  table?: ReadingTable;
  /** Words (`said` of an `Understood`) that are to be taken as they are written. */
  asWritten?: readonly string[];
  cut?: WordCutter;
}

/** More characters than this beside the keys, and the query is a sentence. */
const sentence = 12;

export function readQuery(query: string, { table = emptyReadingTable, asWritten = [], cut = segmenterCutter() }: ReadOptions = {}): ReadQuery {
  const text = normalise(query).replace(/["'“”‘’《》「」『』]/g, ' ').replace(/\s+/g, ' ').trim();
  const { keys, rest } = takeKeys(text);
  const left = squeezed(rest);
  const spoken = takeSpoken(rest, table, asWritten);
  return {
    keys, keysRequired: left.length <= sentence, terms: [...spoken.terms, ...queryTerms(spoken.rest, cut)], phrases: [], without: [], wanted: {},
    squeezed: squeezed(left.length <= sentence ? rest : text),
    asksInterpretation: /解读|说明|问答|图解/.test(text),
    asksTime: /多久|多长时间|几天|几日|时限|期限|什么时候|几小时/.test(text),
    understood: [...keys.map(({ kind, label }) => ({ kind, said: label, meant: label })), ...spoken.understood],
  };
}
