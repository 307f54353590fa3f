import { isLeftOut } from './exact-words.ts';
import { cutPassages } from './passages.ts';
import type { Fragment } from './pagefind.ts';
import type { ReadQuery } from './read-query.ts';
import type { PageScore } from './score-pages.ts';
import { scorePassages, type ScoredPlace } from './score-passages.ts';
import type { WeightedTerm } from './weighted-term.ts';

/** The places of a page that answer, with their scores; none where its title has words that are left out. */
export function placesOf(fragment: Fragment, row: PageScore, query: ReadQuery, terms: readonly WeightedTerm[]): ScoredPlace[] {
  if (isLeftOut(fragment.meta['title'] ?? '', query)) return [];
  return scorePassages(fragment, cutPassages(fragment), row, query, terms);
}

/** Pages whose text is fetched to count them; of more than these the number is the most that there can be. */
const readToCount = 24;

/**
 * Words in quotes and words that are left out are decided by the text: a page with no place that fits is no answer and is not counted. `isAtMost`: there
 * are too many pages to read, and some of `fitting` may not fit.
 */
export async function thatFit(pages: readonly PageScore[], query: ReadQuery, terms: readonly WeightedTerm[]): Promise<{ fitting: PageScore[]; isAtMost: boolean }> {
  if (query.phrases.length === 0 && query.without.length === 0) return { fitting: [...pages], isAtMost: false };
  if (pages.length > readToCount) return { fitting: [...pages], isAtMost: true };
  const fits = await Promise.all(pages.map(async (row) => placesOf(await row.page.data(), row, query, terms).length > 0));
  return { fitting: pages.filter((_, index) => fits[index]), isAtMost: false };
}
