import { validities } from '../../domain/vocabulary/validity.ts';
import type { FilterIndex, Selection } from './filter-index.ts';
import { titledPages } from './full-title.ts';
import type { ReadQuery } from './read-query.ts';
import { verbatim, type PageScore } from './score-pages.ts';
import type { SearchRequest } from './search-portal.ts';

export interface ChosenPages {
  /** Pages that answer, best first, and within the filters. */
  rows: PageScore[];
  /** How many of those that the filters admit stand aside because they are no longer in force. */
  setAside: number;
}

const validityFilter = '有效性';
const noLongerInForce: Selection = { [validityFilter]: [validities.repealed, validities.expired] };

/** So much more of what was asked keeps a document that is no longer in force among the rest. */
const clearlyMore = 0.15;

/**
 * Pages within the chosen filters and those that the words ask for. What is no longer in force stands aside where something else holds as much of what was
 * asked: it is never hidden where it alone has the words, nor where its number was asked for, nor where the reader chose by validity.
 */
export async function choosePages(scores: readonly PageScore[], query: Pick<ReadQuery, 'wanted' | 'keys' | 'squeezed'>, { selection = {}, everyValidity = false }: SearchRequest, filters: FilterIndex): Promise<ChosenPages> {
  const [admits, isWanted, isOver] = await Promise.all([filters.admitting(selection), filters.admitting(query.wanted), filters.admitting(noLongerInForce)]);
  const admitted = scores.filter(({ page }) => admits(page.id) && isWanted(page.id));
  if (everyValidity || (selection[validityFilter] ?? []).length > 0) return { rows: admitted, setAside: 0 };
  const rows = await withoutOver(admitted, ({ page }) => isOver(page.id), query);
  return { rows, setAside: admitted.length - rows.length };
}

/** Pages in force, and of the others those that hold clearly more, that alone have the query word for word, or whose number or title it is. */
async function withoutOver(pages: readonly PageScore[], isOver: (score: PageScore) => boolean, { keys: asked, squeezed }: Pick<ReadQuery, 'keys' | 'squeezed'>): Promise<PageScore[]> {
  const inForce = pages.filter((score) => !isOver(score));
  const over = pages.filter(isOver);
  if (over.length === 0 || inForce.length === 0) return [...pages];
  const best = { coverage: Math.max(...inForce.map(({ coverage }) => coverage)), run: Math.max(...inForce.map(({ run }) => run)) };
  const byNumber = asked.some(({ kind }) => kind === 'number');
  const titled = await titledPages(over, squeezed);
  const byTitle = titled.length > 0 && (await titledPages(inForce, squeezed)).length === 0 ? titled : [];
  const stays = (score: PageScore): boolean => (byNumber && score.keys === 1) || score.coverage > best.coverage + clearlyMore || (score.run > verbatim && best.run <= verbatim) || byTitle.includes(score);
  return pages.filter((score) => !isOver(score) || stays(score));
}
