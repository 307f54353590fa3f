import type { FindPositions } from './look-up.ts';
import { exactTokens } from './query-terms.ts';
import { askedWeight, type Chains, chainsOf } from './seams.ts';
import type { WeightedTerm } from './weighted-term.ts';

/** A term with the rarest token of each of its wordings, which tells where a page has it. */
export interface MarkedTerm extends WeightedTerm { marks: readonly string[] }

/**
 * How near to one another a page has what was asked, known from the index alone, before any text is fetched. All 0–1, shares by rarity. Pairs that a page lacks where two
 * words meet are hardly asked of it: a title with 停水 and 通告 is not asked for 水通.
 */
export interface Nearness {
  /** The most that one stretch as long as an article has. */
  near: number;
  /** The most that follows one another as in the query, signs passed over. */
  run: number;
  /** What stands where pages have their title. */
  head: number;
}

/** Words of the index in a stretch: an article has about that many. */
const stretch = 70;
/** Words of the index in a long title, with which every page begins. */
export const titleLength = 30;

/** Positions of each token by page. */
type Positions = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/** Measures the given pages (ids); those of the others are left out. `isEverywhere`: see `tellingTokens`. */
export async function measureNearness(pages: readonly string[], query: string, all: readonly MarkedTerm[], findPositions: FindPositions, isEverywhere: (token: string) => Promise<boolean>): Promise<Map<string, Nearness>> {
  const tokens = await tellingTokens(all, isEverywhere);
  const terms = all.map((term) => ({ ...term, marks: term.marks.filter((token) => tokens.has(token)) })).filter(({ marks }) => marks.length > 0);
  const positions: Positions = new Map(await Promise.all([...tokens].map(async (token) => [token, await findPositions(token)] as const)));
  const weights = new Map(terms.flatMap(({ wordings: [typed], weight }) => typed?.tokens.map((token) => [token, weight] as const) ?? []));
  const sequence = exactTokens(query).filter((token) => (positions.get(token)?.size ?? 0) > 0).map((token) => ({ token, weight: weights.get(token) ?? 0 }));
  const chains = chainsOf(terms);
  const whole = sumOf(sequence);
  return new Map(pages.map((id) => {
    const isHeld = (index: number): boolean => terms[index]?.marks.some((token) => positions.get(token)?.has(id)) === true;
    const titled = terms.map((term) => inHead(id, term, positions));
    return [id, {
      near: share(heaviestStretch(id, terms, positions, { chains, titled }), askedWeight(terms, chains, isHeld)),
      run: share(heaviestRun(id, sequence, positions), whole),
      head: share(sumOf(terms.filter((_, index) => titled[index])), askedWeight(terms, chains, (index) => titled[index] === true)),
    }];
  }));
}

/** Fewer terms are asked for with all that they have. */
const fewTerms = 3;

/**
 * Tokens whose places are asked for. Where most of many pages have one, its places cost as much time as all else and tell little: of a query with further terms it is
 * left out, 通知 of 养犬登记的通知.
 */
async function tellingTokens(terms: readonly MarkedTerm[], isEverywhere: (token: string) => Promise<boolean>): Promise<ReadonlySet<string>> {
  const tokens = [...new Set(terms.flatMap(({ marks }) => marks))];
  const everywhere = new Set((await Promise.all(tokens.map(async (token) => ((await isEverywhere(token)) ? [token] : [])))).flat());
  const left = terms.filter(({ counts, marks }) => counts && marks.some((token) => !everywhere.has(token)));
  return new Set(left.length < fewTerms ? tokens : tokens.filter((token) => !everywhere.has(token)));
}

const sumOf = (list: readonly { weight: number }[]): number => list.reduce((sum, { weight }) => sum + weight, 0);
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const inHead = (id: string, { marks, counts }: MarkedTerm, positions: Positions): boolean =>
  counts && marks.some((token) => positions.get(token)?.get(id)?.some((at) => at < titleLength));

/** What a title has goes for all that stands below it; of one term alone it may be by chance, unless that is a word which blanks part from others: 房屋出租 is not about 出租车管理. */
const termsOfTitle = 2;

function heaviestStretch(id: string, terms: readonly MarkedTerm[], positions: Positions, { chains, titled }: { chains: Chains; titled: readonly boolean[] }): number {
  const hasWord = chains.length > 1 && chains.some(([only = -1, ...others]) => others.length === 0 && titled[only] === true);
  const inTitle = hasWord || titled.filter(Boolean).length >= termsOfTitle ? titled : [];
  const places = terms.flatMap(({ marks, counts }, term) => (counts && !inTitle[term] ? marks.flatMap((token) => (positions.get(token)?.get(id) ?? []).map((at) => ({ at, term }))) : [])).sort((a, b) => a.at - b.at);
  const seen = new Uint16Array(terms.length);
  const sure = sumOf(terms.filter((_, term) => inTitle[term]));
  let [from, weight, best] = [0, sure, sure];
  for (const { at, term } of places) {
    if (seen[term] === 0) weight += terms[term]?.weight ?? 0;
    seen[term] = (seen[term] ?? 0) + 1;
    for (let first = places[from]; first && first.at < at - stretch; first = places[from]) {
      seen[first.term] = (seen[first.term] ?? 1) - 1;
      if (seen[first.term] === 0) weight -= terms[first.term]?.weight ?? 0;
      from += 1;
    }
    best = Math.max(best, weight);
  }
  return best;
}

/** A token begins in the same word of the index as the one before it, or in the next one; a sign between them takes a place of its own. */
const steps = [0, 1, 2];

/** The heaviest chain of tokens that follow one another in both. A pair across two words that no page has does not break it. */
function heaviestRun(id: string, sequence: readonly { token: string; weight: number }[], positions: Positions): number {
  let chains = new Map<number, number>();
  let best = 0;
  for (const { token, weight } of sequence) {
    const next = new Map<number, number>();
    for (const at of positions.get(token)?.get(id) ?? []) next.set(at, weight + Math.max(...steps.map((step) => chains.get(at - step) ?? 0)));
    best = Math.max(best, ...next.values());
    chains = next;
  }
  return best;
}
