import { validities } from '../../domain/vocabulary/validity.ts';
import type { FilterIndex, Selection } from './filter-index.ts';
import { fetchFirst, mustBeRead, sayingPages, titledPages } from './full-title.ts';
import type { ReadQuery } from './read-query.ts';
import { verbatim, type PageScore } from './score-pages.ts';
import { asksReport, reportKinds } from './secondary-pages.ts';
import type { SearchRequest } from './search-request.ts';

export interface ChosenPages {
  /** Pages that answer, best first, and within the filters. */
  rows: PageScore[];
  /** How many of those that the filters admit stand aside because they are no longer in force. */
  setAside: number;
  /** How much less the best of them holds than the best page without what the words ask for as a filter, as a share of the query, 0–1. */
  shortfall: number;
}

const validityFilter = '有效性';
const noLongerInForce: Selection = { [validityFilter]: [validities.repealed, validities.expired] };

/** Whether a page has the filters that were chosen, those that the words ask for, those of what is no longer in force, those that are not wanted. */
export interface Admission { admits: PageTest; isWanted: PageTest; isOver: PageTest; isBehind: PageTest; isUnwanted: readonly PageTest[] }
type PageTest = (id: string) => boolean;

/** Asks for the filters; what they say does not depend on what is found, so that they are fetched beside the words. */
export async function readAdmission(query: Pick<ReadQuery, 'wanted' | 'unwanted' | 'squeezed'>, { selection = {} }: SearchRequest, filters: Pick<FilterIndex, 'admitting' | 'admittingWanted'>): Promise<Admission> {
  const { wanted, unwanted } = query;
  // Whether a report is on a year that was asked for is seen in its title.
  const mayBeReport = asksReport(query) || wanted['年份'] !== undefined;
  const [admits, isWanted, isOver, isBehind, ...isUnwanted] = await Promise.all([
    filters.admitting(selection), filters.admittingWanted(wanted), filters.admitting(noLongerInForce), mayBeReport ? () => false : filters.admitting({ 类型: reportKinds }),
    ...Object.entries(unwanted).map(([name, values]) => filters.admitting({ [name]: values })),
  ]);
  return { admits, isWanted, isOver, isBehind, isUnwanted };
}

/** Whether a page is within what the words ask for, whatever filters were chosen. */
export const isAskedFor = ({ isWanted, isUnwanted }: Admission, id: string): boolean => isWanted(id) && !isUnwanted.some((has) => has(id));

/** So much more of what was asked keeps a document that is no longer in force among the rest. */
const clearlyMore = 0.15;

/**
 * Pages within the chosen filters and those that the words ask for. What is no longer in force stands aside where something else holds as much of what was
 * asked: it is never hidden where it alone has the words, annual reports left aside, nor where its number was asked for, nor where the reader chose by validity.
 */
export async function choosePages(scores: readonly PageScore[], query: Pick<ReadQuery, 'keys' | 'squeezed'>, { selection = {}, everyValidity = false }: SearchRequest, admission: Admission): Promise<ChosenPages> {
  const { admits, isOver, isBehind } = admission;
  const possible = scores.filter(({ page }) => admits(page.id));
  const admitted = possible.filter(({ page }) => isAskedFor(admission, page.id));
  const shortfall = bestCoverage(possible) - bestCoverage(admitted);
  if (everyValidity || (selection[validityFilter] ?? []).length > 0) return { rows: admitted, setAside: 0, shortfall };
  const ordered = behindLast(admitted, isBehind);
  const areReports = ordered.every(({ page }) => isOver(page.id) || isBehind(page.id));
  const rows = areReports ? ordered : await withoutOver(ordered, ({ page }) => isOver(page.id), query);
  return { rows, setAside: admitted.length - rows.length, shortfall };
}

/** Annual reports name what an office did in its year. Before their text is known they stand so much behind, in steps of strength. */
const behindSteps = 4;

/** In the order of their strength, what stands behind as if it had less. */
const behindLast = (pages: readonly PageScore[], isBehind: PageTest): PageScore[] => {
  const rank = ({ page, strength }: PageScore): number => strength - (isBehind(page.id) ? behindSteps : 0);
  return pages.toSorted((a, b) => rank(b) - rank(a));
};

/** Pages in force, and of the others those that hold clearly more, that alone have the query word for word or where titles stand, or whose number or title it is. */
async function withoutOver(pages: readonly PageScore[], isOver: (score: PageScore) => boolean, { keys: asked, squeezed }: Pick<ReadQuery, 'keys' | 'squeezed'>): Promise<PageScore[]> {
  const inForce = pages.filter((score) => !isOver(score));
  const over = pages.filter(isOver);
  if (over.length === 0 || inForce.length === 0) return [...pages];
  const best = { coverage: Math.max(...inForce.map(({ coverage }) => coverage)), run: Math.max(...inForce.map(({ run }) => run)), head: Math.max(...inForce.map(({ head }) => head)) };
  if (mustBeRead(over, squeezed)) fetchFirst(inForce);
  const byNumber = asked.some(({ kind }) => kind === 'number');
  const [byTitle, byText] = await Promise.all([titledPages, sayingPages].map(async (those) => {
    const found = await those(over, squeezed);
    return found.length > 0 && (await those(inForce, squeezed)).length === 0 ? found : [];
  }));
  const stays = (score: PageScore): boolean => (byNumber && score.keys === 1) || score.coverage > best.coverage + clearlyMore || (score.run > verbatim && best.run <= verbatim) || (score.head > verbatim && best.head <= verbatim) || byTitle?.includes(score) === true || byText?.includes(score) === true;
  return pages.filter((score) => !isOver(score) || stays(score));
}

const bestCoverage = (pages: readonly PageScore[]): number => Math.max(0, ...pages.map(({ coverage }) => coverage));
