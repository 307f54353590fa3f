import type { ReadingTable } from '../tables.ts';
import { squeezed } from './normalise.ts';

/** A word that can be searched for, and what it stands for where that is another one. */
export interface SuggestedWord { text: string; meaning: string }

/** How well a word goes on from what is typed: it begins so, it holds it, or neither (null). */
const fit = (word: string, typed: string): number | null => {
  const at = squeezed(word).indexOf(typed);
  return at < 0 ? null : at === 0 ? 0 : 1;
};

/** Units whose name, or another way to call them, holds what is typed. */
export function unitsOf(typed: string, { units }: ReadingTable): SuggestedWord[] {
  const text = squeezed(typed);
  if (text === '') return [];
  return bestFirst(units.flatMap(({ name, forms }) => {
    const fits = [name, ...forms].flatMap((form) => fit(form, text) ?? []);
    return fits.length === 0 ? [] : [{ word: { text: name, meaning: '' }, rank: Math.min(...fits) }];
  }));
}

/** Everyday words with what official texts say for them, and those official words themselves. */
export function termsOf(typed: string, { synonyms }: ReadingTable): SuggestedWord[] {
  const text = squeezed(typed);
  if (text === '') return [];
  return bestFirst(synonyms.filter(({ said }) => said.length > 1).flatMap(({ said, meant }) => [
    ...ranked(said, meant[0] ?? '', text, 0),
    ...meant.flatMap((word) => ranked(word, '', text, 0.5)),
  ]));
}

interface RankedWord { word: SuggestedWord; rank: number }

const ranked = (text: string, meaning: string, typed: string, after: number): RankedWord[] => {
  const rank = fit(text, typed);
  return rank === null ? [] : [{ word: { text, meaning }, rank: rank + after }];
};

/** Each word once; among equals the shorter ones, which need the least more to be typed, in the order of the table. */
function bestFirst(words: readonly RankedWord[]): SuggestedWord[] {
  const seen = new Set<string>();
  const sorted = [...words].sort((a, b) => a.rank - b.rank || a.word.text.length - b.word.text.length);
  return sorted.map(({ word }) => word).filter(({ text }) => !seen.has(text) && seen.add(text));
}
