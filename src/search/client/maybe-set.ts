/**
 * A set of words in few bytes: whether a word is in it is answered rightly for every word that is, and wrongly (yes) for about one in a hundred of the others.
 * Bits in base64.
 */
export interface MaybeSet { has(word: string): boolean }

const bitsPerWord = 10;
const probes = 5;

export function writeMaybeSet(words: readonly string[]): string {
  const bytes = new Uint8Array(Math.ceil((words.length * bitsPerWord) / 8));
  for (const word of words) for (const bit of bitsOf(word, bytes.length * 8)) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  return btoa(String.fromCharCode(...bytes));
}

export function readMaybeSet(text: string): MaybeSet {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return { has: (word) => bytes.length > 0 && bitsOf(word, bytes.length * 8).every((bit) => ((bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0) };
}

/** Two FNV-1a hashes give all places. */
function bitsOf(word: string, size: number): number[] {
  if (size === 0) return [];
  const [first, second] = [hash(word, 0x811c9dc5), (hash(word, 0x01000193) | 1) >>> 0];
  return Array.from({ length: probes }, (_, index) => (first + index * second) % size);
}

function hash(word: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < word.length; index += 1) value = Math.imul(value ^ word.charCodeAt(index), 0x01000193) >>> 0;
  return (value ^ (value >>> 15)) >>> 0;
}
