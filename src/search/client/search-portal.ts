import { makeExcerpt, type ExcerptPart } from './excerpt.ts';
import { createFilterIndex, type FilterIndex, type Selection } from './filter-index.ts';
import type { ReadingTable } from '../tables.ts';
import { createLookUp, type LookUp } from './look-up.ts';
import { cutPassages } from './passages.ts';
import type { Engine, FoundPage } from './pagefind.ts';
import type { QueryKey } from './query-keys.ts';
import { readQuery, type ReadQuery } from './read-query.ts';
import { scorePages, type PageScore, type WeightedTerm } from './score-pages.ts';
import { scorePassages, type ScoredPlace } from './score-passages.ts';

/** A document that answers, with the places in it that do. Plain text throughout. */
export interface SearchResult {
  title: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** Best first, at least one. */
  places: ResultPlace[];
}

/** An article or section, or the document as a whole. */
export interface ResultPlace {
  url: string;
  /** Headings above the place and its own, outermost first; empty for a document. */
  path: string[];
  excerpt: ExcerptPart[];
  /** The section of an interpretation by which it was found (依据解读找到). */
  through?: { title: string; url: string };
}

export interface SearchRequest {
  selection?: Selection;
  /** Words that are to be taken as they are written, see `Understood`. */
  asWritten?: readonly string[];
  /** By default `relevance`; `date`: the newest first. */
  order?: 'relevance' | 'date';
  /** Whether what is no longer in force stands among the rest; by default it is set aside where anything else answers. */
  everyValidity?: boolean;
}

export interface SearchOutcome {
  query: ReadQuery;
  /** An exact thing that was asked for and is nowhere. */
  missing: QueryKey | null;
  /** Ids of all pages that answer, before and after the filters. */
  answering: string[];
  total: number;
  /** Pages that answer and are set aside because they are no longer in force. */
  setAside: number;
  /** Fetches the next documents, best first; null when there are no more. */
  next(): Promise<SearchResult[] | null>;
  /** Pages that `next` has not fetched yet. */
  left(): number;
}

export interface Searcher { search(query: string, request?: SearchRequest): Promise<SearchOutcome>; filters: FilterIndex }

/** Pages whose text is fetched at a time. */
const pagesAtOnce = 8;
/** Places of one document at most, and how near they must come to its best. */
const placesPerPage = 3;
const nearBest = 0.62;

export function createSearcher(engine: Engine): Searcher {
  const lookUp = createLookUp(engine);
  const filters = createFilterIndex(engine);
  return { filters, search: (query, request = {}) => search(query, request, { lookUp, filters, pages: engine.pages, readingTable: () => engine.readingTable() }) };
}

interface Means { lookUp: LookUp; filters: FilterIndex; pages: number; readingTable(): Promise<ReadingTable> }

async function search(text: string, { selection = {}, asWritten = [] }: SearchRequest, { lookUp, filters, pages, readingTable }: Means): Promise<SearchOutcome> {
  const query = readQuery(text, { table: await readingTable(), asWritten });
  const [scores, admits] = await Promise.all([scorePages(query, lookUp, pages), filters.admitting(selection)]);
  const rows = scores.pages.filter(({ page }) => admits(page.id));
  let from = 0;
  return {
    query, missing: scores.missing, answering: scores.pages.map(({ page }) => page.id), total: rows.length, setAside: 0,
    left: () => Math.max(0, rows.length - from),
    next: async () => {
      if (from >= rows.length) return null;
      const batch = rows.slice(from, from + pagesAtOnce);
      from += pagesAtOnce;
      return readPlaces(batch, query, scores.terms);
    },
  };
}

async function readPlaces(rows: readonly PageScore[], query: ReadQuery, terms: readonly WeightedTerm[]): Promise<SearchResult[]> {
  const places = await Promise.all(rows.map(async (row) => bestPlaces(await (row.page as FoundPage).data(), row, query, terms)));
  return places.filter((each) => each.length > 0).sort(([a], [b]) => (b?.score ?? 0) - (a?.score ?? 0) || newest(a, b)).map((each) => toResult(each, query, terms));
}

function bestPlaces(fragment: Awaited<ReturnType<FoundPage['data']>>, row: PageScore, query: ReadQuery, terms: readonly WeightedTerm[]): ScoredPlace[] {
  const places = scorePassages(fragment, cutPassages(fragment), row, query, terms);
  const best = places[0]?.score ?? 0;
  // One way to the document is enough: its own heading, or its articles.
  const [first] = places;
  return places.filter((place, index) => index === 0 || (place.score >= best * nearBest && !place.whole && !first?.whole)).slice(0, placesPerPage);
}

const newest = (a: ScoredPlace | undefined, b: ScoredPlace | undefined): number => {
  const [left = '', right = ''] = [a?.fragment.meta['day'], b?.fragment.meta['day']];
  return left === right ? 0 : left < right ? 1 : -1;
};

function toResult(places: readonly ScoredPlace[], query: ReadQuery, terms: readonly WeightedTerm[]): SearchResult {
  const { meta = {}, filters = {} } = places[0]?.fragment ?? {};
  return { title: meta['title'] ?? '', meta, filters, places: places.map((place) => toPlace(place, query, terms)) };
}

function toPlace({ fragment, passage, whole }: ScoredPlace, query: ReadQuery, terms: readonly WeightedTerm[]): ResultPlace {
  const { title = '', date = '' } = fragment.meta;
  const atTop = whole || passage.anchor === null || passage.heading === null;
  const text = passage.anchor === null ? withoutHead(passage.text, date) : passage.text;
  return {
    url: atTop ? fragment.url : `${fragment.url}#${encodeURIComponent(passage.anchor ?? '')}`,
    // The title of an attached rule says nothing new where the document's own title holds it.
    path: atTop ? [] : [...passage.path.filter((heading) => !title.includes(heading)), passage.heading ?? ''],
    excerpt: makeExcerpt(text, query.squeezed, terms),
  };
}

/**
 * A page begins with its title and the line of number, unit and date, which the result shows anyway, and has a line of key words, which is no sentence.
 */
function withoutHead(text: string, date: string): string {
  const lines = text.split('\n');
  const head = date === '' ? -1 : lines.slice(0, 6).findIndex((line) => line.includes(date));
  return lines.slice(head + 1).filter((line) => /[。；，：！？]/.test(line) || !line.includes('、')).join('\n');
}
