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

/** So much more of what was asked keeps a document that is no longer in force among the rest. */
const clearlyMore = 0.15;
/** A page with this share of the query in one run has it word for word. */
const verbatim = 0.99;

/**
 * Pages within the chosen filters and those that the words ask for. What is no longer in force stands aside where something else holds as much of what was
 * asked: it is never hidden where it alone has the words, nor where its number was asked for, nor where the reader chose by validity.
 */
export async function choosePages(scores: readonly PageScore[], { wanted, keys: asked }: Pick<ReadQuery, 'wanted' | 'keys'>, { selection = {}, everyValidity = false }: SearchRequest, filters: FilterIndex): Promise<ChosenPages> {
  const [admits, isWanted, isOver] = await Promise.all([filters.admitting(selection), filters.admitting(wanted), filters.admitting(noLongerInForce)]);
  const admitted = scores.filter(({ page }) => admits(page.id) && isWanted(page.id));
  if (everyValidity || (selection[validityFilter] ?? []).length > 0) return { rows: admitted, setAside: 0 };
  const inForce = admitted.filter(({ page }) => !isOver(page.id));
  const best = { coverage: Math.max(0, ...inForce.map(({ coverage }) => coverage)), run: Math.max(0, ...inForce.map(({ run }) => run)) };
  const byNumber = asked.some(({ kind }) => kind === 'number');
  const stays = ({ keys, coverage, run }: PageScore): boolean => inForce.length === 0 || (byNumber && keys === 1) || coverage > best.coverage + clearlyMore || (run > verbatim && best.run <= verbatim);
  const rows = admitted.filter((score) => !isOver(score.page.id) || stays(score));
  return { rows, setAside: admitted.length - rows.length };
}
