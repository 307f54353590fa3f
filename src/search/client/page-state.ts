import type { Selection } from './filter-index.ts';
import { squeezed } from './normalise.ts';

/** What the address of the search page says. */
export interface PageState {
  query: string;
  selection: Selection;
  /** Words that are taken as they are written, see `Understood`. */
  asWritten: readonly string[];
  order: 'relevance' | 'date';
  everyValidity: boolean;
}

/** The part of an address that holds the state: behind `#`, which no server sees; behind `?` where a form or a link from elsewhere put it. */
export const statePart = ({ hash, search }: { hash: string; search: string }): string => (hash.includes('=') ? hash : search);

/** `params` maps the name of a form control to the filter's name in the index: `validity` → `有效性`. */
export function readState(part: string, params: ReadonlyMap<string, string>): PageState {
  const asked = new URLSearchParams(part.replace(/^[?#]/, ''));
  const selection: Record<string, string[]> = {};
  for (const [param, name] of params) {
    const values = [...new Set(asked.getAll(param))];
    if (values.length > 0) selection[name] = values;
  }
  return {
    query: (asked.get('q') ?? '').slice(0, 200), selection, asWritten: [...new Set(asked.getAll('as'))],
    order: asked.get('order') === 'date' ? 'date' : 'relevance', everyValidity: asked.get('validities') === 'every',
  };
}

/** A state as `#q=…`, the same for the same state; empty for none. */
export function writeState({ query, selection, asWritten, order, everyValidity }: PageState, params: ReadonlyMap<string, string>): string {
  const written = new URLSearchParams();
  if (query.trim() !== '') written.set('q', query.trim());
  for (const [param, name] of params) for (const value of selection[name] ?? []) written.append(param, value);
  for (const words of asWritten) written.append('as', words);
  if (order === 'date') written.set('order', 'date');
  if (everyValidity) written.set('validities', 'every');
  const text = written.toString();
  return text === '' ? '' : `#${text}`;
}

/** What a reader took back holds as long as the words stand in the query. */
export const stillWritten = (asWritten: readonly string[], query: string): string[] => asWritten.filter((words) => squeezed(query).includes(squeezed(words)));
