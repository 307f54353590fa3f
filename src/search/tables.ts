/**
 * What the query layer must know of this portal besides the index. Both tables are JSON, small, and fetched only when a query needs them:
 * `/search/reading.json` with the first query, `/pagefind/repair.json` when words are found nowhere.
 */
export interface ReadingTable {
  /** Units that pages of this portal come from: the name that pages and filters have, and the other ways to call it, the longest first. */
  units: { name: string; forms: string[] }[];
  /** Everyday words and what official texts call the same thing. */
  synonyms: { said: string; meant: string[] }[];
}

export const readingTablePath = '/search/reading.json';
export const emptyReadingTable: ReadingTable = { units: [], synonyms: [] };
