import { pinyin } from 'pinyin-pro';
import { compareText } from '../../domain/finding.ts';
import type { RepairTable } from '../tables.ts';
import type { Lexicon } from './lexicon.ts';

const options = { toneType: 'none', type: 'array', v: true } as const;

/** Readings of a character beside its main one, where no word of the pages says which matter. */
const otherReadings = 2;

/** The characters of GB 2312 that are in common use (its first level): a slip puts one of them where another belongs. */
function commonCharacters(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  return new TextDecoder('gb2312').decode(new Uint8Array(bytes));
}

export type Readings = Pick<RepairTable, 'words' | 'phrases' | 'readings' | 'further'>;

/** Readings of all characters that matter, and the words with a digit behind each character that is not read as it is alone: 银行1. */
export function readingsTable({ words, phrases }: Pick<Lexicon, 'words' | 'phrases'>): Readings {
  const characters = new Set([...commonCharacters(), ...words.join(''), ...phrases.flat().join('')]);
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
  for (const character of sounds.keys().flatMap((word) => [...word])) {
    const all = pinyin(character, { ...options, multiple: true }).filter((sound) => isSyllable(sound) && sound !== main.get(character)).slice(0, otherReadings);
    further.set(character, [...new Set([...(further.get(character) ?? []), ...all])].sort(compareText));
  }
  const digit = (character: string, sound: string): string => {
    const place = further.get(character)?.indexOf(sound) ?? -1;
    return place < 0 ? '' : String(place + 1);
  };
  const mark = (word: string): string => [...word].map((character, index) => character + digit(character, sounds.get(word)?.[index] ?? '')).join('');
  return {
    words: words.map(mark).join(' '), phrases: phrases.map((run) => run.map(mark).join(' ')).join('|'),
    readings: bySyllable([...main]), further: bySyllable([...further].flatMap(([character, sounds]) => sounds.map((sound) => [character, sound] as const))),
  };
}

const isSyllable = (sound: string): boolean => /^[a-z]+$/.test(sound);

function bySyllable(pairs: readonly (readonly [string, string])[]): string {
  const groups = new Map<string, string>();
  for (const [character, sound] of pairs) if (isSyllable(sound)) groups.set(sound, (groups.get(sound) ?? '') + character);
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([sound, characters]) => sound + characters).join(' ');
}
