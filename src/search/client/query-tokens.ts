import { markStops } from './stop-words.ts';

/** A piece that is looked up exactly: two Han characters, one where there is no more, or a word in letters or digits. */
export interface Token {
  text: string;
  /**
   * `required` counts towards whether a page answers the query; `ifKnown` does so where the index has it at all; `bonus` only orders pages.
   */
  need: 'required' | 'ifKnown' | 'bonus';
  /** 0–1. */
  weight: number;
}

const ranks: Record<Token['need'], number> = { required: 2, ifKnown: 1, bonus: 0 };

/** Ends of words in a run of Han characters; without a segmenter every character stands alone. */
export type WordCutter = (run: string) => Set<number>;

export const segmenterCutter = (): WordCutter => {
  if (typeof Intl.Segmenter === 'undefined') return (run) => new Set([...run].map((_, index) => index + 1));
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return (run) => new Set([...segmenter.segment(run)].map(({ index, segment }) => index + segment.length));
};

/** Tokens of a query without its keys, in comparing form, each once with its strongest need. */
export function queryTokens(rest: string, cut: WordCutter): Token[] {
  const tokens = new Map<string, Token>();
  const add = (token: Token): void => {
    const known = tokens.get(token.text);
    if (!known || ranks[token.need] > ranks[known.need] || (token.need === known.need && token.weight > known.weight)) tokens.set(token.text, token);
  };
  for (const [run] of rest.matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)) {
    if (/^\p{Script=Han}/u.test(run)) for (const token of hanTokens(run, cut)) add(token);
    else add({ text: run, need: 'required', weight: 1 });
  }
  const list = [...tokens.values()];
  return list.some(({ need }) => need === 'required') ? list : list.map((token) => ({ ...token, need: 'required' }));
}

function hanTokens(run: string, cut: WordCutter): Token[] {
  if (run.length === 1) return [{ text: run, need: 'bonus', weight: 0.25 }];
  const ends = cut(run);
  const stops = markStops(run, ends);
  const idle = stops.every(Boolean);
  const tokens: Token[] = [];
  for (let index = 0; index < run.length - 1; index += 1) {
    const text = run.slice(index, index + 2);
    const [first, second] = [stops[index], stops[index + 1]];
    if (first && second && !idle) continue;
    if (first || second) tokens.push({ text, need: 'bonus', weight: 0.25 });
    else tokens.push({ text, ...strength(index, ends, run.length) });
  }
  return tokens;
}

/** How sure it is that two neighbours belong together: inside a word or between two single characters, beside a word, or between two words. */
function strength(index: number, ends: ReadonlySet<number>, length: number): Pick<Token, 'need' | 'weight'> {
  if (!ends.has(index + 1)) return { need: 'required', weight: 1 };
  const firstAlone = index === 0 || ends.has(index);
  const secondAlone = index + 2 === length || ends.has(index + 2);
  if (firstAlone && secondAlone) return { need: 'required', weight: 1 };
  return firstAlone || secondAlone ? { need: 'ifKnown', weight: 0.5 } : { need: 'bonus', weight: 0.35 };
}
