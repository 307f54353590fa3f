import type { LookUp } from './look-up.ts';
import { looseLetters, type Entry, type RepairLexicon } from './repair-lexicon.ts';
import { letterRuns } from './repair-pinyin.ts';

/** Costs in bits: of a word that only the index knows, less for each doubling of its pages; more where one of its characters is a word by itself, or a term is spelled nearly so. */
const probedCost = 20;
const singleCost = 4;
const looselyCost = 6;
/** Characters that are tried for a syllable, words that are kept for two, and pairs of syllables of one query. */
const tried = 24;
const best = 3;
const mostPairs = 4;
/** Syllables of a term at most. */
const longestTerm = 8;

/** Two syllables that follow one another; `isLoose`: a term is spelled nearly so. */
interface SpelledPair { sounds: readonly [string, string]; isLoose: boolean }

/**
 * Words of two syllables that the lexicon had no room for, yaohao 摇号: where no term is spelled just so, characters that are read so and whose pair the index has. Pairs that
 * begin with one character stand in one file of the index.
 */
export async function probeWords(text: string, lexicon: RepairLexicon, isFixed: (word: string) => boolean, lookUp: LookUp): Promise<Entry[]> {
  const pairs = new Map<string, SpelledPair>();
  for (const run of letterRuns(text)) {
    if (run.every(isFixed)) continue;
    const syllables = cut(run.join(' '), lexicon);
    const [exactly, loosely] = [coveredBy(syllables, lexicon, false), coveredBy(syllables, lexicon, true)];
    for (const [at, first] of syllables.entries()) {
      const second = syllables[at + 1];
      if (second !== undefined && !exactly[at] && !exactly[at + 1] && pairs.size < mostPairs) pairs.set(`${first} ${second}`, { sounds: [first, second], isLoose: loosely[at] === true && loosely[at + 1] === true });
    }
  }
  return (await Promise.all([...pairs.values()].map((pair) => wordsOf(pair, lexicon, lookUp)))).flat();
}

async function wordsOf({ sounds, isLoose }: SpelledPair, lexicon: RepairLexicon, lookUp: LookUp): Promise<Entry[]> {
  const [first, second] = sounds.map((sound) => lexicon.read(sound).slice(0, tried)) as [string[], string[]];
  // An everyday wording that pages have, too, is what is meant: dibao is 低保, though 地报 stands somewhere.
  const said = lexicon.spelled(sounds.join(''), false).filter((entry) => entry.isSaid === true && entry.text.length === sounds.length);
  if ((await Promise.all(said.map(({ text }) => lookUp(text)))).some(({ size }) => size > 0)) return [];
  const single = new Set(lexicon.characters.map(({ text }) => text));
  const found = await Promise.all(first.flatMap((each) => second.map(async (other): Promise<Entry[]> => {
    const { size } = await lookUp(each + other);
    return size === 0 ? [] : [{ text: each + other, sounds, cost: probedCost + (isLoose ? looselyCost : 0) + (single.has(each) || single.has(other) ? singleCost : 0) - Math.log2(size), isFrequent: false }];
  })));
  return found.flat().sort((a, b) => a.cost - b.cost || (a.text < b.text ? -1 : 1)).slice(0, best);
}

/** Letters in syllables, the fewest; none where they are no pinyin. */
function cut(letters: string, { sounds }: RepairLexicon): string[] {
  const ways: (string[] | null)[] = [[]];
  for (let to = 1; to <= letters.length; to += 1) {
    ways[to] = letters[to - 1] === ' ' ? ways[to - 1] ?? null : null;
    for (let from = Math.max(0, to - 6); from < to; from += 1) {
      const [way, syllable] = [ways[from], letters.slice(from, to)];
      if (way && sounds.isSyllable(syllable) && way.length + 1 < (ways[to]?.length ?? Infinity)) ways[to] = [...way, syllable];
    }
  }
  return ways[letters.length] ?? [];
}

/** Which syllables lie in a term that is spelled so, each character in its usual reading; `isLoose`: or nearly so. An everyday wording covers them only where it is all of them. */
function coveredBy(syllables: readonly string[], lexicon: RepairLexicon, isLoose: boolean): boolean[] {
  const covered = syllables.map(() => false);
  for (let from = 0; from < syllables.length; from += 1) {
    for (let to = from + 2; to <= Math.min(syllables.length, from + longestTerm); to += 1) {
      const letters = syllables.slice(from, to).join('');
      const isTerm = lexicon.spelled(isLoose ? looseLetters(letters) : letters, isLoose)
        .some(({ text, sounds, isSaid }) => sounds.length === to - from && lexicon.entry(text)?.sounds === sounds && (isSaid !== true || to - from === syllables.length));
      if (isTerm) covered.fill(true, from, to);
    }
  }
  return covered;
}
