import { writeMaybeSet } from '../client/maybe-set.ts';
import { readSounds, type Sounds } from '../client/repair-sounds.ts';
import type { RepairTable } from '../tables.ts';
import { makeLexicon } from './lexicon.ts';
import type { PageTexts } from './page-texts.ts';
import { lookAlikes } from './look-alikes.ts';
import { readingsTable } from './readings.ts';
import { strangeWords } from './strangers.ts';
import { traditionalCharacters, traditionalTable } from './traditional.ts';

/**
 * Characters that words and phrases share with traditional characters, of which each pair takes the room of two, and with the tables beside it. A character takes a byte or so
 * when it is packed, one of everyday wordings somewhat more than half as much room as it has there. A page, which takes half a byte in the order of days, is counted as one: what all tables take
 * together stays within 60 KB with 1,000 and with 10,000 documents (measured). Lengths and not packed sizes, which differ between versions of the packer, so that the same pages give the same table.
 */
const whole = 27_600;
const most = 23_600;
const least = 2_200;
const besideShare = 0.55;

/** Everyday wordings of the reading table, and how many characters that table takes. */
export interface Wordings { length: number; said: readonly string[] }

/** The table that goes to `/pagefind/repair.json`; the same for the same pages and wordings. */
export function makeRepairTable(texts: PageTexts, { length: beside, said }: Wordings = { length: 0, said: [] }): RepairTable {
  const spoken = { words: new Set(said), characters: new Set(said.join('')) };
  // What people say is asked in traditional characters too: 上墳燒紙.
  const traditional = traditionalCharacters((character) => texts.used(character) || spoken.characters.has(character));
  const lexicon = makeLexicon(texts, Math.max(least, Math.min(most, Math.round(whole - besideShare * beside)) - texts.pages) - 2 * traditional.size);
  const readings = readingsTable(lexicon);
  const sounds = readSounds(readings);
  return { ...traditionalTable(traditional, (word) => lexicon.holds(word) || spoken.words.has(word)), ...readings, lookAlikes: lookAlikes.filter((group) => [...group].some(texts.used) && !soundsAlike(group, sounds)).join(' '), strangers: writeMaybeSet(strangeWords(lexicon, readings)) };
}

/** Characters with one reading in common are tried for one another by that: 租祖 need not be said again. */
function soundsAlike(group: string, sounds: Sounds): boolean {
  const [first = '', ...others] = group;
  return sounds.of(first).some((sound) => others.every((other) => sounds.of(other).includes(sound)));
}
