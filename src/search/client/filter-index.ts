import type { Hits } from './look-up.ts';
import type { Engine, FoundPage } from './pagefind.ts';

/** Chosen values by filter: any of the values of one filter, all of the filters. */
export type Selection = Record<string, readonly string[]>;

export interface FilterIndex {
  /** Whether a page has the chosen values. */
  admitting(selection: Selection): Promise<(id: string) => boolean>;
  /** The same for what the words of a query ask for: a unit that drafted a document is named as readily as the one that issued it. */
  admittingWanted(wanted: Selection): Promise<(id: string) => boolean>;
  /** All pages that the words ask for. */
  pages(wanted: Selection): Promise<FoundPage[]>;
  /** How many of the pages have this value and, of all other filters, the chosen ones. */
  count(name: string, value: string, pages: readonly string[], selection: Selection): Promise<number>;
}

/** Filters that words mean besides the one they name: 环保局 is whose document it is, and who drafted it. */
const alsoMeant: Record<string, readonly string[]> = { 机关: ['起草'] };
/** The filters of the index to ask for a value; `inWords`: it was typed among the words, not chosen from the list. */
const filtersMeant = (name: string, inWords: boolean): string[] => [name, ...(inWords ? alsoMeant[name] ?? [] : [])];

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
  const groupsOf = (selection: Selection, inWords: boolean): Promise<Hits[][]> => Promise.all(Object.entries(selection).filter(([, values]) => values.length > 0)
    .map(([name, values]) => Promise.all(values.flatMap((value) => filtersMeant(name, inWords).map((each) => pagesOf(each, value))))));
  const admittedBy = (groups: readonly (readonly Hits[])[]) => (id: string): boolean => groups.every((sets) => sets.some((set) => set.has(id)));
  const admitting = async (selection: Selection): Promise<(id: string) => boolean> => admittedBy(await groupsOf(selection, false));
  return {
    admitting,
    admittingWanted: async (wanted) => admittedBy(await groupsOf(wanted, true)),
    pages: async (wanted) => {
      const groups = await groupsOf(wanted, true);
      const admits = admittedBy(groups);
      return [...new Map(groups.flat().flatMap((hits) => [...hits])).values()].filter(({ id }) => admits(id));
    },
    count: async (name, value, pages, selection) => {
      const [own, others] = await Promise.all([pagesOf(name, value), admitting({ ...selection, [name]: [] })]);
      return pages.filter((id) => own.has(id) && others(id)).length;
    },
  };
}
