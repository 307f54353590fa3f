import { looseLetters, type Entry, type RepairLexicon } from './repair-lexicon.ts';
import { bindingWords } from './binding-words.ts';
import { markStops } from './stop-words.ts';
import type { Understood } from './understood.ts';

/** A way to write a query, what was changed in it, and how unlikely it is. */
export interface Proposal { text: string; understood: Understood[]; cost: number; isShortened?: boolean }

/** Words in Latin letters that may be pinyin, with the blanks and apostrophes between them. */
const letterRun = /(?<![a-z\d])[a-zü]+(?:['’\s]+[a-zü]+)*(?![a-z\d])/g;
const between = /['’\s]/;
const han = /\p{Script=Han}/u;

/** Costs in bits beside those of terms. */
const looseCost = 6;
/** An everyday wording among other words: jixu zhixing is 继续执行 before 积蓄执行. */
const saidCost = 4;
const initialsCost = 10;
const untouchedCost = 60;
/** A word in letters that pages have stays one, unless it reads likelier beside others: yishenqing gongkai. */
const keptCost = 25;
/** For each character that only joins words: tingshui is 停水 before 听谁. */
const stopCost = 4;
/** Proposals that are kept, terms over one stretch, and letters that a term has at most. */
const best = 6;
const bestOfStretch = 3;
const longestSpelling = 60;

/** Words in letters of a query in comparing form, each once. */
export const latinWords = (text: string): string[] => [...new Set([...text.matchAll(letterRun)].flatMap(([run]) => run.split(/['’\s]+/)))];

/** The words in letters that stand together, ü as v. */
export const letterRuns = (text: string): string[][] => [...text.matchAll(letterRun)].map(([run]) => plainAll(run).split(/['’\s]+/));

/**
 * Reads what is typed in letters as pinyin: in full, with blanks or apostrophes, as initials of three and more, together with the Han characters beside it. `isFixed`
 * says which words in letters are what they are. The likeliest first; none where letters remain that are no pinyin of any term.
 */
export function readPinyin(text: string, lexicon: RepairLexicon, isFixed: (word: string) => boolean, asWritten: readonly string[] = []): Proposal[] {
  const free = freeLetters(text, isFixed, asWritten);
  const ways: Way[][] = Array.from({ length: text.length + 1 }, () => []);
  (ways[0] as Way[]).push({ cost: 0, steps: [] });
  for (let at = 0; at < text.length; at += 1) {
    const here = (ways[at] as Way[]).sort((a, b) => a.cost - b.cost).slice(0, best);
    if (here.length === 0) continue;
    for (const step of stepsFrom(at, text, free, lexicon, isFixed)) {
      for (const way of here) (ways[step.to] as Way[]).push({ cost: way.cost + step.cost, steps: [...way.steps, step] });
    }
  }
  const seen = new Set<string>();
  // What binds words says nothing without a word beside it.
  const besideHan = han.test(text);
  return (ways[text.length] as Way[]).filter(({ steps }) => steps.some(({ meant, binds }) => meant !== null && (besideHan || binds !== true))).sort((a, b) => a.cost - b.cost)
    .map((way) => toProposal(way, text)).filter((proposal) => !seen.has(proposal.text) && seen.add(proposal.text).size > 0).slice(0, best);
}

/** Words in letters that stand by themselves and wait to be read, and where. */
export function freeWords(text: string, isFixed: (word: string) => boolean, asWritten: readonly string[] = []): { said: string; at: number }[] {
  return [...text.matchAll(letterRun)].flatMap(({ 0: run, index }) => [...run.matchAll(/[a-zü]+/g)].map((word) => ({ said: word[0], at: index + word.index })))
    .filter(({ said }) => !isFixed(said) && !asWritten.includes(said));
}

interface Step { from: number; to: number; meant: string | null; binds?: boolean; isShortened?: boolean; cost: number }
interface Way { cost: number; steps: Step[] }

/** Which characters are letters that wait to be read. */
function freeLetters(text: string, isFixed: (word: string) => boolean, asWritten: readonly string[]): boolean[] {
  const free = new Array<boolean>(text.length).fill(false);
  for (const run of text.matchAll(letterRun)) {
    const words = [...run[0].matchAll(/[a-zü]+/g)];
    // Of words that are parted by blanks one may look like a word that the pages have: bu, ti, gongkai.
    const together = words.length > 1 && words.some(([word]) => !isFixed(word));
    for (const word of words) if (together || !isFixed(word[0])) free.fill(true, run.index + word.index, run.index + word.index + word[0].length);
  }
  for (const said of asWritten) for (let at = text.indexOf(said); said !== '' && at >= 0; at = text.indexOf(said, at + 1)) free.fill(false, at, at + said.length);
  return free;
}

function stepsFrom(at: number, text: string, free: readonly boolean[], lexicon: RepairLexicon, isFixed: (word: string) => boolean): Step[] {
  const steps: Step[] = [];
  if (!free[at]) steps.push({ from: at, to: at + 1, meant: null, cost: 0 });
  else if (!free[at - 1]) {
    const to = endOfLetters(at, free);
    steps.push({ from: at, to, meant: null, cost: isFixed(text.slice(at, to)) ? keptCost : untouchedCost });
    const initials = to - at > 2 ? lexicon.begun(text.slice(at, to)) : [];
    for (const entry of initials.slice(0, bestOfStretch)) steps.push({ from: at, to, meant: entry.text, cost: entry.cost + initialsCost, isShortened: true });
  }
  if (free[at] || han.test(text[at] ?? '')) steps.push(...spelledFrom(at, text, free, lexicon));
  return steps;
}

function endOfLetters(at: number, free: readonly boolean[]): number {
  let end = at;
  while (free[end]) end += 1;
  return end;
}

/** Terms that begin here: letters and Han characters together spell them, and each Han character is the one the term has there. */
function spelledFrom(at: number, text: string, free: readonly boolean[], lexicon: RepairLexicon): Step[] {
  const found = new Map<string, Step>();
  let spellings = [''];
  for (let to = at; to < text.length && to < at + longestSpelling; to += 1) {
    const character = text[to] ?? '';
    if (free[to]) spellings = spellings.map((each) => each + plain(character));
    else if (han.test(character)) spellings = spellings.flatMap((each) => lexicon.sounds.of(character).slice(0, 2).map((sound) => each + sound)).slice(0, 4);
    else if (!between.test(character) || to === at) break;
    else continue;
    for (const loose of [false, true]) {
      for (const spelling of spellings) {
        for (const entry of lexicon.spelled(loose ? looseLetters(spelling) : spelling, loose).slice(0, 12)) {
          const key = `${to} ${entry.text}`;
          if (!found.has(key) && fits(entry, text.slice(at, to + 1), free.slice(at, to + 1), loose)) found.set(key, { from: at, to: to + 1, meant: entry.text, binds: entry.binds === true, cost: entry.cost + (entry.isSaid === true && to - at + 1 < text.length ? saidCost : 0) + (loose ? looseCost : 0) + (bindingWords.includes(entry.text) ? 0 : stopCost * stopsIn(entry.text)) });
        }
      }
    }
  }
  return cheapest([...found.values()]);
}

const stopsIn = (term: string): number => markStops(term).filter(Boolean).length;

const plain = (character: string): string => (character === 'ü' ? 'v' : character);

/** Of terms over the same stretch the three likeliest. */
function cheapest(steps: readonly Step[]): Step[] {
  const kept = new Map<number, number>();
  return steps.toSorted((a, b) => a.cost - b.cost).filter(({ to }) => {
    const count = (kept.get(to) ?? 0) + 1;
    kept.set(to, count);
    return count <= bestOfStretch;
  });
}

/** Whether a stretch has letters, and is this term syllable by syllable: blanks stand between syllables only. */
function fits({ text: term, sounds }: Entry, stretch: string, free: readonly boolean[], loose: boolean): boolean {
  if (!free.some(Boolean)) return false;
  const form = (letters: string): string => (loose ? looseLetters(letters) : letters);
  const endsOf = (index: number, at: number): number[] => {
    let from = at;
    while (between.test(stretch[from] ?? '') && from > 0) from += 1;
    if (!free[from]) return stretch[from] === term[index] ? [from + 1] : [];
    const ends: number[] = [];
    for (let to = from + 1; to <= from + 7 && free[to - 1]; to += 1) if (form(plainAll(stretch.slice(from, to))) === form(sounds[index] ?? '')) ends.push(to);
    return ends;
  };
  let reached = new Set([0]);
  for (let index = 0; index < sounds.length; index += 1) reached = new Set([...reached].flatMap((at) => endsOf(index, at)));
  return reached.has(stretch.length);
}

const plainAll = (letters: string): string => letters.replaceAll('ü', 'v');

/** Neighbouring terms that were read from letters are one part of what was understood. */
function toProposal({ steps, cost }: Way, text: string): Proposal {
  const parts: { said: string; meant: string }[] = [];
  let written = '';
  let continues = false;
  for (const { from, to, meant } of steps) {
    const said = text.slice(from, to);
    written += meant ?? said;
    const last = parts.at(-1);
    if (meant !== null && !continues) parts.push({ said, meant });
    else if (last && continues && (meant !== null || between.test(said))) Object.assign(last, { said: last.said + said, meant: last.meant + (meant ?? said) });
    continues = meant !== null || (continues && between.test(said));
  }
  return { text: written, understood: parts.map(({ said, meant }) => ({ kind: 'pinyin', said: said.trim(), meant: meant.trim() })), cost, isShortened: steps.some((step) => step.isShortened === true) };
}
