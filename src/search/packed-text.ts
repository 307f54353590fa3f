import { gb2312 } from './client/gb2312.ts';

/**
 * A text whose Han characters take two bytes and not three: those that it has of GB 2312, in the order of the standard, are numbered from `first` on; `used` says
 * in base64, a bit for each character of the standard, which these are. Compressed, a table of wordings shrinks by an eighth.
 */
export interface PackedText { used: string; text: string }

/** Beyond the signs of ASCII and its controls. */
const first = 0xa1;
/** Before a character that would be read as a number. */
const literal = '\u001b';

export function packText(text: string): PackedText {
  const all = gb2312();
  const held = new Set(text);
  const used = all.flatMap((character, index) => (held.has(character) ? [index] : []));
  const codes = new Map(used.map((index, code) => [all[index] ?? '', String.fromCharCode(first + code)]));
  const isCode = (character: string): boolean => character === literal || (character.charCodeAt(0) >= first && character.charCodeAt(0) < first + used.length);
  const bits = new Uint8Array(Math.ceil(all.length / 8));
  for (const index of used) bits[index >> 3] = (bits[index >> 3] ?? 0) | (1 << (index & 7));
  return { used: btoa(String.fromCharCode(...bits)), text: [...text].map((character) => codes.get(character) ?? (isCode(character) ? literal + character : character)).join('') };
}

export function unpackText({ used, text }: PackedText): string {
  const bits = atob(used);
  const characters = gb2312().filter((_, index) => ((bits.charCodeAt(index >> 3) >> (index & 7)) & 1) === 1);
  return text.replace(/\u001b([\s\S])|[^\u0000-\u00a0]/gu, (character, escaped: string | undefined) => escaped ?? characters[character.charCodeAt(0) - first] ?? character);
}
