/**
 * Longest run of `query` that starts at each place of `text`, in characters: O(n·m) with one row of memory.
 * `longest` is the length of the longest of them.
 */
export function commonRuns(text: string, query: string): { runs: Uint16Array; longest: number } {
  const runs = new Uint16Array(text.length);
  const row = new Uint16Array(query.length + 1);
  let longest = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    let best = 0;
    for (let index = 0; index < query.length; index += 1) {
      // Walking forwards, row[index + 1] still holds the length for the next place of the text.
      const length = text.charCodeAt(at) === query.charCodeAt(index) ? (row[index + 1] ?? 0) + 1 : 0;
      row[index] = length;
      if (length > best) best = length;
    }
    runs[at] = best;
    if (best > longest) longest = best;
  }
  return { runs, longest };
}
