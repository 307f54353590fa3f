import { normalise } from './normalise.ts';
import { probeWords } from './probe-words.ts';
import { readInitials } from './repair-initials.ts';
import { lexiconOf, longestTyped, type Repair, type Repaired, type Sought } from './repair-means.ts';
import { latinWords, readPinyin } from './repair-pinyin.ts';
import { findBetter } from './repair-proposals.ts';
import { pairsIn } from './shared-pairs.ts';

/** A term that so many times more pages have than its letters is meant by them: gongkai stands in an address or two, 公开 on most pages. */
const manyTimes = 8;

/** What may be pinyin by its letters, three syllables or so: no wifi, no email, for which the table need not be fetched. */
const likePinyin = /^(?!.{19})(?:(?:[zcs]h?|[bpmdtnlgkhjqxry]|[fw](?!i))?[aeiouvü]{1,3}(?:ng?|r)?)+$/;

/** Whether a word in letters stands in the pages so, and is not rather the pinyin of one of their terms. */
async function isWordOfPages<T extends Sought>(word: string, repair: Repair<T>): Promise<boolean> {
  const { size } = await repair.lookUp(word);
  if (size === 0 || !likePinyin.test(word)) return size > 0;
  const terms = (await lexiconOf(repair)).spelled(word, false).filter(({ isFrequent, text }) => isFrequent && text.length > 1);
  const pages = await Promise.all(terms.map(async ({ text }) => Math.min(...(await Promise.all(pairsIn(text).map(repair.lookUp))).map((holders) => holders.size))));
  return pages.every((count) => count < size * manyTimes);
}

/** The likeliest reading of letters that finds something; null where there are no such letters. */
export async function readLetters<T extends Sought>(text: string, repair: Repair<T>): Promise<Repaired<T> | null> {
  const plain = normalise(text);
  const words = latinWords(plain);
  if (words.length === 0 || plain.length > longestTyped) return null;
  const known = new Set<string>();
  await Promise.all(words.map(async (word) => await isWordOfPages(word, repair) && known.add(word)));
  if (words.every((word) => known.has(word))) return null;
  const lexicon = await lexiconOf(repair);
  const isFixed = (word: string): boolean => known.has(word);
  const probed = await probeWords(plain, lexicon, isFixed, repair.lookUp);
  const wide = { ...lexicon, spelled: (letters: string, loose: boolean) => [...lexicon.spelled(letters, loose), ...(loose ? [] : probed.filter(({ sounds }) => sounds.join('') === letters))] };
  const readings = readPinyin(plain, wide, isFixed, repair.asWritten);
  const isSpelled = readings.some(({ isShortened }) => isShortened !== true);
  const spelled = isSpelled ? await findBetter(readings, undefined, repair) : null;
  // A word given by its initials alone may as well be two: sybt is 生育补贴 before 上云补贴.
  return spelled ?? findBetter([...isSpelled ? [] : readings, ...await readInitials(plain, lexicon, isFixed, { findPositions: repair.findPositions, pages: repair.engine.pages }, repair.asWritten)], undefined, repair);
}
