import { compareText } from '../../domain/finding.ts';
import { longDate } from '../../domain/long-date.ts';
import { addressKey } from '../key-forms.ts';
import type { Reach } from './bridge.ts';
import { choosePages, readAdmission } from './choose-pages.ts';
import type { DateOrder } from './date-order.ts';
import { mayHavePhrases } from './exact-words.ts';
import type { FilterIndex } from './filter-index.ts';
import { titledPages } from './full-title.ts';
import type { FindPositions, LookUp } from './look-up.ts';
import { normalise, squeezed } from './normalise.ts';
import type { Engine, FoundPage } from './pagefind.ts';
import { thatFit } from './pages-that-fit.ts';
import type { QueryKey } from './query-keys.ts';
import { readQuery, type ReadQuery } from './read-query.ts';
import type { Sought } from './repair-query.ts';
import { scorePages, verbatim, type PageScore, type WeightedTerm } from './score-pages.ts';
import type { SearchRequest } from './search-portal.ts';

/** What the steps of a search ask. */
export interface Means { lookUp: LookUp; findPositions: FindPositions; filters: FilterIndex; dateOrder: DateOrder; engine: Engine }

/** What the words ask for as a filter is dropped where the best page beyond it holds this much more of the query. */
const farFromBest = 0.12;

/** A query as it was understood in the end, and the pages that answer it. */
export interface Found extends Sought { terms: readonly WeightedTerm[]; missing: QueryKey | null; isLoose: boolean; answering: string[]; isAtMost: boolean; rows: readonly PageScore[]; setAside: number; shortfall: number; reach: Reach }

/** Read, look up, choose. What the words ask for as a filter only orders where nothing within it answers about as well as the best beyond. */
export async function findPages(text: string, request: SearchRequest, means: Means): Promise<Found> {
  const passOver: string[] = [];
  let found = await passingOver(text, passOver, request, means);
  const inWords = datesInWords(text, found);
  if (inWords !== null) found = await passingOver(inWords, passOver, request, means).then((named) => (named.rows.length > 0 ? named : found));
  const asFilter = found.query.understood.filter(({ kind }) => narrowings.has(kind)).map(({ said }) => said);
  const namesOnly = asFilter.length > 0 && (found.query.terms.every(({ need }) => need === 'bonus') || isReportOfYear(found.query));
  if (namesOnly && found.rows.length === 0) found = await titledOfUnit(text, found, asFilter, request, means) ?? found;
  for (const narrowing of namesOnly ? givenUpInNames : givenUp) {
    if (Object.keys(found.query.wanted).length === 0 || (found.rows.length > 0 && found.shortfall <= farFromBest)) break;
    const said = found.query.understood.filter(({ kind }) => kind === narrowing).map((part) => part.said);
    if (said.length === 0) continue;
    passOver.push(...said);
    found = await passingOver(text, passOver, request, means);
  }
  return asFilter.length === 0 ? found : await wordForWord(text, asFilter, found, request, means);
}

/** A day or month that no page bears may be named in a text: 有效期至2028年6月30日. Null where that is not asked. */
function datesInWords(text: string, { query, missing }: Found): string | null {
  if (missing === null || !dates.has(missing.kind)) return null;
  return query.understood.reduce((words, { kind, said, meant }) => (dates.has(kind) ? words.replace(said, `“${meant.includes('年') ? meant : longDate(meant)}”`) : words), normalise(text));
}

const dates = new Set<string>(['day', 'month']);

/** More characters than this beside what was read as filters, and something else is asked for. */
const moreThanNames = 2;
/** A title that has this share of the words is meant before others of the same unit, year and kind. */
const titleHolds = 0.8;
/** Shorter texts are a unit or a kind with a word beside it. */
const wholeText = 8;
/** More than a page has of which only its unit, year or kind was asked. */
const titledKeys = 2;

/**
 * A title or a sentence that names a unit, a year or a kind asks for these very words: 澄湖区政府信息公开审查办法 does not ask for 信息公开审查办法 of 澄湖区政府, and the
 * 年度报告 of 2024 does not come from 2024. Where nothing else is asked, a page of that title stands first, then those whose title has the words.
 */
async function wordForWord(text: string, asFilter: readonly string[], found: Found, request: SearchRequest, means: Means): Promise<Found> {
  const whole = squeezed(text);
  const namesOnly = whole.length < asFilter.join('').length + moreThanNames;
  if (namesOnly ? request.order === 'date' : whole.length < wholeText) return found;
  const asWords = await asWritten(text, asFilter, request, means);
  if (!namesOnly) return asWords.rows.some(({ run }) => run > verbatim) ? asWords : found;
  const titled = (await titledPages(asWords.rows, whole)).map((row) => ({ ...row, keys: titledKeys }));
  const ids = new Set(titled.map(({ page }) => page.id));
  const saying = inTitle(asWords);
  const others = found.rows.filter(({ page }) => !ids.has(page.id)).map((row) => (saying.has(row.page.id) ? { ...row, keys: titledKeys } : row));
  return { ...found, answering: [...new Set([...ids, ...found.answering])], rows: [...titled, ...others.filter(({ keys }) => keys === titledKeys), ...others.filter(({ keys }) => keys !== titledKeys)] };
}

/** A kind may be part of a title: of 统计局 there is no 公报, but a 统计公报. Null where no title of its unit has the words. */
async function titledOfUnit(text: string, { query }: Found, asFilter: readonly string[], request: SearchRequest, means: Means): Promise<Found | null> {
  const kinds = query.understood.filter(({ kind }) => kind === 'kind').map(({ said }) => said);
  const [asWords, ofUnit] = await Promise.all([asWritten(asFilter.join(' '), asFilter, request, means), passingOver(text, kinds, request, means)]);
  const saying = inTitle(asWords);
  return kinds.length > 0 && kinds.length < asFilter.length && ofUnit.rows.some(({ page }) => saying.has(page.id)) ? ofUnit : null;
}

/** Pages whose title has the words, by id. */
const inTitle = ({ rows }: Found): Set<string> => new Set(rows.filter(({ head }) => head >= titleHolds).map(({ page }) => page.id));

/** The year of a report is no filter, see `readQuery`. */
const isReportOfYear = ({ terms, wanted }: ReadQuery): boolean => wanted['类型'] !== undefined && terms.every(({ need, wordings: [typed] }) => need === 'bonus' || /^(?:19|20)\d{2}$/.test(typed?.text ?? ''));

/** A search in which parts that led nowhere as filters only order what is found. */
const passingOver = async (text: string, passOver: readonly string[], request: SearchRequest, means: Means): Promise<Found> =>
  answer(readQuery(text, { table: await means.engine.readingTable(), asWritten: request.asWritten ?? [], passOver }), request, means);

/** The same search with the parts that were read as filters taken as words. */
const asWritten = async (text: string, asFilter: readonly string[], request: SearchRequest, means: Means): Promise<Found> =>
  answer(readQuery(text, { table: await means.engine.readingTable(), asWritten: [...request.asWritten ?? [], ...asFilter] }), request, means);

/** What the words may ask for as a filter, in the order in which it is given up. */
const givenUp = ['kind', 'year', 'unit'] as const;
/** And where nothing else is asked for: of 统计局2019年报 a report of another year is nearer than another page of that office. */
const givenUpInNames = ['year', 'unit', 'kind'] as const;
const narrowings = new Set<string>(givenUp);

async function answer(query: ReadQuery, request: SearchRequest, { lookUp, findPositions, filters, dateOrder, engine }: Means): Promise<Found> {
  const [{ pages, terms, missing, isLoose }, hasPhrases, admission] = await Promise.all([scorePages(query, { lookUp, findPositions }, engine.pages), mayHavePhrases(query.phrases, lookUp), readAdmission(query, request, filters)]);
  const nothingElse = query.terms.every(({ need }) => need === 'bonus') && query.phrases.length === 0 && query.keys.length === 0 && Object.keys(query.wanted).length > 0;
  const candidates = nothingElse ? (await filters.pages(query.wanted)).map(wantedAlone) : pages.filter(({ page }) => hasPhrases(page.id));
  const { fitting, isAtMost } = await thatFit(candidates, query, terms);
  const { rows, setAside, shortfall } = await choosePages(fitting, query, request, admission);
  const ordered = request.order === 'date' || nothingElse ? byDate(rows, await dateOrder()) : rows;
  return { query, best: candidates[0], terms, missing, isLoose, answering: fitting.map(({ page }) => page.id), isAtMost, rows: ordered, setAside, shortfall, reach: createReach(query, request, { lookUp, filters }) };
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
