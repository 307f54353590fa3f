/** A term with where it begins in the words of the query. */
export interface PlacedTerm { at?: number | undefined }

/** Neighbouring pairs of characters, as indices of their terms in the order of the query. */
export type Chains = readonly (readonly number[])[];

/** A seam is one pair, or two where a single character stands between two words. */
const longestSeam = 2;

const chainsByTerms = new WeakMap<readonly PlacedTerm[], Chains>();

/** Made once for each list of terms: it is held against hundreds of texts. */
export function chainsOf(terms: readonly PlacedTerm[]): Chains {
  const chains = chainsByTerms.get(terms) ?? findChains(terms);
  chainsByTerms.set(terms, chains);
  return chains;
}

function findChains(terms: readonly PlacedTerm[]): Chains {
  const placed = terms.flatMap(({ at }, index) => (at === undefined ? [] : [{ at, index }])).sort((a, b) => a.at - b.at);
  const chains: number[][] = [];
  let last = -2;
  for (const { at, index } of placed) {
    if (at === last + 1) chains.at(-1)?.push(index);
    else chains.push([index]);
    last = at;
  }
  return chains;
}

/**
 * Words that were typed without a space give pairs that no text holds: 电梯补贴 gives 梯补. Returns the terms that a text may lack, since it holds their neighbours on
 * both sides. Words that are nowhere leave longer gaps: 和平区火星基地 lacks 区火, 火星 and 星基.
 */
export function seams(chains: Chains, held: (index: number) => boolean): Set<number> {
  const found = new Set<number>();
  for (const chain of chains) {
    let gap = -1;
    for (const [place, index] of chain.entries()) {
      if (!held(index)) continue;
      const missing = place - gap - 1;
      if (gap >= 0 && missing > 0 && missing <= longestSeam) for (const each of chain.slice(gap + 1, place)) found.add(each);
      gap = place;
    }
  }
  return found;
}

/** Of two words that were run together, the pair where they meet is one that so many times fewer pages have than either neighbour (measured: with 8 and with 3 fewer titles are found by words of them that were run together). */
const timesFewer = 2;

/** Terms where two words meet that some text has by chance: 低保审核时限 gives 核时, which a rule on 复核时限 has. `pages`: how many have a term. */
export const chanceSeams = (chains: Chains, pages: (index: number) => number): number[] => chains.flatMap((chain) => chain.filter((index, place) => {
  const [before, after] = [chain[place - 1], chain[place + 1]];
  return before !== undefined && after !== undefined && pages(index) > 0 && pages(index) * timesFewer <= Math.min(pages(before), pages(after));
}));

/** What such a pair still says (measured: pairs of words of one place 253 of 300 first with 1, 257 with 0.6, 259 with 0.4 and with 0.25). */
export const chanceShare = 0.4;

/** What a text that lacks a seam is still asked for of its weight: words that stand together come first. */
export const seamShare = 0.1;

interface WeighedTerm { weight: number; counts: boolean }

/** Weight of the terms that count, as a text is asked for them: those that it may lack as seams weigh next to nothing. `held`: whether it has a term at all. */
export function askedWeight(terms: readonly WeighedTerm[], chains: Chains, held: (index: number) => boolean): number {
  const excused = seams(chains, held);
  return terms.reduce((sum, { weight, counts }, index) => (counts ? sum + (excused.has(index) ? weight * seamShare : weight) : sum), 0);
}

/** Share of the terms that count which a text holds, by weight, 0–1; `held` is how much of a term it holds, 0–1. */
export function heldShare(terms: readonly WeighedTerm[], chains: Chains, held: (index: number) => number): number {
  const values = terms.map((_, index) => held(index));
  const asked = askedWeight(terms, chains, (index) => (values[index] ?? 0) > 0);
  const sum = terms.reduce((total, { weight, counts }, index) => (counts ? total + weight * (values[index] ?? 0) : total), 0);
  return asked === 0 ? 0 : sum / asked;
}
