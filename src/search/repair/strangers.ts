import { frequentWords } from '../client/repair-lexicon.ts';
import { looseSound, readSounds } from '../client/repair-sounds.ts';
import type { Lexicon } from './lexicon.ts';
import type { Readings } from './readings.ts';

/**
 * Words of two characters that the language has, that these pages have not, and that differ from a word of these pages in one character that sounds alike: 矿工 is no
 * slip for 旷工. Whether the language has a word is asked of the segmenter's dictionary.
 */
export function strangeWords({ words, phrases }: Pick<Lexicon, 'words' | 'phrases'>, readings: Readings): string[] {
  const sounds = readSounds(readings);
  const alike = new Map<string, string[]>();
  for (const group of `${readings.readings} ${readings.further}`.split(' ')) {
    const syllable = /^[a-z]+/.exec(group)?.[0] ?? '';
    const key = looseSound(syllable);
    alike.set(key, [...(alike.get(key) ?? []), ...group.slice(syllable.length)]);
  }
  const others = (character: string): string[] => sounds.of(character).flatMap((sound) => alike.get(looseSound(sound)) ?? []);
  const candidates = new Set<string>();
  const own = new Set([...words, ...phrases.flat()]);
  for (const [first = '', second = ''] of new Set([...words.slice(0, frequentWords), ...phrases.flat()].filter(({ length }) => length === 2))) {
    for (const other of others(first)) candidates.add(other + second);
    for (const other of others(second)) candidates.add(first + other);
  }
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const known: string[] = [];
  const list = [...candidates].filter((word) => !own.has(word));
  for (let from = 0; from < list.length; from += 20) {
    for (const { segment } of segmenter.segment(list.slice(from, from + 20).join('，'))) if (segment.length === 2) known.push(segment);
  }
  return known;
}
