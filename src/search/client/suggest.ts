import type { ReadingTable, RepairTable } from '../tables.ts';
import type { Engine } from './pagefind.ts';
import { squeezed } from './normalise.ts';
import { createSimplify, mayBeTraditional } from './repair-traditional.ts';
import { isLetters, soundingWords } from './suggest-pinyin.ts';
import { numbersOf, titlesOf, type TitleLookUp } from './suggest-titles.ts';
import { termsOf, unitsOf, type SuggestedWord } from './suggest-words.ts';

/** One line of the list: a document to go to, or words to search for. Plain text throughout. */
export interface Suggestion {
  text: string;
  /** Said after it, smaller; may be empty. */
  detail: string;
  /** Of a document its address; null: `text` is searched for. */
  url: string | null;
}

export type GroupKind = 'history' | 'number' | 'unit' | 'term' | 'document';
export interface SuggestionGroup { kind: GroupKind; suggestions: Suggestion[] }

/** `repairTable` is fetched only for letters and traditional characters. */
export interface SuggestMeans extends Pick<Engine, 'readingTable' | 'repairTable'> { titles: TitleLookUp }

/** All lines at most, and those of a group, so that the list stays within a glance. */
const most = 8;
const mostOf: Record<Exclude<GroupKind, 'document'>, number> = { history: most, number: 3, unit: 2, term: 3 };

/** Characters that are looked at: what is longer is a sentence, and no title goes on from it. */
const longest = 40;

/** What may go on from the typed text, in the order it is shown; groups with nothing to say are left out. */
export async function suggest(written: string, { titles, readingTable, repairTable }: SuggestMeans): Promise<SuggestionGroup[]> {
  const typed = mayBeTraditional(written) ? createSimplify(await repairTable())(written.slice(0, longest)) : written.slice(0, longest);
  if (squeezed(typed) === '') return [];
  const [known, numbered, sounds] = await Promise.all([readingTable(), numbersOf(typed, titles), isLetters(typed) ? repairTable() : null]);
  // Whoever types the digits of a number looks for that document.
  const titled = numbered.length > 0 && /\d/.test(typed) ? [] : await titlesOf(typed, titles);
  const first: SuggestionGroup[] = [
    { kind: 'number', suggestions: numbered.slice(0, mostOf.number).map(({ number, title, url, note }) => ({ text: number, detail: joined(title, note), url })) },
    { kind: 'unit', suggestions: unitsOf(typed, known).slice(0, mostOf.unit).map(toWord) },
    { kind: 'term', suggestions: [...termsOf(typed, known).slice(0, mostOf.term), ...(sounds ? sounding(typed, sounds, known) : [])].map(toWord) },
  ];
  const shown = new Set(first.flatMap(({ suggestions }) => suggestions.flatMap(({ url }) => url ?? [])));
  const left = most - first.reduce((sum, { suggestions }) => sum + suggestions.length, 0);
  const documents = titled.filter(({ url }) => !shown.has(url)).slice(0, left).map(({ title, number, note, url }) => ({ text: title, detail: joined(number, note), url }));
  return [...first, { kind: 'document' as const, suggestions: documents }].filter(({ suggestions }) => suggestions.length > 0);
}

function sounding(typed: string, sounds: RepairTable, { synonyms }: ReadingTable): SuggestedWord[] {
  const meanings = new Map(synonyms.map(({ said, meant }) => [said, meant[0] ?? '']));
  return soundingWords(typed, sounds, [...meanings.keys()]).map((text) => ({ text, meaning: meanings.get(text) ?? '' }));
}

const joined = (...parts: string[]): string => parts.filter((part) => part !== '').join('，');
const toWord = ({ text, meaning }: SuggestedWord): Suggestion => ({ text, detail: meaning === '' ? '' : `即${meaning}`, url: null });

/** What was searched for before, as a group; none where nothing is kept. */
export const historyGroups = (queries: readonly string[]): SuggestionGroup[] =>
  queries.length === 0 ? [] : [{ kind: 'history', suggestions: queries.slice(0, mostOf.history).map((text) => ({ text, detail: '', url: null })) }];
