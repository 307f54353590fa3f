import type { FindPositions } from './look-up.ts';
import { exactTokens } from './query-terms.ts';
import type { WeightedTerm } from './score-pages.ts';

/** How near to one another a page has what was asked, known from the index alone. Both 0–1, shares by rarity. */
export interface Nearness {
  /** The most that one stretch as long as an article has. */
  near: number;
  /** The most that follows one another as in the query, signs passed over. */
  run: number;
}

/** Words of the index in a stretch: an article has about that many. */
const stretch = Number(globalThis.process?.env['STRETCH'] ?? 70);

interface Event { at: number; term: number }

export async function measureNearness(pages: ReadonlySet<string>, query: string, terms: readonly WeightedTerm[], findPositions: FindPositions): Promise<Map<string, Nearness>> {
  const events = new Map<string, Event[]>();
  const tokens = new Map<string, ReadonlyMap<string, readonly number[]>>();
  await Promise.all(terms.flatMap(({ wordings, known }, term) => (known ? wordings.map(async ({ tokens: [token] }) => {
    if (token === undefined) return;
    const positions = await findPositions(token);
    tokens.set(token, positions);
    for (const [id, list] of positions) {
      if (!pages.has(id)) continue;
      const all = events.get(id) ?? [];
      for (const at of list) all.push({ at, term });
      events.set(id, all);
    }
  }) : [])));
  const asked = terms.reduce((sum, { weight, counts }) => sum + (counts ? weight : 0), 0);
  const sequence = exactTokens(query);
  const weights = new Map(terms.map(({ wordings: [typed], weight }) => [typed?.tokens[0] ?? '', weight]));
  const whole = sequence.reduce((sum, token) => sum + (tokens.has(token) ? weights.get(token) ?? 0 : 0), 0);
  return new Map([...events].map(([id, list]) => [id, { near: asked === 0 ? 0 : nearest(list, terms) / asked, run: whole === 0 ? 0 : longestRun(sequence.map((token) => ({ weight: weights.get(token) ?? 0, at: tokens.get(token)?.get(id) }))) / whole }]));
}

function nearest(events: Event[], terms: readonly WeightedTerm[]): number {
  events.sort((a, b) => a.at - b.at);
  const held = new Uint16Array(terms.length);
  let [from, weight, best] = [0, 0, 0];
  const weightOf = (term: number): number => (terms[term]?.counts ? terms[term].weight : 0);
  for (const { at, term } of events) {
    held[term] = (held[term] ?? 0) + 1;
    if (held[term] === 1) weight += weightOf(term);
    for (let first = events[from]; first && first.at < at - stretch; first = events[from]) {
      held[first.term] = (held[first.term] ?? 1) - 1;
      if (held[first.term] === 0) weight -= weightOf(first.term);
      from += 1;
    }
    if (weight > best) best = weight;
  }
  return best;
}

/** The heaviest chain of tokens that follow one another in both. */
function longestRun(sequence: readonly { weight: number; at: readonly number[] | undefined }[]): number {
  let chains = new Map<number, number>();
  let best = 0;
  for (const { weight, at } of sequence) {
    const next = new Map<number, number>();
    for (const place of at ?? []) {
      // A token begins in the same word of the index as the one before it, or in the next; a sign may stand between.
      const before = Math.max(chains.get(place) ?? 0, chains.get(place - 1) ?? 0, chains.get(place - 2) ?? 0);
      next.set(place, before + weight);
      if (before + weight > best) best = before + weight;
    }
    // A pair over a border of words is in no index: the chain goes on behind it.
    if (at === undefined) continue;
    chains = next;
  }
  return best;
}
