import { compareText } from '../../domain/finding.ts';
import type { Found, Means } from './answer-query.ts';
import { bridgeToArticles, type Reach } from './bridge.ts';
import { createDateOrder } from './date-order.ts';
import { createFilterIndex, type FilterIndex } from './filter-index.ts';
import { findPages } from './find-pages.ts';
import { createFindPositions, createLookUp } from './look-up.ts';
import { toResult, type SearchResult } from './make-results.ts';
import { placesOf } from './pages-that-fit.ts';
import type { Engine } from './pagefind.ts';
import type { QueryKey } from './query-keys.ts';
import type { ReadQuery } from './read-query.ts';
import { findRepaired } from './repair-query.ts';
import { pagesAtOnce, type PageScore } from './score-pages.ts';
import type { ScoredPlace } from './score-passages.ts';
import type { SearchRequest } from './search-request.ts';
import type { WeightedTerm } from './weighted-term.ts';

export type { ResultPlace, SearchResult } from './make-results.ts';
export type { SearchRequest } from './search-request.ts';

export interface SearchOutcome {
  query: ReadQuery;
  /** An exact thing that was asked for and is nowhere. */
  missing: QueryKey | null;
  /** Whether the best of them has few of the words that were said: it may be about something else. */
  isLoose: boolean;
  /** Ids of all pages that answer and are within what the words ask for, before the filters that were chosen. */
  answering: string[];
  /** Pages that answer within the filters, without those that are set aside. */
  total: number;
  /** Whether `total` and `answering` may hold pages whose text turns out not to have the words in quotes, or to have those that are left out. */
  isAtMost: boolean;
  /** Pages that answer and are set aside because they are no longer in force. */
  setAside: number;
  /** Fetches the next documents, best first; null when there are no more. */
  next(): Promise<SearchResult[] | null>;
  /** Pages that `next` has not fetched yet. */
  left(): number;
}

export interface Searcher {
  search(query: string, request?: SearchRequest): Promise<SearchOutcome>;
  filters: FilterIndex;
}

/** Places of one document at most, and how near they must come to its best. */
const placesPerPage = 3;
const nearBest = 0.62;

export function createSearcher(engine: Engine): Searcher {
  const filters = createFilterIndex(engine);
  const lookUp = createLookUp(engine);
  const means: Means = { lookUp, findPositions: createFindPositions(engine, lookUp), filters, dateOrder: createDateOrder(engine), engine };
  return { filters, search: async (text, request = {}) => toOutcome(await findRepaired(text, request.asWritten ?? [], (words) => findPages(words, request, means), means), request) };
}

function toOutcome({ query, terms, missing, isLoose, answering, isAtMost, rows, setAside, reach }: Found, { order = 'relevance' }: SearchRequest): SearchOutcome {
  let from = 0;
  const shown = new Set<string>();
  return {
    query, missing, isLoose, answering, isAtMost, total: rows.length, setAside,
    left: () => Math.max(0, rows.length - from),
    next: async () => {
      while (from < rows.length) {
        const batch = rows.slice(from, from + pagesAtOnce);
        from += pagesAtOnce;
        const documents = (await readDocuments(batch, query, terms, reach)).filter(([place]) => !shown.has(place?.fragment.url ?? ''));
        for (const [place] of documents) shown.add(place?.fragment.url ?? '');
        if (documents.length > 0) return documents.sort(order === 'date' ? byDay : byScore).map((places) => toResult(places, query, terms));
      }
      return null;
    },
  };
}

/** Fetches pages and scores their places, document by document; an interpretation may lead to a document that is not among them. */
async function readDocuments(rows: readonly PageScore[], query: ReadQuery, terms: readonly WeightedTerm[], reach: Reach): Promise<ScoredPlace[][]> {
  const scored = await Promise.all(rows.map(async (row) => placesOf(await row.page.data(), row, query, terms)));
  return (await bridgeToArticles(scored.filter((places) => places.length > 0), query, terms, reach)).map(bestPlaces);
}

function bestPlaces(places: readonly ScoredPlace[]): ScoredPlace[] {
  const best = places[0]?.score ?? 0;
  // One way to the document is enough: its own heading, or its articles.
  const [first] = places;
  return places.filter((place, index) => index === 0 || (place.score >= best * nearBest && !place.whole && !first?.whole)).slice(0, placesPerPage);
}

/** Scores that differ less than this are the same (their parts are sums of fractions). */
const grain = 1e-6;

function byScore([a]: readonly ScoredPlace[], [b]: readonly ScoredPlace[]): number {
  if (!a || !b) return 0;
  return Math.round((b.score - a.score) / grain) || newestFirst(a, b) || compareText(a.fragment.url, b.fragment.url);
}

function byDay([a]: readonly ScoredPlace[], [b]: readonly ScoredPlace[]): number {
  if (!a || !b) return 0;
  return newestFirst(a, b) || compareText(a.fragment.url, b.fragment.url);
}

const newestFirst = (a: ScoredPlace, b: ScoredPlace): number => compareText(b.fragment.meta['day'] ?? '', a.fragment.meta['day'] ?? '');
