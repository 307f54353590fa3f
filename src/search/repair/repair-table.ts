import { writeMaybeSet } from '../client/maybe-set.ts';
import type { RepairTable } from '../tables.ts';
import { makeLexicon } from './lexicon.ts';
import type { PageTexts } from './page-texts.ts';
import { readingsTable } from './readings.ts';
import { strangeWords } from './strangers.ts';
import { traditionalCharacters, traditionalTable } from './traditional.ts';

/** Characters that words and phrases share with traditional characters, of which each pair takes the room of two: with 1,000 laws the whole comes to 38 KB compressed. */
const room = 16_000;

/** The table that goes to `/pagefind/repair.json`; the same for the same pages. */
export function makeRepairTable(texts: PageTexts): RepairTable {
  const traditional = traditionalCharacters(texts.used);
  const lexicon = makeLexicon(texts, room - 2 * traditional.size);
  const readings = readingsTable(lexicon);
  return { ...traditionalTable(traditional, lexicon.holds), ...readings, strangers: writeMaybeSet(strangeWords(lexicon, readings)) };
}
