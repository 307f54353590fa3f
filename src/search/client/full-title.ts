import { squeezed } from './normalise.ts';
import { verbatim, type PageScore } from './score-pages.ts';

/** Shorter queries are words of many titles. */
const shortest = 6;
/** Pages whose title is compared, of each kind. */
const compared = 2;

/** Whether a query (squeezed) is a document's title, or what it issues: 加装电梯补助暂行办法 of 关于印发《澄湖区加装电梯补助暂行办法》的通知. */
export const isTitled = (title: string, query: string): boolean =>
  query.length >= shortest && squeezed(title).replace(/的(?:通知|公告|决定|意见|批复|函)$/, '').endsWith(query);

/** Of the best pages that have the query word for word, those whose title it is. Fetches at most two. */
export async function titledPages(rows: readonly PageScore[], query: string): Promise<PageScore[]> {
  if (query.length < shortest) return [];
  const candidates = rows.filter(({ run }) => run > verbatim).slice(0, compared);
  const titles = await Promise.all(candidates.map(async ({ page }) => (await page.data()).meta['title'] ?? ''));
  return candidates.filter((_, index) => isTitled(titles[index] ?? '', query));
}
