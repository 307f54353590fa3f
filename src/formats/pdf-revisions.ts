import { latin1 } from './pdf-places.ts';

/** Earlier states of one file that are looked into, the latest first. */
export const mostRevisions = 5;

/**
 * Lengths of the earlier states that a PDF holds: an update is appended and the former bytes stay (ISO 32000-1, 7.5.6). Each ends with its own
 * `startxref`, which points at a cross-reference within it; that tells it from a PDF embedded in this one. The first part of a linearised file
 * (annex F) is no state of its own.
 */
export function earlierRevisions(bytes: Uint8Array): number[] {
  const source = latin1(bytes);
  const ends = [...source.matchAll(/startxref\s{1,4}(\d{1,10})\s{1,4}%%EOF[\r\n]{0,2}/g)].flatMap((match) => {
    const place = Number(match[1]);
    const isReference = place > 0 && place < match.index && /^\s{0,4}(?:xref\b|\d{1,10} \d{1,5} obj\b)/.test(source.slice(place, place + 30));
    return isReference ? [match.index + match[0].length] : [];
  });
  const linearised = /\/Linearized\b/.test(source.slice(0, 1024));
  // A linearised file names its first part's table at the end, and the end's at the start.
  return ends.slice(0, -1).slice(linearised ? 1 : 0).filter((end) => source.slice(end).trim() !== '');
}
