import { pinyin } from 'pinyin-pro';
import { compareText } from '../../domain/finding.ts';
import { bindingWords } from '../client/binding-words.ts';
import { commonCount, gb2312 } from '../client/gb2312.ts';
import type { RepairTable } from '../tables.ts';
import type { Lexicon } from './lexicon.ts';

const options = { toneType: 'none', type: 'array', v: true } as const;

/** Readings of a character beside its main one, where no word of the pages says which matter. */
const otherReadings = 2;

export type Readings = Pick<RepairTable, 'words' | 'characters' | 'phrases' | 'readings' | 'further'>;

/** Readings of all characters that matter, and the words with a digit behind each character that is not read as it is alone: 银行1. */
export function readingsTable({ words, characters: single, phrases }: Pick<Lexicon, 'words' | 'characters' | 'phrases'>): Readings {
  // A slip puts a character in common use where another belongs.
  const characters = new Set([...gb2312().slice(0, commonCount), ...words.join(''), ...single, ...phrases.flat().join('')]);
  const main = new Map([...characters].map((character) => [character, pinyin(character, options)[0] ?? '']));
  const further = new Map<string, string[]>();
  const sounds = new Map([...new Set([...words, ...phrases.flat()])].map((word) => [word, pinyin(word, options)]));
  for (const [word, list] of sounds) {
    for (const [index, character] of [...word].entries()) {
      const sound = list[index] ?? '';
      const others = further.get(character) ?? [];
      if (isSyllable(sound) && sound !== main.get(character) && !others.includes(sound)) further.set(character, [...others, sound].sort(compareText));
    }
  }
  for (const character of new Set([...sounds.keys(), ...single, ...bindingWords].flatMap((word) => [...word]))) {
    const all = pinyin(character, { ...options, multiple: true }).filter((sound) => isSyllable(sound) && sound !== main.get(character)).slice(0, otherReadings);
    further.set(character, [...new Set([...(further.get(character) ?? []), ...all])].sort(compareText));
  }
  const digit = (character: string, sound: string): string => {
    const place = further.get(character)?.indexOf(sound) ?? -1;
    return place < 0 ? '' : String(place + 1);
  };
  const mark = (word: string): string => [...word].map((character, index) => character + digit(character, sounds.get(word)?.[index] ?? '')).join('');
  return {
    words: words.map(mark).join(' '), characters: single.join(''), phrases: phrases.map((run) => run.map(mark).join(' ')).join('|'),
    readings: bySyllable([...main]), further: bySyllable([...further].flatMap(([character, sounds]) => sounds.map((sound) => [character, sound] as const))),
  };
}

const isSyllable = (sound: string): boolean => /^[a-z]+$/.test(sound);

function bySyllable(pairs: readonly (readonly [string, string])[]): string {
  const groups = new Map<string, string>();
  for (const [character, sound] of pairs) if (isSyllable(sound)) groups.set(sound, (groups.get(sound) ?? '') + character);
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([sound, characters]) => sound + characters).join(' ');
}
