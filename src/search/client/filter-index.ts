import type { Hits } from './look-up.ts';
import type { Engine, FoundPage } from './pagefind.ts';

/** Chosen values by filter: any of the values of one filter, all of the filters. */
export type Selection = Record<string, readonly string[]>;

export interface FilterIndex {
  /** Whether a page has the chosen values. */
  admitting(selection: Selection): Promise<(id: string) => boolean>;
  /** All pages with the chosen values. */
  pages(selection: Selection): Promise<FoundPage[]>;
  /** How many of the pages have this value and, of all other filters, the chosen ones. */
  count(name: string, value: string, pages: readonly string[], selection: Selection): Promise<number>;
}

/** Asks Pagefind once for the pages of each value. */
export function createFilterIndex({ search }: Pick<Engine, 'search'>): FilterIndex {
  const asked = new Map<string, Promise<Hits>>();
  const pagesOf = (name: string, value: string): Promise<Hits> => {
    const key = `${name}:${value}`;
    const known = asked.get(key);
    if (known) return known;
    const pages = search(null, { filters: { [name]: value } }).then(({ results }) => new Map(results.map((page) => [page.id, page])));
    asked.set(key, pages);
    pages.catch(() => asked.delete(key));
    return pages;
  };
  const admitting = async (selection: Selection): Promise<(id: string) => boolean> => {
    const chosen = Object.entries(selection).filter(([, values]) => values.length > 0);
    const groups = await Promise.all(chosen.map(([name, values]) => Promise.all(values.map((value) => pagesOf(name, value)))));
    return (id) => groups.every((sets) => sets.some((set) => set.has(id)));
  };
  return {
    admitting,
    pages: async (selection) => {
      const [admits, groups] = await Promise.all([admitting(selection), Promise.all(Object.entries(selection).flatMap(([name, values]) => values.map((value) => pagesOf(name, value))))]);
      return [...new Map(groups.flatMap((hits) => [...hits])).values()].filter(({ id }) => admits(id));
    },
    count: async (name, value, pages, selection) => {
      const [own, others] = await Promise.all([pagesOf(name, value), admitting({ ...selection, [name]: [] })]);
      return pages.filter((id) => own.has(id) && others(id)).length;
    },
  };
}
