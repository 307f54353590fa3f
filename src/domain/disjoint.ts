/** Places in order, none over another: where two overlap, the one that stands first in the list stays. */
export function disjoint<T extends { start: number; end: number }>(found: readonly T[]): T[] {
  const kept: { each: T; rank: number }[] = [];
  for (const next of found.map((each, rank) => ({ each, rank })).sort((a, b) => a.each.start - b.each.start || a.rank - b.rank)) {
    let last = kept[kept.length - 1];
    while (last && next.each.start < last.each.end && next.rank < last.rank) {
      kept.pop();
      last = kept[kept.length - 1];
    }
    if (!last || next.each.start >= last.each.end) kept.push(next);
  }
  return kept.map(({ each }) => each);
}
