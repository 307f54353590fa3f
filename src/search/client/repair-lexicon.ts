import type { ReadingTable, RepairTable } from '../tables.ts';
import { bindingWords } from './binding-words.ts';
import { readMaybeSet } from './maybe-set.ts';
import { looseSound, readingsOf, readSounds, type Sounds } from './repair-sounds.ts';

/** A term that a query may have meant. */
export interface Entry {
  text: string;
  /** A syllable for each character. */
  sounds: readonly string[];
  /** Bits: less for what is frequent in the pages. */
  cost: number;
  /** Whether it is frequent enough to be meant by a slip though it is short. */
  isFrequent: boolean;
  /** Whether it only stands between terms, spelled with them. */
  binds?: boolean;
  /** Whether it is an everyday wording that is no term of the pages. */
  isSaid?: boolean;
}

export interface RepairLexicon {
  sounds: Sounds;
  /** Terms that are written so in letters; `looseLetters` of them where `loose`. */
  spelled(letters: string, loose: boolean): readonly Entry[];
  /** Terms whose syllables begin so, a letter for each. */
  begun(letters: string): readonly Entry[];
  /** Terms that sound so, a `looseSound` for each character. */
  sounding(sounds: readonly string[]): readonly Entry[];
  /** Terms that come to the same when one character is left out of them. */
  without(text: string): readonly Entry[];
  entry(text: string): Entry | undefined;
  /** Characters that a character may have been taken for by its look. */
  looking(character: string): readonly string[];
  /** Words of one character. */
  characters: readonly Entry[];
  /** Characters that are read so, those first that most terms have. */
  read(sound: string): readonly string[];
  /** Terms of two characters by the first or the last one. */
  beginning(character: string): readonly Entry[];
  ending(character: string): readonly Entry[];
  /** Whether a word is one of the language and no slip, though these pages have it not. */
  isStranger(word: string): boolean;
}

/** Costs in bits: of any word, of a run of words, of what the portal itself calls things. */
const wordCost = 8;
const phraseCost = 9;
const namedCost = 16;
const stemCost = 2;
/** Of two characters only words so frequent, and those of titles, are meant by slips: a rarer one is as likely as another word that these pages have not. */
export const frequentWords = 2_000;
const otherReadingCost = 5;
const bindingCost = 11;
const bindingCharacterCost = 15;
const characterCost = 12;
const longestTerm = 16;
const longestOtherwise = 6;
/** 澄湖区 is called 澄湖, too. */
const places = /^(.{2,4})[省市县区州]$/;
/** What asks and is no term of any page. */
const asking = '怎么 怎么办 如何 多久 多少 哪里 什么 什么时候 申请 办理 查询 补贴 可以 需要 我要 我想 有没有'.split(' ');

/** Everything that is looked up in the tables, made once. */
export function openLexicon(table: RepairTable, { units, synonyms }: Pick<ReadingTable, 'units' | 'synonyms'>): RepairLexicon {
  const sounds = readSounds(table);
  const entries = new Map<string, Entry>();
  const add = (text: string, syllables: readonly string[], cost: number, isFrequent = true, isSaid = false): void => {
    if (syllables.includes('') || text.length < 2 || text.length > longestTerm || (entries.get(text)?.cost ?? Infinity) <= cost) return;
    entries.set(text, { text, sounds: syllables, cost, isFrequent: isFrequent || entries.get(text)?.isFrequent === true, isSaid });
    const stem = places.exec(text)?.[1];
    if (stem !== undefined) add(stem, syllables.slice(0, stem.length), cost + stemCost, isFrequent);
  };
  for (const [rank, marked] of filled(table.words, ' ').entries()) {
    const { text, sounds: syllables } = sounds.word(marked);
    add(text, syllables, wordCost + Math.log2(rank + 2), rank < frequentWords);
  }
  for (const [rank, phrase] of filled(table.phrases, '|').entries()) addRuns(phrase.split(' ').map((word) => sounds.word(word)), phraseCost + Math.log2(rank + 2), add);
  // What people say and pages do not is seldom a slip's meaning where it is short: 可疑 is not 可以, 丧失 not 丧事.
  const addNamed = (text: string, isSaid: boolean): void => {
    for (const syllables of entries.has(text) ? [] : readingsOf(text, sounds, 1)) add(text, syllables, namedCost, text.length > 2, isSaid);
  };
  for (const text of [...units.flatMap(({ forms }) => forms), ...synonyms.flatMap(({ meant }) => meant), ...asking]) addNamed(text, false);
  for (const { said } of synonyms) addNamed(said, true);
  const all = [...entries.values()].sort((a, b) => a.cost - b.cost);
  const strangers = readMaybeSet(table.strangers);
  const joining = between(table, sounds);
  return {
    sounds, entry: (text) => entries.get(text), isStranger: strangers.has,
    looking: readLookAlikes(table.lookAlikes),
    read: readBy(all, sounds),
    characters: joining.filter(({ text }) => text.length === 1),
    ...lookUps(all, joining, sounds),
  };
}

function readBy(all: readonly Entry[], sounds: Sounds): (sound: string) => readonly string[] {
  const uses = new Map<string, number>();
  for (const { text } of all) for (const character of text) uses.set(character, (uses.get(character) ?? 0) + 1);
  return (sound) => sounds.characters(sound).toSorted((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));
}

function readLookAlikes(groups: string): (character: string) => readonly string[] {
  const alike = new Map<string, string[]>();
  for (const group of filled(groups, ' ')) for (const character of group) alike.set(character, [...(alike.get(character) ?? []), ...[...group].filter((other) => other !== character)]);
  return (character) => alike.get(character) ?? [];
}

/** What stands between terms in a title or a sentence that is spelled out: words that bind, and single characters. */
function between({ characters }: Pick<RepairTable, 'characters'>, sounds: Sounds): Entry[] {
  const costs = new Map(bindingWords.map((word) => [word, word.length > 1 ? bindingCost : bindingCharacterCost]));
  for (const [rank, character] of [...characters].entries()) costs.set(character, characterCost + Math.log2(rank + 2));
  return [...costs].flatMap(([text, cost]) => readingsOf(text, sounds, text.length > 1 ? 1 : 3).map((syllables, reading) => ({ text, sounds: syllables, cost: cost + (reading === 0 ? 0 : otherReadingCost), isFrequent: false, binds: true })));
}

/** All runs of words that follow one another. */
function addRuns(words: readonly { text: string; sounds: string[] }[], cost: number, add: (text: string, sounds: readonly string[], cost: number) => void): void {
  for (let from = 0; from < words.length; from += 1) {
    let [text, syllables]: [string, string[]] = ['', []];
    for (let to = from; to < words.length && text.length < longestTerm; to += 1) {
      text += words[to]?.text ?? '';
      syllables = [...syllables, ...(words[to]?.sounds ?? [])];
      // A single character is no term.
      add(text, syllables, cost);
    }
  }
}

/** Letters with what is often confused made the same, and ü as those write it who have no v for it; the same letters in any cutting come to the same. */
export const looseLetters = (letters: string): string => letters.replace(/([zcs])h/g, '$1').replace(/l/g, 'n').replace(/ng/g, 'n').replace(/(?<=[ln])v/g, 'u');

/** Each made when it is first asked. */
function lookUps(all: readonly Entry[], binding: readonly Entry[], sounds: Sounds): Pick<RepairLexicon, 'spelled' | 'begun' | 'sounding' | 'without' | 'beginning' | 'ending'> {
  // What binds words is spelled with them, and is no term by itself.
  const spelled = [...all, ...binding].sort((a, b) => a.cost - b.cost);
  const exact = lazily([...spelled, ...all.flatMap((entry) => readOtherwise(entry, sounds))], (entry) => [entry.sounds.join('')]);
  const loose = lazily(spelled, (entry) => [looseLetters(entry.sounds.join(''))]);
  const initials = lazily(all, (entry) => [entry.sounds.map((sound) => sound[0]).join('')]);
  const sounding = lazily(all, (entry) => [entry.sounds.map(looseSound).join(' ')]);
  const shortened = lazily(all.filter(({ text }) => text.length > 3 && text.length < 9), ({ text }) => [...new Set(Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1)))]);
  const pairs = all.filter(({ text }) => text.length === 2);
  const beginning = lazily(pairs, ({ text }) => [text.charAt(0)]);
  const ending = lazily(pairs, ({ text }) => [text.charAt(1)]);
  return { spelled: (letters, isLoose) => (isLoose ? loose : exact)(letters), begun: initials, sounding: (list) => sounding(list.join(' ')), without: shortened, beginning, ending };
}

/** A term with one character in another of its readings: 扒鸡 is paji, whatever 扒 is alone. */
function readOtherwise(entry: Entry, sounds: Sounds): Entry[] {
  if (entry.text.length > longestOtherwise) return [];
  return Array.from(entry.text).flatMap((character, at) => sounds.of(character).filter((sound) => sound !== entry.sounds[at])
    .map((sound) => ({ ...entry, sounds: entry.sounds.map((each, index) => (index === at ? sound : each)), cost: entry.cost + otherReadingCost })));
}

function lazily(all: readonly Entry[], keysOf: (entry: Entry) => readonly string[]): (key: string) => readonly Entry[] {
  let index: Map<string, Entry[]> | undefined;
  return (key) => {
    if (!index) {
      index = new Map();
      for (const entry of all) {
        for (const each of keysOf(entry)) {
          const known = index.get(each);
          if (known) known.push(entry);
          else index.set(each, [entry]);
        }
      }
    }
    return index.get(key) ?? [];
  };
}

const filled = (text: string, separator: string): string[] => text.split(separator).filter((part) => part !== '');
