/**
 * One part of a query and what it was taken for. Who did not mean it takes it back: the words then count as they are written (`asWritten`).
 * number: a document number · day, month, year · article, chapter · unit: who issued it · kind: what sort of page · phrase: these very words ·
 * without: pages with them are left out · synonym: also looked for under other words · simplified: traditional characters · pinyin: letters ·
 * corrected: a slip of the hand · aspect: the sort of answer that is wanted, which need not be there as a word.
 */
export interface Understood {
  kind: 'number' | 'day' | 'month' | 'year' | 'article' | 'chapter' | 'unit' | 'kind' | 'phrase' | 'without' | 'synonym' | 'simplified' | 'pinyin' | 'corrected' | 'aspect';
  /** The words of the query, in comparing form. */
  said: string;
  /** What they are taken for, as a reader would write it. */
  meant: string;
}
