import { squeezed } from './normalise.ts';
import type { SearchOutcome, SearchResult } from './search-portal.ts';

/** What a result takes along to the page that it leads to, on this device only: the address of that page says nothing of it. */
export interface CarriedWords {
  /** Path of the page: `/policies/2025/a/`. */
  path: string;
  /** Marked in the article that the link leads to, squeezed. */
  words: string[];
  /** Marked where the link leads to the document as a whole: fewer and longer ones. */
  wholeWords: string[];
  /** Address of the results, for the way back. */
  from: string;
}

/** Under which the words wait in the session storage of the tab, and the channel by which a new tab asks for them. */
export const carriedName = 'search-words';

const most = 40;

/** The words of the excerpts, and in an article also each of the words that were asked for, as they are marked in the excerpt. */
export function wordsToCarry({ places }: Pick<SearchResult, 'places'>, { query }: Pick<SearchOutcome, 'query'>): Pick<CarriedWords, 'words' | 'wholeWords'> {
  const shown = places.flatMap(({ excerpt }) => excerpt.flatMap(({ text, hit }) => (hit ? [squeezed(text)] : [])));
  const asked = query.terms.flatMap(({ need, wordings }) => (need === 'required' ? wordings.map(({ text }) => squeezed(text)) : []));
  return { words: chooseLong([...shown, ...query.phrases, ...asked]), wholeWords: chooseLong([...shown, ...query.phrases]) };
}

const chooseLong = (words: readonly string[]): string[] => [...new Set(words)].filter((word) => word.length > 1).sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, most);

/** What was put into the storage, if it is that. */
export function readCarried(text: string | null): CarriedWords | null {
  try {
    const value = JSON.parse(text ?? 'null') as Partial<Record<keyof CarriedWords, unknown>> | null;
    const isWords = (each: unknown): each is string[] => Array.isArray(each) && each.every((word) => typeof word === 'string');
    return value && typeof value.path === 'string' && typeof value.from === 'string' && isWords(value.words) && isWords(value.wholeWords)
      ? { path: value.path, from: value.from, words: value.words.slice(0, most), wholeWords: value.wholeWords.slice(0, most) } : null;
  } catch {
    return null;
  }
}
