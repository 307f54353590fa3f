import { createHash } from 'node:crypto';

/** Units that the first fingerprint covers, the same for every phrase: one rolling sum serves phrases of all lengths. */
export const headLength = 4;

/** Multipliers drawn from the salt of a list. */
export interface FingerprintKeys { head: readonly [number, number, number, number]; base: number }

export function keysOf(salt: Uint8Array): FingerprintKeys {
  const drawn = createHash('sha256').update('fingerprint').update(salt).digest();
  const odd = (index: number): number => drawn.readInt32LE(index * 4) | 1;
  return { head: [odd(0), odd(1), odd(2), odd(3)], base: odd(4) };
}

/** 16 bits of the four units at `at`. */
export function headAt(units: Uint16Array, at: number, [a, b, c, d]: FingerprintKeys['head']): number {
  const sum = Math.imul(units[at] ?? 0, a) ^ Math.imul(units[at + 1] ?? 0, b) ^ Math.imul(units[at + 2] ?? 0, c) ^ Math.imul(units[at + 3] ?? 0, d);
  return Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d) >>> 16;
}

/** Sums from the beginning: the fingerprint of any stretch is a difference of two, whatever its length. */
export function sumsOf(units: Uint16Array, length: number, base: number): Int32Array {
  const sums = new Int32Array(length + 1);
  for (let index = 0; index < length; index += 1) sums[index + 1] = Math.imul(sums[index] ?? 0, base) + (units[index] ?? 0);
  return sums;
}

/** 8 bits of the `length` units at `at`; `power` is `base` to the power of `length`. */
export function wholeAt(sums: Int32Array, at: number, length: number, power: number): number {
  const sum = ((sums[at + length] ?? 0) - Math.imul(sums[at] ?? 0, power)) | 0;
  return Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d) >>> 24;
}

export function powerOf(base: number, exponent: number): number {
  let power = 1;
  for (let index = 0; index < exponent; index += 1) power = Math.imul(power, base);
  return power;
}

/** Both fingerprints of a normalised phrase, 24 bits: its head above, the whole below. */
export function fingerprints(phrase: string, { head, base }: FingerprintKeys): number {
  const units = Uint16Array.from({ length: phrase.length }, (_, index) => phrase.charCodeAt(index));
  return headAt(units, 0, head) * 256 + wholeAt(sumsOf(units, units.length, base), 0, units.length, powerOf(base, units.length));
}
