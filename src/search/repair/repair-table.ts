import { writeMaybeSet } from '../client/maybe-set.ts';
import type { RepairTable } from '../tables.ts';
import { makeLexicon } from './lexicon.ts';
import type { PageTexts } from './page-texts.ts';
import { lookAlikes } from './look-alikes.ts';
import { readingsTable } from './readings.ts';
import { strangeWords } from './strangers.ts';
import { traditionalCharacters, traditionalTable } from './traditional.ts';

/**
 * Characters that words and phrases share with traditional characters, of which each pair takes the room of two. A character takes a byte or so when it is packed, and so does
 * a page in the order of days: what all tables take together stays within 60 KB, with 1,000 documents as with 10,000.
 */
const room = 22_500;
const least = 12_000;

/** The table that goes to `/pagefind/repair.json`; the same for the same pages. */
export function makeRepairTable(texts: PageTexts): RepairTable {
  const traditional = traditionalCharacters(texts.used);
  const lexicon = makeLexicon(texts, Math.max(least, room - texts.pages) - 2 * traditional.size);
  const readings = readingsTable(lexicon);
  return { ...traditionalTable(traditional, lexicon.holds), ...readings, lookAlikes: lookAlikes.filter((group) => [...group].some(texts.used)).join(' '), strangers: writeMaybeSet(strangeWords(lexicon, readings)) };
}
