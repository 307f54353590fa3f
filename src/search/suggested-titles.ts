import { compareText } from '../domain/finding.ts';

/** What a box suggests of a page: nothing that the page itself does not show. */
export interface SuggestedTitle {
  title: string;
  url: string;
  /** 发文字号, or empty. */
  number: string;
  /** What sort of page it is, or what state it has, where that is worth a word: `解读`, `已废止`; empty for a document in force. */
  note: string;
  /** `20251017`: the newest first. */
  day: number;
  /** 3 a document in force, 2 what explains one, 1 a record of a statutory column, 0 a document no longer in force: the highest first. */
  rank: number;
}

/** `/search/titles/<shard>.json`: titles, each once, and by token those that hold it, the first ones first. */
export interface TitleShard {
  titles: [title: string, url: string, number: string, note: string, day: number, rank: number][];
  tokens: Record<string, number[]>;
}

/** By rank, the newest first. */
export const firstOnes = (a: SuggestedTitle, b: SuggestedTitle): number =>
  b.rank - a.rank || b.day - a.day || compareText(a.url, b.url);
