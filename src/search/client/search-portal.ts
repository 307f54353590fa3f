import { makeExcerpt, type ExcerptPart } from './excerpt.ts';
import { createFilterIndex, type FilterIndex, type Selection } from './filter-index.ts';
import { createLookUp, type LookUp } from './look-up.ts';
import { cutPassages } from './passages.ts';
import type { Engine, FoundPage } from './pagefind.ts';
import type { QueryKey } from './query-keys.ts';
import { readQuery, type ReadQuery } from './read-query.ts';
import { scorePages, type PageScore, type WeightedToken } from './score-pages.ts';
import { scorePassages, type ScoredPlace } from './score-passages.ts';

/** One result: an article or section, or a document as a whole. Plain text throughout. */
export interface SearchResult {
  url: string;
  title: string;
  /** Headings above the place and its own, outermost first; empty for a document. */
  path: string[];
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  excerpt: ExcerptPart[];
}

export interface SearchOutcome {
  query: ReadQuery;
  /** An exact thing that was asked for and is nowhere. */
  missing: QueryKey | null;
  /** Ids of all pages that answer, before and after the filters. */
  answering: string[];
  total: number;
  /** Fetches the places of the next pages, best first; null when there are no more. */
  next(): Promise<SearchResult[] | null>;
  /** Pages that `next` has not fetched yet. */
  left(): number;
}

export interface Searcher { search(query: string, selection?: Selection): Promise<SearchOutcome>; filters: FilterIndex }

/** Pages whose text is fetched at a time. */
const pagesAtOnce = 8;
/** Places of one document at most, and how near they must come to its best. */
const placesPerPage = 3;
const nearBest = 0.62;

export function createSearcher(engine: Engine): Searcher {
  const lookUp = createLookUp(engine);
  const filters = createFilterIndex(engine);
  return { filters, search: (query, selection = {}) => search(query, selection, { lookUp, filters, pages: engine.pages }) };
}

interface Means { lookUp: LookUp; filters: FilterIndex; pages: number }

async function search(text: string, selection: Selection, { lookUp, filters, pages }: Means): Promise<SearchOutcome> {
  const query = readQuery(text);
  const [scores, admits] = await Promise.all([scorePages(query, lookUp, pages), filters.admitting(selection)]);
  const rows = scores.pages.filter(({ page }) => admits(page.id));
  let from = 0;
  return {
    query, missing: scores.missing, answering: scores.pages.map(({ page }) => page.id), total: rows.length,
    left: () => Math.max(0, rows.length - from),
    next: async () => {
      if (from >= rows.length) return null;
      const batch = rows.slice(from, from + pagesAtOnce);
      from += pagesAtOnce;
      return readPlaces(batch, query, scores.tokens);
    },
  };
}

async function readPlaces(rows: readonly PageScore[], query: ReadQuery, tokens: readonly WeightedToken[]): Promise<SearchResult[]> {
  const places = await Promise.all(rows.map(async (row) => bestPlaces(await (row.page as FoundPage).data(), row, query, tokens)));
  return places.flat().sort((a, b) => b.score - a.score || newest(a, b)).map((place) => toResult(place, query, tokens));
}

function bestPlaces(fragment: Awaited<ReturnType<FoundPage['data']>>, row: PageScore, query: ReadQuery, tokens: readonly WeightedToken[]): ScoredPlace[] {
  const places = scorePassages(fragment, cutPassages(fragment), row, query, tokens);
  const best = places[0]?.score ?? 0;
  // One way to the document is enough: its own heading, or its articles.
  const [first] = places;
  return places.filter((place, index) => index === 0 || (place.score >= best * nearBest && !place.whole && !first?.whole)).slice(0, placesPerPage);
}

const newest = (a: ScoredPlace, b: ScoredPlace): number => {
  const [left = '', right = ''] = [a.fragment.meta['day'] ?? a.fragment.meta['date'], b.fragment.meta['day'] ?? b.fragment.meta['date']];
  return left === right ? 0 : left < right ? 1 : -1;
};

function toResult({ fragment, passage, whole }: ScoredPlace, query: ReadQuery, tokens: readonly WeightedToken[]): SearchResult {
  const { title = '', date = '' } = fragment.meta;
  const atTop = whole || passage.anchor === null || passage.heading === null;
  const text = passage.anchor === null ? withoutHead(passage.text, date) : passage.text;
  return {
    url: atTop ? fragment.url : `${fragment.url}#${encodeURIComponent(passage.anchor ?? '')}`,
    title, meta: fragment.meta, filters: fragment.filters,
    // The title of an attached rule says nothing new where the document's own title holds it.
    path: atTop ? [] : [...passage.path.filter((heading) => !title.includes(heading)), passage.heading ?? ''],
    excerpt: makeExcerpt(text, query.squeezed, tokens),
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
