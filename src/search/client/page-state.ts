import type { Selection } from './filter-index.ts';

/** What the address of the search page says. */
export interface PageState { query: string; selection: Selection }

/** `params` maps the name of a form control to the filter's name in the index: `validity` → `有效性`. */
export function readState(search: string, params: ReadonlyMap<string, string>): PageState {
  const asked = new URLSearchParams(search);
  const selection: Record<string, string[]> = {};
  for (const [param, name] of params) {
    const values = [...new Set(asked.getAll(param))];
    if (values.length > 0) selection[name] = values;
  }
  return { query: (asked.get('q') ?? '').slice(0, 200), selection };
}

/** The query string of a state, the same for the same state; empty for none. */
export function writeState({ query, selection }: PageState, params: ReadonlyMap<string, string>): string {
  const written = new URLSearchParams();
  if (query.trim() !== '') written.set('q', query.trim());
  for (const [param, name] of params) for (const value of selection[name] ?? []) written.append(param, value);
  const text = written.toString();
  return text === '' ? '' : `?${text}`;
}
