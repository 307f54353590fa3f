import { normalise } from './normalise.ts';
import { probeWords } from './probe-words.ts';
import { readInitials } from './repair-initials.ts';
import { lexiconOf, longestTyped, type Repair, type Repaired, type Sought } from './repair-means.ts';
import { latinWords, readPinyin } from './repair-pinyin.ts';
import { findBetter } from './repair-proposals.ts';

/** The likeliest reading of letters that finds something; null where there are no such letters. */
export async function readLetters<T extends Sought>(text: string, repair: Repair<T>): Promise<Repaired<T> | null> {
  const plain = normalise(text);
  const words = latinWords(plain);
  if (words.length === 0 || plain.length > longestTyped) return null;
  const known = new Set<string>();
  await Promise.all(words.map(async (word) => (await repair.lookUp(word)).size > 0 && known.add(word)));
  if (words.every((word) => known.has(word))) return null;
  const [lexicon, isFixed] = [await lexiconOf(repair), (word: string): boolean => known.has(word)];
  const probed = await probeWords(plain, lexicon, isFixed, repair.lookUp);
  const wide = { ...lexicon, spelled: (letters: string, loose: boolean) => [...lexicon.spelled(letters, loose), ...(loose ? [] : probed.filter(({ sounds }) => sounds.join('') === letters))] };
  return await findBetter(readPinyin(plain, wide, isFixed, repair.asWritten), undefined, repair)
    ?? findBetter(await readInitials(plain, lexicon, isFixed, { findPositions: repair.findPositions, pages: repair.engine.pages }, repair.asWritten), undefined, repair);
}
