import { looseSound, readSounds } from '../client/repair-sounds.ts';
import type { Lexicon } from './lexicon.ts';
import type { Readings } from './readings.ts';

/** Words that are checked against, the most frequent ones. */
const checked = 4_000;

/**
 * Words of two characters that the language has, that these pages have not, and that differ from a word of these pages in one character that sounds alike: 矿工 is no
 * slip for 旷工. Whether the language has a word is asked of the segmenter's dictionary.
 */
export function strangeWords({ words, phrases, holds }: Lexicon, readings: Readings): string[] {
  const sounds = readSounds(readings);
  const alike = new Map<string, string[]>();
  for (const group of readings.readings.split(' ')) {
    const syllable = /^[a-z]+/.exec(group)?.[0] ?? '';
    const key = looseSound(syllable);
    alike.set(key, [...(alike.get(key) ?? []), ...group.slice(syllable.length)]);
  }
  const others = (character: string): string[] => sounds.of(character).slice(0, 1).flatMap((sound) => alike.get(looseSound(sound)) ?? []);
  const candidates = new Set<string>();
  for (const [first = '', second = ''] of [...new Set([...words, ...phrases.flat()])].filter(({ length }) => length === 2).slice(0, checked)) {
    for (const other of others(first)) candidates.add(other + second);
    for (const other of others(second)) candidates.add(first + other);
  }
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const known: string[] = [];
  const list = [...candidates].filter((word) => !holds(word));
  for (let from = 0; from < list.length; from += 20) {
    for (const { segment } of segmenter.segment(list.slice(from, from + 20).join('，'))) if (segment.length === 2) known.push(segment);
  }
  return known;
}
