import { writeMaybeSet } from '../client/maybe-set.ts';
import type { RepairTable } from '../tables.ts';
import { makeLexicon } from './lexicon.ts';
import type { PageTexts } from './page-texts.ts';
import { readingsTable } from './readings.ts';
import { strangeWords } from './strangers.ts';
import { traditionalTable } from './traditional.ts';

/** The table that goes to `/pagefind/repair.json`; the same for the same pages. */
export function makeRepairTable(texts: PageTexts): RepairTable {
  const lexicon = makeLexicon(texts);
  const readings = readingsTable(lexicon);
  return { ...traditionalTable(texts.used, lexicon.holds), ...readings, strangers: writeMaybeSet(strangeWords(lexicon, readings)) };
}
