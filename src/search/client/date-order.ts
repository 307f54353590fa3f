import { daysPath } from '../bundle-list.ts';
import { unpackDays } from '../packed-days.ts';
import { dateSort, type Engine } from './pagefind.ts';

/** The place of every page, by id, among all from the newest to the oldest; pages of one day have the same. */
export type DateOrder = () => Promise<ReadonlyMap<string, number>>;

/** Fetches the order of all pages by their days once. Throws where it cannot be fetched. */
export function createDateOrder({ search }: Pick<Engine, 'search'>): DateOrder {
  let asked: Promise<ReadonlyMap<string, number>> | undefined;
  return () => {
    asked ??= Promise.all([fetchDays(), search(null, { sort: { [dateSort]: 'desc' } })]).then(([packed, { results }]) => unpackDays(packed, results));
    asked.catch(() => { asked = undefined; });
    return asked;
  };
}

async function fetchDays(): Promise<string[]> {
  const response = await fetch(daysPath);
  if (!response.ok) throw new Error(`${daysPath}: ${response.status}`);
  return response.json() as Promise<string[]>;
}
