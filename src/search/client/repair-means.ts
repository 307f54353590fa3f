import type { RepairTable } from '../tables.ts';
import type { FindPositions, LookUp } from './look-up.ts';
import type { Engine } from './pagefind.ts';
import type { ReadQuery } from './read-query.ts';
import { openLexicon, type RepairLexicon } from './repair-lexicon.ts';
import type { PageScore } from './score-pages.ts';
import type { Understood } from './understood.ts';
import type { WeightedTerm } from './weighted-term.ts';

/** Longer texts are pasted: nobody types them with slips or in letters. The longest titles have half as many letters. */
export const longestTyped = 400;

/** What a search for a text has come to. */
export interface Sought {
  query: ReadQuery;
  /** The page that holds most of what was asked, before filters; undefined where none answers. */
  best: PageScore | undefined;
  /** What tells the places of its pages apart. */
  terms: readonly WeightedTerm[];
}

export interface RepairMeans { lookUp: LookUp; findPositions: FindPositions; engine: Pick<Engine, 'pages' | 'repairTable' | 'readingTable'> }

/** What every step of a repair is given: how a text is searched for, and words that are to be taken as they are written. */
export interface Repair<T extends Sought> extends RepairMeans {
  asWritten: readonly string[];
  /** What a query ends in that is known to be meant: no correction changes it. */
  ending?: string;
  find(text: string): Promise<T>;
}

/** A text as a step has written it, what it changed in it, and what the search for it has come to. */
export interface Repaired<T extends Sought> { text: string; understood: Understood[]; found: T }

const lexicons = new WeakMap<RepairTable, RepairLexicon>();

/** The lexicon of a portal, made once. */
export async function lexiconOf({ engine }: Pick<RepairMeans, 'engine'>): Promise<RepairLexicon> {
  const [repair, reading] = await Promise.all([engine.repairTable(), engine.readingTable()]);
  const lexicon = lexicons.get(repair) ?? openLexicon(repair, reading);
  lexicons.set(repair, lexicon);
  return lexicon;
}
