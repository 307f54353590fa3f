import type { Engine } from './pagefind.ts';

/** The place of every page, by id, among all from the newest to the oldest. */
export type DateOrder = () => Promise<ReadonlyMap<string, number>>;

/** Asks the index once for its pages by date. */
export function createDateOrder({ search }: Pick<Engine, 'search'>): DateOrder {
  let asked: Promise<ReadonlyMap<string, number>> | undefined;
  return () => {
    asked ??= search(null, { sort: { date: 'desc' } }).then(({ results }) => new Map(results.map(({ id }, place) => [id, place])));
    asked.catch(() => { asked = undefined; });
    return asked;
  };
}
