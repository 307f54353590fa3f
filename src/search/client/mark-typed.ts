import type { ExcerptPart } from './excerpt.ts';
import { normalise, squeeze, squeezed } from './normalise.ts';

/** The text in parts, those marked that hold what is typed: every pair of its characters, or the one character that is typed. */
export function markTyped(text: string, typed: string): ExcerptPart[] {
  const wanted = squeezed(typed);
  const length = Math.min(2, wanted.length);
  if (length === 0) return [{ text, hit: false }];
  const pieces = new Set(Array.from({ length: wanted.length - length + 1 }, (_, index) => wanted.slice(index, index + length)));
  const { text: plain, at } = squeeze(text);
  const marked = new Uint8Array(text.length);
  for (let index = 0; index + length <= plain.length; index += 1) {
    if (!pieces.has(plain.slice(index, index + length))) continue;
    for (let offset = index; offset < index + length; offset += 1) marked[at[offset] ?? 0] = 1;
  }
  return merged(text, marked);
}

/** Signs between two marked characters are marked with them: 〔2025〕. */
function merged(text: string, marked: Uint8Array): ExcerptPart[] {
  const parts: { text: string; hit: boolean }[] = [];
  let last = false;
  let offset = 0;
  for (const character of text) {
    const sign = squeezed(normalise(character)) === '';
    const hit: boolean = sign ? last && marked[offset + character.length] === 1 : marked[offset] === 1;
    const part = parts.at(-1);
    if (part && part.hit === hit) part.text += character;
    else parts.push({ text: character, hit });
    last = hit;
    offset += character.length;
  }
  return parts;
}
