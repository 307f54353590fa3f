import { compareText } from '../../domain/finding.ts';
import { addressKey } from '../key-forms.ts';
import type { ReadingTable } from '../tables.ts';
import { bridgeToArticles, type Reach } from './bridge.ts';
import { choosePages, readAdmission } from './choose-pages.ts';
import { createDateOrder, type DateOrder } from './date-order.ts';
import { mayHavePhrases } from './exact-words.ts';
import { createFilterIndex, type FilterIndex, type Selection } from './filter-index.ts';
import { createFindPositions, createLookUp, type FindPositions, type LookUp } from './look-up.ts';
import { toResult, type SearchResult } from './make-results.ts';
import type { Engine, FoundPage } from './pagefind.ts';
import type { QueryKey } from './query-keys.ts';
import { squeezed } from './normalise.ts';
import { prepareSearch } from './prepare-search.ts';
import { readQuery, type ReadQuery } from './read-query.ts';
import { findRepaired, type Sought } from './repair-query.ts';
import { scorePages, verbatim, type PageScore, type WeightedTerm } from './score-pages.ts';
import type { ScoredPlace } from './score-passages.ts';
import { placesOf, thatFit } from './pages-that-fit.ts';

export type { ResultPlace, SearchResult } from './make-results.ts';

export interface SearchRequest {
  selection?: Selection;
  /** Words that are to be taken as they are written, see `Understood`. */
  asWritten?: readonly string[];
  /** By default `relevance`; `date`: the newest first. */
  order?: 'relevance' | 'date';
  /** Whether what is no longer in force stands among the rest; by default it is set aside where anything else answers as well. */
  everyValidity?: boolean;
}

export interface SearchOutcome {
  query: ReadQuery;
  /** An exact thing that was asked for and is nowhere. */
  missing: QueryKey | null;
  /** Ids of all pages that answer, before the filters. */
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
  /** Fetches what the search for a text will look up first, so that it is there, or on its way, when it is asked. Never throws. */
  prepare(query: string, request?: SearchRequest): Promise<void>;
  filters: FilterIndex;
}

/** What the steps of a search ask. */
export interface Means { lookUp: LookUp; findPositions: FindPositions; filters: FilterIndex; dateOrder: DateOrder; engine: Engine }

/** Pages whose text is fetched at a time: as many right answers are first as with eight. */
const pagesAtOnce = 5;
/** Places of one document at most, and how near they must come to its best. */
const placesPerPage = 3;
const nearBest = 0.62;
/** What the words ask for as a filter is dropped where the best page beyond it holds this much more of the query. */
const farFromBest = 0.12;

export function createSearcher(engine: Engine): Searcher {
  const filters = createFilterIndex(engine);
  const lookUp = createLookUp(engine);
  const means: Means = { lookUp, findPositions: createFindPositions(engine, lookUp), filters, dateOrder: createDateOrder(engine), engine };
  return { filters, prepare: async (text, request = {}) => prepareSearch(text, request, means), search: async (text, request = {}) => toOutcome(await findRepaired(text, request.asWritten ?? [], (words) => findPages(words, request, means), means), request) };
}

/** A query as it was understood in the end, and the pages that answer it. */
interface Found extends Sought { terms: readonly WeightedTerm[]; missing: QueryKey | null; answering: string[]; isAtMost: boolean; rows: readonly PageScore[]; setAside: number; shortfall: number; reach: Reach }

/** Read, look up, choose. What the words ask for as a filter only orders where nothing within it answers about as well as the best beyond. */
async function findPages(text: string, request: SearchRequest, means: Means): Promise<Found> {
  const table: ReadingTable = await means.engine.readingTable();
  const passOver: string[] = [];
  const find = async (): Promise<Found> => answer(readQuery(text, { table, asWritten: request.asWritten ?? [], passOver }), request, means);
  let found = await find();
  for (const narrowing of narrowings) {
    if (Object.keys(found.query.wanted).length === 0 || (found.rows.length > 0 && found.shortfall <= farFromBest)) break;
    const said = found.query.understood.filter(({ kind }) => kind === narrowing).map((part) => part.said);
    if (said.length === 0) continue;
    passOver.push(...said);
    found = await find();
  }
  return await wordForWord(text, found, request, means) ?? found;
}

/** Shorter texts are a unit or a kind with a word beside it. */
const wholeText = 8;

/** A title or a sentence that names a unit asks for these very words: 澄湖区政府信息公开审查办法 does not ask for 信息公开审查办法 of 澄湖区政府. */
async function wordForWord(text: string, { query, rows }: Found, request: SearchRequest, means: Means): Promise<Found | null> {
  const asFilter = query.understood.filter(({ kind }) => narrowings.has(kind)).map(({ said }) => said);
  if (asFilter.length === 0 || squeezed(text).length < Math.max(wholeText, asFilter.join('').length + 2)) return null;
  if (rows[0] && rows[0].run > verbatim && rows[0].coverage > verbatim) return null;
  const asWords = await answer(readQuery(text, { table: await means.engine.readingTable(), asWritten: [...request.asWritten ?? [], ...asFilter] }), request, means);
  return asWords.rows.some(({ run }) => run > verbatim) ? asWords : null;
}

/** What the words may ask for as a filter, in the order in which it is given up. */
const narrowings = new Set<string>(['kind', 'year', 'unit']);

async function answer(query: ReadQuery, request: SearchRequest, { lookUp, findPositions, filters, dateOrder, engine }: Means): Promise<Found> {
  const [{ pages, terms, missing }, hasPhrases, admission] = await Promise.all([scorePages(query, { lookUp, findPositions }, engine.pages), mayHavePhrases(query.phrases, lookUp), readAdmission(query, request, filters)]);
  const nothingElse = query.terms.every(({ need }) => need === 'bonus') && query.phrases.length === 0 && query.keys.length === 0 && Object.keys(query.wanted).length > 0;
  const candidates = nothingElse ? (await filters.pages(query.wanted)).map(wantedAlone) : pages.filter(({ page }) => hasPhrases(page.id));
  const { fitting, isAtMost } = await thatFit(candidates, query, terms);
  const { rows, setAside, shortfall } = await choosePages(fitting, query, request, admission);
  const ordered = request.order === 'date' || nothingElse ? byDate(rows, await dateOrder()) : rows;
  return { query, best: candidates[0], terms, missing, answering: fitting.map(({ page }) => page.id), isAtMost, rows: ordered, setAside, shortfall, reach: createReach(query, request, { lookUp, filters }) };
}

/** A page by its address, within the filters. */
const createReach = ({ wanted }: ReadQuery, { selection = {} }: SearchRequest, { lookUp, filters }: Pick<Means, 'lookUp' | 'filters'>): Reach => async (address) => {
  const [hits, admits, isWanted] = await Promise.all([lookUp(addressKey(address)), filters.admitting(selection), filters.admitting(wanted)]);
  return [...hits.values()].find(({ id }) => admits(id) && isWanted(id));
};

const byDate = (rows: readonly PageScore[], order: ReadonlyMap<string, number>): PageScore[] =>
  rows.toSorted((a, b) => (order.get(a.page.id) ?? order.size) - (order.get(b.page.id) ?? order.size) || b.strength - a.strength || compareText(a.page.id, b.page.id));

/** A page of which only its unit, year or kind was asked. */
const wantedAlone = (page: FoundPage): PageScore => ({ page, coverage: 0, keys: 1, near: 0, run: 0, head: 0, strength: 0, bonus: 0, relevance: 0 });

function toOutcome({ query, terms, missing, answering, isAtMost, rows, setAside, reach }: Found, { order = 'relevance' }: SearchRequest): SearchOutcome {
  let from = 0;
  const shown = new Set<string>();
  return {
    query, missing, answering, isAtMost, total: rows.length, setAside,
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
