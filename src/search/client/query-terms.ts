import { markStops } from './stop-words.ts';

/** One wording of a term: what a page must hold to have it, whole or in part. */
export interface Wording {
  /** In comparing form, without signs: `最低生活保障`. */
  text: string;
  /** Looked up exactly: pairs of Han characters, one where there is no more, or a word in letters or digits. */
  tokens: string[];
  /** 0–1; 1 as it was typed. */
  weight: number;
}

/** One thing that a query asks for in words. A page that holds any of the wordings has it. */
export interface Term {
  /** `required` counts towards whether a page answers the query; `ifKnown` does so where the index has it at all; `bonus` only orders pages. */
  need: 'required' | 'ifKnown' | 'bonus';
  /** How much it counts beside the others; 1 for a plain word. */
  weight: number;
  /** As typed first, then what it also means. */
  wordings: Wording[];
}

const ranks: Record<Term['need'], number> = { required: 2, ifKnown: 1, bonus: 0 };

/** Ends of words in a run of Han characters; without a segmenter every character stands alone. */
export type WordCutter = (run: string) => Set<number>;

export const segmenterCutter = (): WordCutter => {
  if (typeof Intl.Segmenter === 'undefined') return (run) => new Set([...run].map((_, index) => index + 1));
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return (run) => new Set([...segmenter.segment(run)].map(({ index, segment }) => index + segment.length));
};

/** The pieces of a text in comparing form that the index can be asked for exactly, each once. */
export function exactTokens(text: string): string[] {
  const tokens = new Set<string>();
  for (const run of runsOf(text)) {
    if (!isHan(run) || run.length === 1) tokens.add(run);
    else for (let index = 0; index < run.length - 1; index += 1) tokens.add(run.slice(index, index + 2));
  }
  return [...tokens];
}

/** Terms of the words of a query (in comparing form, without its keys), a term for each pair of characters, each once with its strongest need. */
export function queryTerms(rest: string, cut: WordCutter): Term[] {
  const terms = new Map<string, Term>();
  const add = (text: string, need: Term['need'], weight: number): void => {
    const known = terms.get(text);
    if (!known || ranks[need] > ranks[known.need] || (need === known.need && weight > known.weight)) terms.set(text, { need, weight, wordings: [{ text, tokens: [text], weight: 1 }] });
  };
  for (const run of runsOf(rest)) {
    if (isHan(run)) addHan(run, cut, add);
    else add(run, 'required', 1);
  }
  const list = [...terms.values()];
  return list.some(({ need }) => need === 'required') ? list : list.map((term) => ({ ...term, need: 'required' }));
}

const isHan = (run: string): boolean => /^\p{Script=Han}/u.test(run);
const runsOf = (text: string): string[] => [...text.matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)].map(([run]) => run);

function addHan(run: string, cut: WordCutter, add: (text: string, need: Term['need'], weight: number) => void): void {
  if (run.length === 1) return add(run, 'bonus', 0.25);
  const ends = cut(run);
  const stops = markStops(run, ends);
  const idle = stops.every(Boolean);
  for (let index = 0; index < run.length - 1; index += 1) {
    const text = run.slice(index, index + 2);
    const [first, second] = [stops[index], stops[index + 1]];
    if (first && second && !idle) continue;
    if (first || second) add(text, 'bonus', 0.25);
    else {
      const { need, weight } = strength(index, ends, run.length);
      add(text, need, weight);
    }
  }
}

/** How sure it is that two neighbours belong together: inside a word or between two single characters, beside a word, or between two words. */
function strength(index: number, ends: ReadonlySet<number>, length: number): Pick<Term, 'need' | 'weight'> {
  if (!ends.has(index + 1)) return { need: 'required', weight: 1 };
  const firstAlone = index === 0 || ends.has(index);
  const secondAlone = index + 2 === length || ends.has(index + 2);
  if (firstAlone && secondAlone) return { need: 'required', weight: 1 };
  return firstAlone || secondAlone ? { need: 'ifKnown', weight: 0.5 } : { need: 'bonus', weight: 0.35 };
}
