import { compareText } from '../../domain/finding.ts';
import { addressKey } from '../key-forms.ts';
import type { Reach } from './bridge.ts';
import { choosePages, isAskedFor, readAdmission } from './choose-pages.ts';
import type { DateOrder } from './date-order.ts';
import { mayHavePhrases } from './exact-words.ts';
import type { FilterIndex } from './filter-index.ts';
import { isSaid } from './full-title.ts';
import type { FindPositions, LookUp } from './look-up.ts';
import type { Engine, FoundPage } from './pagefind.ts';
import { thatFit } from './pages-that-fit.ts';
import type { QueryKey } from './query-keys.ts';
import { readQuery, type ReadOptions, type ReadQuery } from './read-query.ts';
import type { Sought } from './repair-means.ts';
import { scorePages, type PageScore, type PageScores } from './score-pages.ts';
import type { SearchRequest } from './search-request.ts';
import { mayBeTold } from './stop-words.ts';

/** What the steps of a search ask. */
export interface Means { lookUp: LookUp; findPositions: FindPositions; filters: FilterIndex; dateOrder: DateOrder; engine: Engine }

/** A query as it was understood in the end, and the pages that answer it. */
export interface Found extends Sought { missing: QueryKey | null; isLoose: boolean; answering: string[]; isAtMost: boolean; rows: readonly PageScore[]; setAside: number; shortfall: number; reach: Reach }

/** A search in which parts that led nowhere as filters only order what is found. */
export const answerPassingOver = (text: string, passOver: readonly string[], request: SearchRequest, means: Means): Promise<Found> => answer(text, { asWritten: request.asWritten ?? [], passOver }, request, means);

/** The same search with the parts that were read as filters taken as words. */
export const answerAsWritten = (text: string, asFilter: readonly string[], request: SearchRequest, means: Means): Promise<Found> => answer(text, { asWritten: [...request.asWritten ?? [], ...asFilter] }, request, means);

/**
 * What a text has word for word is no everyday speech, whatever words it has, and what nothing answers as words may be: it is read again. (Of 100 fresh statements eight more are
 * answered so, four of them by the right document, and no more of 370 queries on what is nowhere.)
 */
async function scoreAsSaid(text: string, asRead: ReadQuery, readAgain: (everyday: boolean) => ReadQuery, { lookUp, findPositions, engine }: Means): Promise<{ query: ReadQuery; scores: PageScores }> {
  const scored = async (query: ReadQuery): Promise<{ query: ReadQuery; scores: PageScores }> => ({ query, scores: await scorePages(query, { lookUp, findPositions }, engine.pages) });
  const first = await scored(asRead);
  if (asRead.everyday) return await isSaid(first.scores.pages, asRead.squeezed) ? scored(readAgain(false)) : first;
  if (first.scores.pages.length > 0 || asRead.keys.length > 0 || /\S\s+\S/.test(text) || !mayBeTold(asRead.squeezed)) return first;
  const told = await scored(readAgain(true));
  return told.scores.pages.length > 0 ? told : first;
}

/** Looks up, scores and chooses. */
async function answer(text: string, options: ReadOptions, request: SearchRequest, means: Means): Promise<Found> {
  const { lookUp, filters, dateOrder, engine } = means;
  const reading = { ...options, table: await engine.readingTable() };
  const asRead = readQuery(text, reading);
  const [{ query, scores: { pages, terms, missing, isLoose } }, hasPhrases, admission] = await Promise.all([scoreAsSaid(text, asRead, (everyday) => readQuery(text, { ...reading, everyday }), means), mayHavePhrases(asRead.phrases, lookUp), readAdmission(asRead, request, filters)]);
  const nothingElse = query.terms.every(({ need }) => need === 'bonus') && query.phrases.length === 0 && query.keys.length === 0 && Object.keys(query.wanted).length > 0;
  const candidates = nothingElse ? (await filters.pages(query.wanted)).map(wantedAlone) : pages.filter(({ page }) => hasPhrases(page.id));
  const { fitting, isAtMost } = await thatFit(candidates, query, terms);
  const { rows, setAside, shortfall } = await choosePages(fitting, query, request, admission);
  const ordered = request.order === 'date' || nothingElse ? byDate(rows, await dateOrder()) : rows;
  const answering = fitting.map(({ page }) => page.id).filter((id) => isAskedFor(admission, id));
  return { query, best: candidates[0], terms, missing, isLoose, answering, isAtMost, rows: ordered, setAside, shortfall, reach: createReach(query, request, { lookUp, filters }) };
}

/** A page by its address, within the filters. */
const createReach = ({ wanted }: ReadQuery, { selection = {} }: SearchRequest, { lookUp, filters }: Pick<Means, 'lookUp' | 'filters'>): Reach => async (address) => {
  const [hits, admits, isWanted] = await Promise.all([lookUp(addressKey(address)), filters.admitting(selection), filters.admittingWanted(wanted)]);
  return [...hits.values()].find(({ id }) => admits(id) && isWanted(id));
};

const byDate = (rows: readonly PageScore[], order: ReadonlyMap<string, number>): PageScore[] =>
  rows.toSorted((a, b) => (order.get(a.page.id) ?? order.size) - (order.get(b.page.id) ?? order.size) || b.strength - a.strength || compareText(a.page.id, b.page.id));

/** A page of which only its unit, year or kind was asked. */
const wantedAlone = (page: FoundPage): PageScore => ({ page, coverage: 0, keys: 1, near: 0, run: 0, head: 0, strength: 0, bonus: 0, relevance: 0 });
