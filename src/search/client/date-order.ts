import { compareText } from '../../domain/finding.ts';
import { daysFile, type DaysOfPages } from '../bundle-list.ts';
import type { Engine } from './pagefind.ts';

/** The place of every page, by id, among all from the newest to the oldest; pages of one day have the same. */
export type DateOrder = () => Promise<ReadonlyMap<string, number>>;

/** Fetches the days of all pages once. Throws where they cannot be fetched. */
export function createDateOrder({ bundles }: Pick<Engine, 'bundles'>): DateOrder {
  let asked: Promise<ReadonlyMap<string, number>> | undefined;
  return () => {
    asked ??= Promise.all(bundles.map(daysOf)).then((all) => inOrder(all.flatMap((days) => Object.entries(days))));
    asked.catch(() => { asked = undefined; });
    return asked;
  };
}

async function daysOf(bundle: string): Promise<DaysOfPages> {
  const response = await fetch(`${bundle}${daysFile}`);
  if (!response.ok) throw new Error(`${daysFile}: ${response.status}`);
  return response.json() as Promise<DaysOfPages>;
}

function inOrder(days: readonly [string, string[]][]): ReadonlyMap<string, number> {
  const newestFirst = [...new Set(days.map(([day]) => day))].sort((a, b) => compareText(b, a));
  const places = new Map(newestFirst.map((day, place) => [day, place]));
  return new Map(days.flatMap(([day, ids]) => ids.map((id): [string, number] => [id, places.get(day) ?? 0])));
}
