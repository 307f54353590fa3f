import type { FindPositions } from './look-up.ts';
import { titleLength } from './nearness.ts';
import type { Entry, RepairLexicon } from './repair-lexicon.ts';
import { freeWords, type Proposal } from './repair-pinyin.ts';

/** Letters of a word by its initials, and words that are tried for them. */
const shortest = 2;
const longest = 8;
const tried = 24;
/** Letters of a word that is spelled out, and words that are tried for them. */
const shortestSpelled = 4;
const longestSpelled = 18;
const triedSpelled = 3;
/** Fewer letters alone are no run. */
const fewest = 4;
/** Words of a run. */
const mostWords = 4;
const best = 3;
/** What words must come to, to be meant: words that stand near one another once are chance. */
const least = 1;
const numeral = /^[〇零一二三四五六七八九十百千两]+$/;
/** Words of the index from the beginning of one word to the next where they stand together, and where they are near; a near one counts so much. */
const beside = 2;
const near = 12;
const nearShare = 0.1;
/** What a title calls a thing is shortened oftener than what stands in a text (measured). */
const inTitle = 20;
/** Words of the index on a page, or so. */
const wordsOfPage = 800;

export interface InitialsMeans { findPositions: FindPositions; pages: number }

/**
 * Reads words of which at least one is given by its first letters: dbsq, db sq or dbshenqing, 低保申请, and yq登记 or 养犬dj, 养犬登记. Words count that pages have beside or near
 * one another, those first that stand together oftener than such frequent words would by chance. One run of letters in a query; none where it is a word of the pages, or no words fit.
 */
export async function readInitials(text: string, lexicon: RepairLexicon, isFixed: (word: string) => boolean, { findPositions, pages }: InitialsMeans, asWritten: readonly string[] = []): Promise<Proposal[]> {
  const [run] = lettersIn(text, isFixed, asWritten);
  if (!run) return [];
  const cuts = cutsOf(run.words, lexicon).map((parts) => [...run.before, ...parts, ...run.after]).filter(({ length }) => length > 1);
  const positions = new Map<string, Positions>();
  await Promise.all([...new Set(cuts.flat(2).map((entry) => entry.text.slice(0, 2)))].map(async (pair) => void positions.set(pair, await findPositions(pair))));
  const bonds = new Map<string, number>();
  const bondOf = (first: Entry, second: Entry): number => {
    const [from, to] = [first.text.slice(0, 2), second.text.slice(0, 2)];
    const found = bonds.get(from + to) ?? bond(positions.get(from), positions.get(to), pages);
    bonds.set(from + to, found);
    return found;
  };
  const runs = cuts.flatMap((parts) => runsOf(parts, bondOf));
  return runs.filter(({ bond: found }) => found >= least).sort((a, b) => b.bond - a.bond || a.cost - b.cost || (a.text < b.text ? -1 : 1)).slice(0, best).map(({ text: whole, cost }) => {
    const meant = whole.slice(lengthOf(run.before), whole.length - lengthOf(run.after));
    return { text: text.slice(0, run.from) + meant + text.slice(run.to), understood: [{ kind: 'pinyin', said: text.slice(run.from, run.to), meant }], cost, isShortened: true };
  });
}

/** Words in letters that stand together, and the words in characters beside them: across a blank only where the letters alone are too few. */
interface Letters { words: string[]; from: number; to: number; before: Entry[][]; after: Entry[][] }

function lettersIn(text: string, isFixed: (word: string) => boolean, asWritten: readonly string[]): Letters[] {
  const free = freeWords(text, isFixed, asWritten).filter(({ said }) => /^[a-z]+$/.test(said));
  const runs: Letters[] = [];
  for (const { said, at } of free) {
    const last = runs.at(-1);
    if (last && /^['’\s]+$/.test(text.slice(last.to, at))) Object.assign(last, { words: [...last.words, said], to: at + said.length });
    else runs.push({ words: [said], from: at, to: at + said.length, before: [], after: [] });
  }
  return runs.map((run) => {
    const [before, after] = [text.slice(0, run.from), text.slice(run.to)];
    const alone = run.words.join('').length >= fewest;
    return { ...run, before: pairBeside(alone ? before : before.trimEnd(), /\p{Script=Han}{2}$/u), after: pairBeside(alone ? after : after.trimStart(), /^\p{Script=Han}{2}/u) };
  }).filter(({ words, before, after }) => words.join('').length >= fewest || before.length + after.length > 0);
}

const lengthOf = (parts: readonly (readonly Entry[])[]): number => parts.flat().reduce((sum, { text }) => sum + text.length, 0);

const pairBeside = (text: string, pair: RegExp): Entry[][] => (pair.exec(text) ?? []).map((found) => [{ text: found, sounds: [], cost: 0, isFrequent: false }]);

/** All ways to cut words in letters into those that a run may have, each given by its initials or spelled out, not all of them spelled. */
function cutsOf(words: readonly string[], lexicon: RepairLexicon): Entry[][][] {
  let cuts: { parts: Entry[][]; hasInitials: boolean }[] = [{ parts: [], hasInitials: false }];
  for (const word of words) cuts = cuts.flatMap((cut) => partsOf(word, mostWords - cut.parts.length, lexicon).map(({ parts, hasInitials }) => ({ parts: [...cut.parts, ...parts], hasInitials: cut.hasInitials || hasInitials })));
  return cuts.filter(({ hasInitials }) => hasInitials).map(({ parts }) => parts);
}

function partsOf(letters: string, words: number, lexicon: RepairLexicon): { parts: Entry[][]; hasInitials: boolean }[] {
  if (letters === '') return [{ parts: [], hasInitials: false }];
  if (words === 0) return [];
  return Array.from({ length: Math.min(longestSpelled, letters.length) }, (_, at) => at + 1).flatMap((length) => {
    const part = letters.slice(0, length);
    const begun = length >= shortest && length <= longest ? lexicon.begun(part).filter(({ text }) => !numeral.test(text)).slice(0, tried) : [];
    const spelled = length >= shortestSpelled ? lexicon.spelled(part, false).filter(({ binds }) => binds !== true).slice(0, triedSpelled) : [];
    if (begun.length + spelled.length === 0) return [];
    const rest = partsOf(letters.slice(length), words - 1, lexicon);
    return [{ entries: begun, isInitials: true }, { entries: spelled, isInitials: false }].filter(({ entries }) => entries.length > 0)
      .flatMap(({ entries, isInitials }) => rest.map(({ parts, hasInitials }) => ({ parts: [entries, ...parts], hasInitials: isInitials || hasInitials })));
  });
}

interface WordRun { text: string; cost: number; bond: number }

/** Runs of words, one for each part, every one of which is bound to the next; none has a word twice. */
function runsOf(parts: readonly (readonly Entry[])[], bondOf: (first: Entry, second: Entry) => number): WordRun[] {
  let runs: (WordRun & { last: Entry })[] = (parts[0] ?? []).map((entry) => ({ text: entry.text, cost: entry.cost, bond: Infinity, last: entry }));
  for (const entries of parts.slice(1)) {
    runs = runs.flatMap((run) => entries.flatMap((entry) => {
      const found = run.text.includes(entry.text) ? 0 : bondOf(run.last, entry);
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
      together += (distance <= beside ? 1 : distance <= near ? nearShare : 0) * (at < titleLength ? inTitle : 1);
    }
  }
  const expected = (countOf(first) * countOf(second)) / (pages * wordsOfPage);
  return together <= expected ? 0 : together * Math.log2(together / expected);
}

const countOf = (positions: Positions): number => [...positions.values()].reduce((sum, { length }) => sum + length, 0);
