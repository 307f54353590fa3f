import type { RepairTable } from '../tables.ts';
import { readingsOf, readSounds } from './repair-sounds.ts';

/** Whether something is typed in letters alone: `gongz`, `gz`, `gong zhang`. One letter says too little. */
export const isLetters = (typed: string): boolean => /^[a-zü'\s]+$/i.test(typed.normalize('NFKC')) && lettersOf(typed).length >= 2;

/** Words at most, and how many of them are the portal's own where others sound so too. */
const most = 6;
const ownFirst = 4;

/**
 * Words that letters may stand for: full syllables, first letters, or some of each, the last as far as it has come. Those of the table, the most frequent
 * first, and `others`, such as everyday words, among them.
 */
export function soundingWords(typed: string, table: Pick<RepairTable, 'readings' | 'further' | 'words' | 'phrases'>, others: readonly string[]): string[] {
  const letters = lettersOf(typed);
  const sounds = readSounds(table);
  const marked = [...table.words.split(' '), ...table.phrases.split('|').map((phrase) => phrase.replaceAll(' ', ''))].filter((word) => word !== '');
  const own = fitting(marked.map((word) => sounds.word(word)).map(({ text, sounds: read }) => ({ text, ways: read.includes('') ? [] : [read] })), letters);
  const further = fitting(others.map((text) => ({ text, ways: readingsOf(text, sounds) })), letters);
  return [...new Set([...own.slice(0, ownFirst), ...further.slice(0, most - ownFirst), ...own, ...further])].slice(0, most);
}

const lettersOf = (typed: string): string => typed.normalize('NFKC').toLowerCase().replaceAll('ü', 'v').replace(/[^a-z]/g, '');

/** Words that go on from the letters, those first of which every syllable has begun. */
function fitting(words: readonly { text: string; ways: readonly (readonly string[])[] }[], letters: string): string[] {
  const found = words.flatMap(({ text, ways }) => {
    const left = ways.flatMap((way) => soundsLeft(way, letters) ?? []);
    return left.length === 0 ? [] : [{ text, begun: Math.min(...left) === 0 }];
  });
  return [...new Set(found.sort((a, b) => Number(b.begun) - Number(a.begun)).map(({ text }) => text))];
}

/** How many syllables are still to be typed; null where the letters do not begin the word. Every syllable gives its beginning, one letter or more. */
function soundsLeft(sounds: readonly string[], letters: string): number | null {
  if (letters === '') return sounds.length;
  const [first, ...others] = sounds;
  if (first === undefined) return null;
  for (let length = Math.min(first.length, letters.length); length > 0; length -= 1) {
    if (!letters.startsWith(first.slice(0, length))) continue;
    const left = soundsLeft(others, letters.slice(length));
    if (left !== null) return left;
  }
  return null;
}
