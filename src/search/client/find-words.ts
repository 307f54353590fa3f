import { occurrences } from './occurrences.ts';
import { squeeze } from './normalise.ts';

/** A stretch of a text that is to be marked. */
export interface Stretch { start: number; end: number }

/** Where a text has any of the words (squeezed), over the signs and spaces between their characters; stretches that touch or overlap are one. In order. */
export function findWords(text: string, words: readonly string[]): Stretch[] {
  const { text: plain, at } = squeeze(text);
  const found = words.filter((word) => word !== '').flatMap((word) => occurrences(plain, word).map((start) => ({ start, end: start + word.length })));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: Stretch[] = [];
  for (const each of found) {
    const last = joined.at(-1);
    if (last && each.start <= last.end) last.end = Math.max(last.end, each.end);
    else joined.push({ ...each });
  }
  return joined.map(({ start, end }) => ({ start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 }));
}
