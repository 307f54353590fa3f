import type { RepairTable } from '../tables.ts';

/** How characters are read: syllables without tones, ü as v. */
export interface Sounds {
  /** All readings that matter, the main one first; none where the table does not know the character. */
  of(character: string): readonly string[];
  /** A word of the table in plain characters, and how it is read there. */
  word(marked: string): { text: string; sounds: string[] };
  isSyllable(letters: string): boolean;
  /** Characters that are read so. */
  characters(sound: string): readonly string[];
  /** Other characters that sound the same, or so nearly that they are taken for one another, see `looseSound`. */
  alike(character: string): readonly { character: string; exact: boolean }[];
}

export function readSounds({ readings, further }: Pick<RepairTable, 'readings' | 'further'>): Sounds {
  const known = new Map<string, string[]>();
  const syllables = new Set<string>();
  for (const group of `${readings} ${further}`.split(' ')) {
    const syllable = /^[a-z]*/.exec(group)?.[0] ?? '';
    if (syllable !== '') syllables.add(syllable);
    for (const character of group.slice(syllable.length)) known.set(character, [...(known.get(character) ?? []), syllable]);
  }
  let byLoose: Map<string, string[]> | undefined;
  const soundingSo = (loose: string): readonly string[] => {
    if (!byLoose) {
      byLoose = new Map();
      for (const [character, sounds] of known) for (const sound of new Set(sounds.map(looseSound))) byLoose.set(sound, [...(byLoose.get(sound) ?? []), character]);
    }
    return byLoose.get(loose) ?? [];
  };
  return {
    of: (character) => known.get(character) ?? [],
    isSyllable: (letters) => syllables.has(letters),
    characters: (sound) => soundingSo(looseSound(sound)).filter((character) => known.get(character)?.includes(sound)),
    alike: (character) => {
      const own = known.get(character) ?? [];
      const others = new Set(own.flatMap((sound) => soundingSo(looseSound(sound))));
      others.delete(character);
      return [...others].map((other) => ({ character: other, exact: (known.get(other) ?? []).some((sound) => own.includes(sound)) }));
    },
    word: (marked) => {
      const parts = [...marked.matchAll(/(\P{Nd})(\p{Nd}?)/gu)];
      return { text: parts.map(([, character]) => character).join(''), sounds: parts.map(([, character = '', place = '']) => known.get(character)?.[Number(place)] ?? '') };
    },
  };
}

/** One key for syllables that are often taken for one another: z/zh, c/ch, s/sh, n/l at the beginning, n/ng at the end. */
export const looseSound = (syllable: string): string => syllable.replace(/^([zcs])h/, '$1').replace(/^l(?=.)/, 'n').replace(/ng$/, 'n');

/** Ways to read a text, at most `limit`; none where a character is not known. */
export function readingsOf(text: string, sounds: Sounds, limit = 6): string[][] {
  let ways: string[][] = [[]];
  for (const character of text) ways = ways.flatMap((way) => sounds.of(character).map((sound) => [...way, sound])).slice(0, limit);
  return ways;
}
