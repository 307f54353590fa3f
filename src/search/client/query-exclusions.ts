import { squeezed } from './normalise.ts';
import { hole, type QueryText } from './query-text.ts';

/** A － or - before a word, after a space, a part in quotes or at the start; no dash of two, none between figures. */
const excluded = /(?<=^|[\s\ufffc])-(?![-\s])([“"「『][^”"」』]{1,60}[”"」』]|[^\s\ufffc]{1,60})/g;

/** What is left out: a word as it stands, or what `readFilter` takes it for. */
export interface Exclusions { without: string[] }

/**
 * Takes words after a －. `readFilter` says whether a word names a kind, a unit or a year, and keeps it. A query of nothing but such words asks for
 * nothing: there a － is a dash.
 */
export function readExclusions(query: QueryText, readFilter: (word: string) => string | undefined): Exclusions {
  const without: string[] = [];
  // A part that has been taken is asked for.
  if (!query.text.includes(hole) && squeezed(query.text.replace(excluded, ' ')) === '') return { without };
  for (const match of query.text.matchAll(excluded)) {
    const word = match[1] ?? '';
    const plain = squeezed(word);
    if (plain === '' || (/^\d/.test(word) && /\d\s?$/.test(query.text.slice(0, match.index)))) continue;
    if (!query.take(match.index, match.index + match[0].length, 'without', word.replace(/^[“"「『]|[”"」』]$/g, ''))) continue;
    if (readFilter(plain) === undefined) without.push(plain);
  }
  return { without: [...new Set(without)] };
}
