import { emptyReadingTable, type ReadingTable } from '../tables.ts';
import { whatIsAsked, type Asked } from './asked-for.ts';
import type { Selection } from './filter-index.ts';
import { squeezed } from './normalise.ts';
import { readDates } from './query-dates.ts';
import { readExclusions } from './query-exclusions.ts';
import type { QueryKey } from './query-keys.ts';
import { kindNamed, readKinds } from './query-kinds.ts';
import { readNumbers } from './query-numbers.ts';
import { readPlaces } from './query-places.ts';
import { dropQuotes, readQuotes } from './query-quotes.ts';
import { queryTerms, type Term } from './query-terms.ts';
import { openQuery, type QueryText } from './query-text.ts';
import { readUnits, unitNames, unitsNamed } from './query-units.ts';
import { dropStops, isSpoken } from './stop-words.ts';
import { takeCharacters, takeSpoken } from './synonyms.ts';
import type { Understood } from './understood.ts';

/** A query as it is understood. */
export interface ReadQuery {
  keys: QueryKey[];
  /** Whether a page must have the keys: in a pasted sentence a 第三十一条 is only part of the wording. */
  keysRequired: boolean;
  terms: Term[];
  /** Words in quotes, in comparing form: a place must have them as they stand, signs passed over. */
  phrases: string[];
  /** Words after a －, squeezed: a place that has them is left out. */
  without: string[];
  /**
   * Filters that the words ask for: 机关, 年份, 类型. A preference: where nothing that has them answers about as well as the best that has not, the query is read
   * again with their words in `passOver`.
   */
  wanted: Selection;
  /** The same for what comes after a －: －解读, －2019, －教育局. Pages that have any of them are left out. */
  unwanted: Selection;
  /** The whole query without signs, for comparing with texts. */
  squeezed: string;
  asksInterpretation: boolean;
  /** Said as people talk: a question, a complaint, or several wordings of the register. Some words say what it is about, and the others may be told in any way. */
  everyday: boolean;
  /** The sort of answer that it wants. */
  asked: Asked[];
  /** What its parts were taken for, in the order of the query. */
  understood: Understood[];
}

export interface ReadOptions {
  table?: ReadingTable;
  /** Words (`said` of an `Understood`) that are to be taken as they are written. */
  asWritten?: readonly string[];
  /** Parts that led nowhere as filters: their words only order what is found. */
  passOver?: readonly string[];
  /** Whether it is everyday speech, where that is known. */
  everyday?: boolean;
}

/** More characters than this beside the keys, and the query is a sentence. */
const sentence = 12;

/** Reads a query part by part, what is exact first; what no part takes is words. */
export function readQuery(query: string, { table = emptyReadingTable, asWritten = [], passOver = [], everyday: given }: ReadOptions = {}): ReadQuery {
  const text = openQuery(query, asWritten, passOver);
  const units = unitNames(table);
  const kinds = new Set(table.kinds);
  const phrases = readQuotes(text);
  const unwanted: Record<string, string[]> = {};
  const { without } = readExclusions(text, (word) => excludedFilter(word, unwanted, (unit) => unitsNamed(unit, units), (kind) => kindNamed(kind, kinds)));
  const numbers = readNumbers(text, { codes: new Set(table.codes), endsInUnit: (run) => endsInUnit(run, units.byForm) });
  dropQuotes(text);
  const dates = readDates(text);
  const keys = [...numbers, ...dates.keys, ...readPlaces(text)];
  const wantedUnits = readUnits(text, units, (start, end) => nothingElse(text, start, end));
  const wantedKinds = readKinds(text, kinds, (start, end) => text.text.includes('\ufffc') && nothingElse(text, start, end));
  const rest = text.words();
  const left = squeezed([rest, ...phrases].join(' '));
  const spoken = takeSpoken(rest, table, asWritten);
  // The year of an annual report is the one it is about, and its title has it.
  const years = wantedKinds.includes('年度报告') ? [] : dates.years;
  const asWords = [spoken.rest, ...phrases, ...dates.years.filter((year) => !years.includes(year))].join(' ');
  const alone = spoken.terms.length === 0 && text.understood().every(({ kind }) => kind === 'phrase' || kind === 'without');
  // What stands in quotes is somebody else's words.
  const everyday = given ?? (spoken.terms.length > 1 || isSpoken(squeezed(phrases.length > 0 ? rest : text.whole)));
  const characters = everyday ? takeCharacters(spoken.rest, table, asWritten) : { terms: [], understood: [] };
  return {
    keys, keysRequired: left.length <= sentence, phrases, without, unwanted,
    terms: [...spoken.terms, ...characters.terms, ...queryTerms(asWords, alone, everyday), ...dates.terms, ...queryTerms(text.beside()).map((term) => ({ ...term, need: 'bonus' as const, at: undefined }))],
    wanted: { ...(wantedUnits.length > 0 && { 机关: wantedUnits }), ...(years.length > 0 && { 年份: years }), ...(wantedKinds.length > 0 && { 类型: wantedKinds }) },
    squeezed: left.length <= sentence ? left : squeezed(text.whole),
    asksInterpretation: /解读|说明|问答|图解/.test(text.whole),
    everyday,
    asked: whatIsAsked(text.whole),
    understood: inOrder(text.whole, [...text.understood(), ...spoken.understood, ...characters.understood]),
  };
}

const inOrder = (whole: string, parts: readonly Understood[]): Understood[] =>
  parts.map((part) => ({ part, at: whole.indexOf(part.said) })).sort((a, b) => a.at - b.at).map(({ part }) => part);

/** Whether the query asks for nothing in words but what stands between two offsets. */
const nothingElse = ({ text }: QueryText, start: number, end: number): boolean => dropStops(squeezed(`${text.slice(0, start)} ${text.slice(end)}`.replaceAll('\ufffc', ' '))) === '';

function endsInUnit(run: string, forms: ReadonlyMap<string, unknown>): boolean {
  for (let from = 0; from < run.length - 1; from += 1) if (forms.has(run.slice(from))) return true;
  return false;
}

/** The filter value that a word after a － names, put into `unwanted`. */
function excludedFilter(word: string, unwanted: Record<string, string[]>, unitsOf: (word: string) => readonly string[], kindOf: (word: string) => string | undefined): string | undefined {
  const kind = kindOf(word);
  const year = /^((?:19|20)\d{2})年?$/.exec(word)?.[1];
  const [name, values] = kind !== undefined ? ['类型', [kind]] : year !== undefined ? ['年份', [year]] : ['机关', unitsOf(word)];
  if (values.length === 0) return undefined;
  (unwanted[name] ??= []).push(...values);
  return name;
}
