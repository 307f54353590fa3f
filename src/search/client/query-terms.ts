import { readNumerals, type Numeral } from './query-numerals.ts';
import { dropStops, isLoosePair, markStops } from './stop-words.ts';

/** One wording of a term: what a page must hold to have it, whole or in part. */
export interface Wording {
  /** In comparing form, without signs: `最低生活保障`. */
  text: string;
  /** Looked up exactly: pairs of Han characters, one where there is no more, or a word in letters or digits. */
  tokens: string[];
  /** 0–1; 1 as it was typed. */
  weight: number;
  /** Its tokens say little each by itself, the 4 of 第4期: only a text that has it as it stands has it. */
  asOne?: boolean;
}

/** One thing that a query asks for in words. A page that holds any of the wordings has it. */
export interface Term {
  /** `required` counts towards whether a page answers the query; `ifKnown` does so where the index has it at all; `bonus` only orders pages. */
  need: 'required' | 'ifKnown' | 'bonus';
  /** How much it counts beside the others; 1 for a plain word. */
  weight: number;
  /** As typed first, then what it also means. */
  wordings: Wording[];
  /** Whether the register of synonyms has it. */
  isRegistered?: boolean;
  /**
   * Where it begins in the words of the query. Pairs of one run stand one apart: a pair that a text lacks while it holds those on both sides is the seam
   * of two words that were run together, see `seams`.
   */
  at?: number | undefined;
}

/** What a pair that is hardly a word counts (measured). */
const looseWeight = 0.3;
const ranks: Record<Term['need'], number> = { required: 2, ifKnown: 1, bonus: 0 };

/** The pieces of a text in comparing form that the index can be asked for exactly, each once. */
export function exactTokens(text: string): string[] {
  const tokens = new Set<string>();
  for (const run of runsOf(text)) {
    if (!isHan(run) || run.length === 1) tokens.add(run);
    else for (let index = 0; index < run.length - 1; index += 1) tokens.add(run.slice(index, index + 2));
  }
  return [...tokens];
}

/**
 * Terms of the words of a query (in comparing form, without its keys), a term for each pair of characters, each once with its strongest need. No dictionary
 * cuts them: those of browsers differ from one another. What is no word shows where it is nowhere, see `seams`. Words that say nothing are asked for only where
 * nothing else is (`alone`). In everyday speech (`everyday`) a pair with a character that only joins there counts little, and only where texts have it.
 */
export function queryTerms(rest: string, alone = true, everyday = false): Term[] {
  const terms = new Map<string, Term>();
  const add = (text: string, need: Term['need'], weight: number, at: number): void => {
    const known = terms.get(text);
    if (!known || ranks[need] > ranks[known.need] || (need === known.need && weight > known.weight)) terms.set(text, { need, weight, wordings: [{ text, tokens: [text], weight: 1 }], at });
  };
  const numerals = readNumerals(rest);
  for (const { 0: run, index } of rest.matchAll(runs)) {
    if (isHan(run)) addHan(run, index, { alone, everyday, numerals }, add);
    else add(run, 'required', 1, index);
  }
  for (const numeral of numerals) addNumeral(rest, numeral, terms);
  const list = [...terms.values()];
  if (list.some(({ need }) => need === 'required')) return list;
  const saysSomething = ({ wordings: [typed] }: Term): boolean => typed !== undefined && typed.text.length === 1 && dropStops(typed.text) !== '';
  return list.map((term) => (alone || saysSomething(term) ? { ...term, need: 'required' } : term));
}

const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const isHan = (run: string): boolean => /^\p{Script=Han}/u.test(run);
const runsOf = (text: string): string[] => [...text.matchAll(runs)].map(([run]) => run);

function addHan(run: string, from: number, { alone, everyday, numerals }: { alone: boolean; everyday: boolean; numerals: readonly Numeral[] }, add: (text: string, need: Term['need'], weight: number, at: number) => void): void {
  if (run.length === 1) return add(run, 'bonus', 0.25, from);
  const stops = markStops(run);
  const idle = alone && stops.every(Boolean);
  for (let index = 0; index < run.length - 1; index += 1) {
    const text = run.slice(index, index + 2);
    const [first, second] = [stops[index], stops[index + 1]];
    const place = from + index;
    const written = numerals.find(({ from: start, to, isFigures }) => !isFigures && place >= start - 1 && place < to - 1);
    if ((first && second && !idle) || (written && place >= written.from)) continue;
    // 申请|十五日: where it is 15日 in the text there is no 请十.
    if (first || second || written) add(text, 'bonus', 0.25, from + index);
    else if (everyday && isLoosePair(text)) add(text, 'ifKnown', looseWeight, from + index);
    else add(text, 'required', 1, from + index);
  }
}

/** A number in characters counts as at most so many words. */
const mostNumeral = 2;

/** A number is asked for as it was typed and as it may be written otherwise. */
function addNumeral(rest: string, { from, to, other, isFigures }: Numeral, terms: Map<string, Term>): void {
  const typed = rest.slice(from, to);
  const wording = (text: string, tokens = exactTokens(text)): Wording => ({ text, tokens: tokens.length > 1 ? tokens.filter((token) => token.length > 1 || /\d/.test(token)) : tokens, weight: 1, asOne: /\d/.test(text) });
  const figures = /\d+/.exec(typed)?.[0] ?? '';
  const known = isFigures ? terms.get(figures) : undefined;
  const tokens = exactTokens(typed);
  const otherwise = wording(other);
  // 五层 alone would be asked for as any 5.
  const says = isFigures || rest.trim() !== typed || otherwise.tokens.some((token) => /^\p{Script=Han}/u.test(token));
  if (known) terms.set(figures, { ...known, wordings: [...known.wordings, otherwise] });
  else terms.set(typed, { need: 'required', weight: Math.min(mostNumeral, tokens.length), wordings: [wording(typed, tokens), ...(says ? [otherwise] : [])], at: from });
}
