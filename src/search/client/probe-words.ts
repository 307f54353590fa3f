import type { LookUp } from './look-up.ts';
import { looseLetters, type Entry, type RepairLexicon } from './repair-lexicon.ts';
import { letterRuns } from './repair-pinyin.ts';

/** Costs in bits: of a word that only the index knows, less for each doubling of its pages; more where one of its characters is a word by itself. */
const probedCost = 20;
const singleCost = 4;
/** Characters that are tried for a syllable, words that are kept for two, and pairs of syllables of one query. */
const tried = 24;
const best = 3;
const mostPairs = 4;
/** Syllables of a term at most. */
const longestTerm = 8;

/**
 * Words of two syllables that the lexicon had no room for, yaohao 摇号: where no term is spelled so, characters that are read so and whose pair the index has. Pairs that
 * begin with one character stand in one file of the index.
 */
export async function probeWords(text: string, lexicon: RepairLexicon, isFixed: (word: string) => boolean, lookUp: LookUp): Promise<Entry[]> {
  const pairs = new Map<string, readonly [string, string]>();
  for (const run of letterRuns(text)) {
    if (run.every(isFixed)) continue;
    const syllables = cut(run.join(' '), lexicon);
    const covered = coveredBy(syllables, lexicon);
    for (const [at, first] of syllables.entries()) {
      const second = syllables[at + 1];
      if (second !== undefined && !covered[at] && !covered[at + 1] && pairs.size < mostPairs) pairs.set(`${first} ${second}`, [first, second]);
    }
  }
  return (await Promise.all([...pairs.values()].map((pair) => wordsOf(pair, lexicon, lookUp)))).flat();
}

async function wordsOf(sounds: readonly [string, string], lexicon: RepairLexicon, lookUp: LookUp): Promise<Entry[]> {
  const [first, second] = sounds.map((sound) => lexicon.read(sound).slice(0, tried)) as [string[], string[]];
  const single = new Set(lexicon.characters.map(({ text }) => text));
  const found = await Promise.all(first.flatMap((each) => second.map(async (other): Promise<Entry[]> => {
    const { size } = await lookUp(each + other);
    return size === 0 ? [] : [{ text: each + other, sounds, cost: probedCost + (single.has(each) || single.has(other) ? singleCost : 0) - Math.log2(size), isFrequent: false }];
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

/** Which syllables lie in a term that is spelled so. */
function coveredBy(syllables: readonly string[], lexicon: RepairLexicon): boolean[] {
  const covered = syllables.map(() => false);
  for (let from = 0; from < syllables.length; from += 1) {
    for (let to = from + 2; to <= Math.min(syllables.length, from + longestTerm); to += 1) {
      const part = syllables.slice(from, to);
      const isTerm = [false, true].some((loose) => lexicon.spelled(loose ? looseLetters(part.join('')) : part.join(''), loose).some(({ sounds, binds }) => binds !== true && sounds.length === part.length));
      if (isTerm) covered.fill(true, from, to);
    }
  }
  return covered;
}
