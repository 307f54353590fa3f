import type { FindPositions } from './look-up.ts';
import type { Entry, RepairLexicon } from './repair-lexicon.ts';
import { freeWords, type Proposal } from './repair-pinyin.ts';

/** Letters of one word of such a run, and words that are tried for them. */
const shortest = 2;
const longest = 4;
const tried = 8;
/** Letters of a run. */
const fewest = 4;
const most = 8;
/** Words in one run. */
const mostWords = 3;
const best = 3;
/** What words must come to, to be meant: words that stand near one another once are chance. */
const least = 1;
const numeral = /^[〇零一二三四五六七八九十百千两]+$/;
/** Words of the index from the beginning of one word to the next where they stand together, and where they are near; a near one counts so much. */
const beside = 2;
const near = 12;
const nearShare = 0.1;
/** Words of the index on a page, or so. */
const wordsOfPage = 800;

export interface InitialsMeans { findPositions: FindPositions; pages: number }

/**
 * Reads the first letters of two or three words that were run together: dbsq, 低保申请. Words count that pages have beside or near one another, those first that stand together
 * oftener than such frequent words would by chance. One run of letters in a query; none where it is a word of the pages, or no words fit.
 */
export async function readInitials(text: string, lexicon: RepairLexicon, isFixed: (word: string) => boolean, means: InitialsMeans, asWritten: readonly string[] = []): Promise<Proposal[]> {
  const word = freeWords(text, isFixed, asWritten).find(({ said }) => said.length >= fewest && said.length <= most && /^[a-z]+$/.test(said));
  if (!word) return [];
  const positions = new Map<string, ReadonlyMap<string, readonly number[]>>();
  const cuts = cutsOf(word.said).map((parts) => parts.map((letters) => lexicon.begun(letters).filter(({ text: entry }) => !numeral.test(entry)).slice(0, tried))).filter((parts) => parts.every(({ length }) => length > 0));
  await Promise.all([...new Set(cuts.flat(2).map(({ text: entry }) => entry))].map(async (entry) => void positions.set(entry, await means.findPositions(entry.slice(0, 2)))));
  const runs = cuts.flatMap((parts) => runsOf(parts, (first, second) => bond(positions.get(first.text), positions.get(second.text), means.pages)));
  return runs.filter((run) => run.bond >= least).sort((a, b) => b.bond - a.bond || a.cost - b.cost || (a.text < b.text ? -1 : 1)).slice(0, best).map(({ text: meant, cost }) => ({
text: text.slice(0, word.at) + meant + text.slice(word.at + word.said.length), understood: [{ kind: 'pinyin', said: word.said, meant }], cost,
  }));
}

/** All ways to cut letters into those of two words or three. */
function cutsOf(letters: string, words = mostWords): string[][] {
  const cuts: string[][] = [];
  for (let length = shortest; length <= Math.min(longest, letters.length - shortest); length += 1) {
    const [first, rest] = [letters.slice(0, length), letters.slice(length)];
    if (rest.length <= longest) cuts.push([first, rest]);
    if (words > 2) cuts.push(...cutsOf(rest, words - 1).map((parts) => [first, ...parts]));
  }
  return cuts;
}

interface WordRun { text: string; cost: number; bond: number }

/** Runs of words, one for each part, every one of which is bound to the next. */
function runsOf(parts: readonly (readonly Entry[])[], bondOf: (first: Entry, second: Entry) => number): WordRun[] {
  let runs: (WordRun & { last: Entry })[] = (parts[0] ?? []).map((entry) => ({ text: entry.text, cost: entry.cost, bond: Infinity, last: entry }));
  for (const entries of parts.slice(1)) {
    runs = runs.flatMap((run) => entries.flatMap((entry) => {
      const found = bondOf(run.last, entry);
      return found > 0 ? [{ text: run.text + entry.text, cost: run.cost + entry.cost, bond: Math.min(run.bond, found), last: entry }] : [];
    }));
  }
  return runs;
}

type Positions = ReadonlyMap<string, readonly number[]>;

/** How much more often two words stand together than by chance, in bits, times how often; 0 where they never do. */
function bond(first: Positions | undefined, second: Positions | undefined, pages: number): number {
  if (!first || !second) return 0;
  let together = 0;
  for (const [id, places] of first) {
    const next = second.get(id) ?? [];
    for (const at of places) {
      const distance = (next.find((each) => each > at) ?? Infinity) - at;
      together += distance <= beside ? 1 : distance <= near ? nearShare : 0;
    }
  }
  const expected = (countOf(first) * countOf(second)) / (pages * wordsOfPage);
  return together <= expected ? 0 : together * Math.log2(together / expected);
}

const countOf = (positions: Positions): number => [...positions.values()].reduce((sum, { length }) => sum + length, 0);
