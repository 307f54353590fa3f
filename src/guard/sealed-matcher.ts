import { headAt, headLength, keysOf, powerOf, sumsOf, wholeAt } from './phrase-fingerprints.ts';
import { phraseText, type PhraseText } from './phrase-text.ts';
import { hashOf, readSealedList, type SealedEntry } from './sealed-phrases.ts';

/** A sealed phrase in a text, with its UTF-16 place there. */
export interface SealedHit { document: string; id: string; start: number; end: number }

export interface SealedMatcher {
  /** Phrases in the list. */
  size: number;
  /** Every place where a phrase of the list stands, whatever white space, width or case; in order of `start`. Linear in the length of the text. */
  find(text: string): SealedHit[];
}

interface Candidate extends SealedEntry { whole: number; power: number; next: number }

/** Reads a list. Throws SealedListError where it cannot be read whole. */
export function sealedMatcher(list: string): SealedMatcher {
  const { salt, entries } = readSealedList(list);
  const { head, base } = keysOf(salt);
  const first = new Int32Array(0x1_0000).fill(-1);
  const candidates = entries.map((entry, index): Candidate => {
    const bits = entry.check >>> 8;
    const next = first[bits] ?? -1;
    first[bits] = index;
    return { ...entry, whole: entry.check & 0xff, power: powerOf(base, entry.length), next };
  });
  const findIn = (text: string): SealedHit[] => {
    const folded = phraseText(text);
    const { units, length } = folded;
    const hits: SealedHit[] = [];
    let sums: Int32Array | undefined;
    for (let at = 0; at + headLength <= length; at += 1) {
      for (let index = first[headAt(units, at, head)] ?? -1; index >= 0; index = candidates[index]?.next ?? -1) {
        const candidate = candidates[index] as Candidate;
        if (at + candidate.length > length) continue;
        sums ??= sumsOf(units, length, base);
        if (wholeAt(sums, at, candidate.length, candidate.power) !== candidate.whole || splitsNumber(text, folded, at, candidate.length)) continue;
        if (hashOf(bytesAt(units, at, candidate.length), salt) !== candidate.hash) continue;
        hits.push({ document: candidate.document, id: candidate.id, start: startOf(folded, at), end: endOf(text, folded, at + candidate.length) });
      }
    }
    return hits;
  };
  return { size: entries.length, find: (text) => (entries.length === 0 ? [] : findIn(text)) };
}

/** Units are little-endian here as in the hash, on every processor. */
function bytesAt(units: Uint16Array, at: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < length; index += 1) view.setUint16(index * 2, units[at + index] ?? 0, true);
  return bytes;
}

const startOf = ({ origins }: PhraseText, at: number): number => origins[at] ?? 0;

/** After the last character, which may be two units and marks. */
function endOf(text: string, { origins, length }: PhraseText, after: number): number {
  const last = origins[after - 1] ?? 0;
  const following = after < length ? (origins[after] ?? text.length) : text.length;
  let end = last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
  while (end < following && /\p{M}/u.test(text[end] ?? '')) end += 1;
  return end;
}

/** `186.35万元` in `2186.35万元` is another number. */
function splitsNumber(text: string, folded: PhraseText, at: number, length: number): boolean {
  const start = startOf(folded, at);
  const end = endOf(text, folded, at + length);
  return (isDigit(text[start]) && isDigit(text[start - 1])) || (isDigit(text[end - 1]) && isDigit(text[end]));
}

const isDigit = (character: string | undefined): boolean => /^[0-9\uFF10-\uFF19]$/.test(character ?? '');
