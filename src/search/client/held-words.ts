import { commonRuns } from './common-runs.ts';
import { occurrences } from './occurrences.ts';
import type { Wording } from './query-terms.ts';
import type { ReadQuery } from './read-query.ts';
import { chainsOf, heldShare } from './seams.ts';
import type { WeightedTerm } from './weighted-term.ts';

/** Share of the terms that count which a squeezed text holds, by rarity. */
export const coverage = (text: string, terms: readonly WeightedTerm[]): number =>
  heldShare(terms, chainsOf(terms), (index) => Math.max(0, ...(terms[index]?.wordings ?? []).map((wording) => wording.weight * shareHeld(text, wording))));

/** 1 where the text has the wording as it stands, else the share of its tokens. */
export const shareHeld = (text: string, { text: wording, tokens, asOne = false }: Wording): number =>
  (text.includes(wording) ? 1 : asOne || tokens.length === 0 ? 0 : tokens.filter((token) => text.includes(token)).length / tokens.length);

/** Share of the query that a squeezed text has in one run. */
export const runShare = (text: string, query: ReadQuery): number => commonRuns(text, query.squeezed).longest / Math.max(1, query.squeezed.length);

/** So many times is often. */
const manyTimes = 4;
/** How far a text says again and again what was asked, beyond once, 0–1 by rarity. */
export function often(text: string, terms: readonly WeightedTerm[]): number {
  const asked = terms.filter(({ counts }) => counts);
  const times = (wordings: readonly Wording[]): number => Math.max(1, ...wordings.map((wording) => occurrences(text, wording.text).length));
  const weight = asked.reduce((sum, term) => sum + term.weight, 0);
  return weight === 0 ? 0 : asked.reduce((sum, term) => sum + term.weight * Math.min(1, (times(term.wordings) - 1) / (manyTimes - 1)), 0) / weight;
}

/** How near to one another the terms stand: their length against the shortest stretch with all that the text holds, 0–1. */
export function proximity(text: string, terms: readonly WeightedTerm[]): number {
  const places = terms.filter(({ counts }) => counts).flatMap(({ wordings }, index) => wordings.flatMap((wording) => occurrences(text, wording.text).map((at) => ({ at, end: at + wording.text.length, index })))).sort((a, b) => a.at - b.at);
  const kinds = new Set(places.map(({ index }) => index)).size;
  if (kinds === 0) return 0;
  const seen = new Map<number, number>();
  let from = 0;
  let shortest = text.length;
  for (const place of places) {
    seen.set(place.index, (seen.get(place.index) ?? 0) + 1);
    for (let first = places[from]; first && (seen.get(first.index) ?? 0) > 1; first = places[from]) {
      seen.set(first.index, (seen.get(first.index) ?? 0) - 1);
      from += 1;
    }
    if (seen.size === kinds) shortest = Math.min(shortest, place.end - (places[from]?.at ?? place.at));
  }
  return Math.min(1, (kinds + 1) / Math.max(1, shortest));
}
