import { validities } from '../../domain/vocabulary/validity.ts';
import type { FilterIndex, Selection } from './filter-index.ts';
import type { ReadQuery } from './read-query.ts';
import type { PageScore } from './score-pages.ts';
import type { SearchRequest } from './search-portal.ts';

export interface ChosenPages {
  /** Pages that answer, best first, and within the filters. */
  rows: PageScore[];
  /** How many of those that the filters admit stand aside because they are no longer in force. */
  setAside: number;
}

const validityFilter = '有效性';
const noLongerInForce: Selection = { [validityFilter]: [validities.repealed, validities.expired] };

/**
 * Pages within the chosen filters and those that the words ask for. What is no longer in force stands aside where something else holds as much of what was
 * asked: it is never hidden where it alone has the words, nor where its number was asked for, nor where the reader chose by validity.
 */
export async function choosePages(scores: readonly PageScore[], { wanted, keys: asked }: Pick<ReadQuery, 'wanted' | 'keys'>, { selection = {}, everyValidity = false }: SearchRequest, filters: FilterIndex): Promise<ChosenPages> {
  const [admits, isWanted, isOver] = await Promise.all([filters.admitting(selection), filters.admitting(wanted), filters.admitting(noLongerInForce)]);
  const admitted = scores.filter(({ page }) => admits(page.id) && isWanted(page.id));
  if (everyValidity || (selection[validityFilter] ?? []).length > 0) return { rows: admitted, setAside: 0 };
  const best = Math.max(0, ...admitted.filter(({ page }) => !isOver(page.id)).map(({ strength }) => strength));
  const byNumber = asked.some(({ kind }) => kind === 'number');
  const rows = admitted.filter(({ page, strength, keys }) => !isOver(page.id) || (byNumber && keys === 1) || strength > best);
  return { rows, setAside: admitted.length - rows.length };
}
