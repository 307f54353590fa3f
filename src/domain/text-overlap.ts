/** Characters of a run that counts as taken over (eight, as plagiarism checks of Chinese texts commonly take). */
const runLength = 8;
const base = 16_777_619;
const highest = Array.from({ length: runLength - 1 }).reduce<number>((power) => Math.imul(power, base), 1);

/**
 * Share of the runs of eight characters in `pieces` that stand in one of the `originals` too: 0 … 1, and how many runs there are. Only
 * letters, digits and Han characters count; no run goes over the end of a piece. Time is linear in all texts.
 */
export function overlap(pieces: readonly string[], originals: readonly string[]): { share: number; runs: number } {
  const known = new Set<number>();
  for (const original of originals) for (const run of runsOf(original)) known.add(run);
  let runs = 0;
  let shared = 0;
  for (const piece of pieces) {
    for (const run of runsOf(piece)) {
      runs += 1;
      if (known.has(run)) shared += 1;
    }
  }
  return { share: runs === 0 ? 0 : shared / runs, runs };
}

/** A rolling hash of each run. Two runs of one hash in texts of this length are too rare to move a percentage. */
function runsOf(text: string): number[] {
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '');
  const runs: number[] = [];
  let hash = 0;
  for (let index = 0; index < bare.length; index += 1) {
    if (index >= runLength) hash -= Math.imul(bare.charCodeAt(index - runLength), highest);
    hash = (Math.imul(hash, base) + bare.charCodeAt(index)) | 0;
    if (index >= runLength - 1) runs.push(hash);
  }
  return runs;
}
