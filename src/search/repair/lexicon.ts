import { compareText } from '../../domain/finding.ts';
import { countSinglePairs, createCutter, joinSingles, type Run } from './cut-words.ts';
import type { PageTexts } from './page-texts.ts';

export interface Lexicon {
  /** The most frequent first. */
  words: string[];
  /** Single characters that stand as words, the most frequent first. */
  characters: string[];
  /** Runs of two words and more, the most frequent first. */
  phrases: Run[];
  /** Whether the pages that were read hold a word of two characters or more, in pairs that overlap. */
  holds(word: string): boolean;
}

/** How often a pair of single characters must occur to be a word. */
const enough = 3;
/** 第十, 十二条: numbers, which a query gives otherwise. */
const ordinal = /^第?[〇零一二三四五六七八九十百千]+[条章次届号]?$/;
/** So many words are given in the order of their frequency, whether or not a phrase has them. */
const frequent = 1_000;
/** Of the room, what phrases have at least; and what words leave. */
const phraseShare = 0.6;
const longestWord = 8;
/** Characters that are words by themselves, beside those that only bind. */
const mostCharacters = 300;
const longestPhrase = 16;

/** Words and phrases of the pages, `room` characters in all: those of titles, key words and headings before those that are only frequent. */
export function makeLexicon({ heads, bodies }: Pick<PageTexts, 'heads' | 'bodies'>, room: number): Lexicon {
  const { runs } = createCutter();
  const headRuns = [...heads].flatMap(([text, weight]) => runs(text).map((run) => [run, weight] as const));
  const bodyRuns = bodies.flatMap((text) => runs(text).map((run) => [run, 1] as const));
  const singles = countSinglePairs([...headRuns, ...bodyRuns]);
  const [words, characters, phrases, pairs] = [new Map<string, number>(), new Map<string, number>(), new Map<string, { run: Run; count: number }>(), new Set<string>()];
  const join = (run: Run): Run => joinSingles(run, singles, enough);
  for (const [run, weight] of [...headRuns, ...bodyRuns]) {
    const joined = join(run);
    for (const word of joined) if (word.length > 1 && word.length <= longestWord) words.set(word, (words.get(word) ?? 0) + weight);
    for (const word of joined) if (word.length === 1) characters.set(word, (characters.get(word) ?? 0) + weight);
    const text = joined.join('');
    for (let index = 0; index + 1 < text.length; index += 1) pairs.add(text.slice(index, index + 2));
  }
  for (const [run, weight] of headRuns) {
    for (const part of withoutPlace(join(run)).flatMap(parts)) {
      const key = part.join(' ');
      const known = phrases.get(key);
      if (known) known.count += weight;
      else phrases.set(key, { run: part, count: weight });
    }
  }
  const holds = (word: string): boolean => {
    for (let index = 0; index + 1 < word.length; index += 1) if (!pairs.has(word.slice(index, index + 2))) return false;
    return word.length > 1;
  };
  const ofPhrases = [...phrases].map(([key, { count }]) => [key, count] as const);
  const phrasesWithin = (most: number): string[] => fit(ofPhrases, most, (key) => key.length);
  const within = new Set(phrasesWithin(room * phraseShare).flatMap((key) => key.split(' ')));
  const entries = byCount([...words].filter(([word]) => !ordinal.test(word)));
  // A rarer word that a phrase has need not be said again.
  const ofWords = fit(entries.filter(([word], rank) => rank < frequent || !within.has(word)), room * (1 - phraseShare), (word) => word.length);
  return { words: ofWords, characters: byCount([...characters]).slice(0, mostCharacters).map(([character]) => character), phrases: phrasesWithin(room - ofWords.join('').length).map((key) => key.split(' ')), holds };
}

/** 河南省, 洛阳|市: where a run is of; most begin so, and the rest is the same in many of them. */
const place = /^.{2,6}(?:省|市|县|区|自治州)$/;

function withoutPlace(run: Run): Run[] {
  const [first = '', second = ''] = run;
  if (place.test(first)) return [run.slice(1)];
  return /^[省市县区]$/.test(second) ? [run.slice(0, 2), run.slice(2)] : [run];
}

/** A long run in parts that are short enough to be typed. */
function parts(run: Run): Run[] {
  if (run.length < 2) return [];
  const length = run.join('').length;
  if (length <= longestPhrase) return length < 3 ? [] : [run];
  const middle = Math.ceil(run.length / 2);
  return [...parts(run.slice(0, middle)), ...parts(run.slice(middle))];
}

/** The most frequent entries, as many as there is room for. */
function fit(entries: readonly (readonly [string, number])[], room: number, sizeOf: (key: string) => number): string[] {
  let left = room;
  const chosen: string[] = [];
  for (const [key] of byCount(entries)) {
    left -= sizeOf(key);
    if (left < 0) break;
    chosen.push(key);
  }
  return chosen;
}

const byCount = (entries: readonly (readonly [string, number])[]): (readonly [string, number])[] => entries.toSorted(([a, x], [b, y]) => y - x || compareText(a, b));
