/**
 * What the query layer must know of this portal besides the index. Both tables are JSON, small, and fetched only when a query needs them:
 * `/search/reading.json` with the first query, `/pagefind/repair.json` when words are found nowhere.
 */
export interface ReadingTable {
  /** Units that pages of this portal come from: the name that pages and filters have, and the other ways to call it, the longest first. */
  units: { name: string; forms: string[] }[];
  /** 机关代字 of this portal's documents, the longest first. */
  codes: string[];
  /** Values of the filter 类型. */
  kinds: string[];
  /** Everyday words and what official texts call the same thing. */
  synonyms: { said: string; meant: string[] }[];
}

export const readingTablePath = '/search/reading.json';
export const emptyReadingTable: ReadingTable = { units: [], codes: [], kinds: [], synonyms: [] };

/**
 * What it takes to repair a query that the index does not know: made from the pages that are indexed. Strings, because thousands of entries as objects would cost more
 * than they say.
 */
export interface RepairTable {
  /** Traditional characters and, at the same places, the simplified ones; only such as these pages hold. */
  traditional: string;
  simplified: string;
  /** Pieces that characters alone would get wrong, longest first, `乾坤 乾坤|資訊 信息`. */
  pieces: string;
  /** Words of these pages, the most frequent first, parted by spaces. A digit behind a character says which of its further readings it has here. */
  words: string;
  /** Single characters that stand as words in these pages, the most frequent first. */
  characters: string;
  /** Runs of such words as titles and headings have them, parted by `|`, their words by spaces. */
  phrases: string;
  /** `a啊阿 ai爱哀`: syllables without tones (ü is v) and the characters that are read so, each character once. */
  readings: string;
  /** The same for further readings of characters, in the order in which `words` and `phrases` count them. */
  further: string;
  /** Characters that look alike, in groups. */
  lookAlikes: string;
  /** Words of the language that these pages have not and that sound like words they have: nobody's slip. A set of bits in base64, see `MaybeSet`. */
  strangers: string;
}

export const repairTablePath = '/pagefind/repair.json';
export const emptyRepairTable: RepairTable = { traditional: '', simplified: '', pieces: '', words: '', characters: '', phrases: '', readings: '', further: '', lookAlikes: '', strangers: '' };
