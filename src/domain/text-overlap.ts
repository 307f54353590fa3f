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
  for (const original of originals) eachRun(original, (run) => known.add(run));
  let runs = 0;
  let shared = 0;
  for (const piece of pieces) {
    eachRun(piece, (run) => {
      runs += 1;
      if (known.has(run)) shared += 1;
    });
  }
  return { share: runs === 0 ? 0 : shared / runs, runs };
}

/** A rolling hash of each run. Two runs of one hash in texts of this length are too rare to move a percentage. */
function eachRun(text: string, visit: (run: number) => void): void {
  const last = new Uint16Array(runLength);
  let count = 0;
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (!counts(code)) continue;
    const at = count % runLength;
    if (count >= runLength) hash -= Math.imul(last[at] ?? 0, highest);
    last[at] = code;
    hash = (Math.imul(hash, base) + code) | 0;
    count += 1;
    if (count >= runLength) visit(hash);
  }
}

/** Han characters (those beyond the basic plane come as surrogates), Latin letters and digits of either width. */
const counts = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  || (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a) || (code >= 0xd800 && code <= 0xdfff) || (code >= 0xf900 && code <= 0xfaff);
