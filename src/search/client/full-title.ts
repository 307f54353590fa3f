import { squeezed } from './normalise.ts';
import { pagesAtOnce, type PageScore } from './score-pages.ts';

/** Shorter queries are words of many titles. */
const shortest = 6;
/** A title that is typed without its signs has a pair of characters where each was, which no page holds. */
const nearlyVerbatim = 0.7;
/** Where a sign parts two clauses the index may see two runs. */
const oneClause = 0.4;
/** Pages whose title is compared, of each kind. */
const compared = 2;

/** Fetches the pages that stand first, to have them when they are shown, while others are read to know whether they go before: those cost a turn of their own. */
export function fetchFirst(rows: readonly PageScore[]): void {
  for (const { page } of rows.slice(0, pagesAtOnce)) page.data().catch(() => {});
}

/** Whether a query (squeezed) is a document's title, or what it issues: 加装电梯补助暂行办法 of 关于印发《澄湖区加装电梯补助暂行办法》的通知. */
const isTitled = (title: string, query: string): boolean =>
  query.length >= shortest && core(squeezed(title)).endsWith(core(query));

const core = (title: string): string => title.replace(/的(?:通知|公告|决定|意见|批复|函)$/, '');

/** Shorter words stand in many texts. */
const shortestText = 8;

const mayBeSaying = (rows: readonly PageScore[], query: string, enough = nearlyVerbatim): PageScore[] => (query.length < shortestText ? [] : rows.filter(({ run }) => run > enough).slice(0, compared));
const mayBeTitled = (rows: readonly PageScore[], query: string): PageScore[] => (query.length < shortest ? [] : rows.filter(({ run }) => run > nearlyVerbatim).slice(0, compared));
/** Whether one of these pages must be read to know whether its title or its text is the query. */
export const mustBeRead = (rows: readonly PageScore[], query: string): boolean => mayBeSaying(rows, query).length + mayBeTitled(rows, query).length > 0;

/** Of the best pages that have the query nearly word for word, those whose text has it so. The index passes over what stands between two words. Fetches at most two. */
export async function sayingPages(rows: readonly PageScore[], query: string, enough?: number): Promise<PageScore[]> {
  const candidates = mayBeSaying(rows, query, enough);
  const texts = await Promise.all(candidates.map(async ({ page }) => squeezed((await page.data()).raw_content)));
  return candidates.filter((_, index) => texts[index]?.includes(query));
}

/** Whether one of these pages has the query word for word, and not in a heading: a heading that asks is answered by what it explains. */
export async function isSaid(rows: readonly PageScore[], query: string): Promise<boolean> {
  if (mayBeSaying(rows, query, oneClause).length > 0) fetchFirst(rows);
  const headings = await Promise.all((await sayingPages(rows, query, oneClause)).map(async ({ page }) => (await page.data()).anchors.map(({ text }) => squeezed(text))));
  return headings.some((texts) => !texts.some((text) => text.includes(query)));
}

/** Of the best pages that have the query nearly word for word, those whose title it is. Fetches at most two. */
export async function titledPages(rows: readonly PageScore[], query: string): Promise<PageScore[]> {
  const candidates = mayBeTitled(rows, query);
  const titles = await Promise.all(candidates.map(async ({ page }) => (await page.data()).meta['title'] ?? ''));
  return candidates.filter((_, index) => isTitled(titles[index] ?? '', query));
}
