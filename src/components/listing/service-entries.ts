import { columnOf, type ColumnId } from '../../domain/columns.ts';
import { entryCollections, type EntryCollection } from '../../domain/entries.ts';
import type { Site } from '../../domain/site.ts';

/** A line that leads somewhere: name and what is found there. */
export interface Entry { url: string; label: string; note: string }

/** The four columns of 国办公开办函〔2019〕61号 and 依申请公开, in their order. */
export const statutoryColumns: ColumnId[] = ['guide', 'systems', 'statutory', 'annualReports', 'apply'];

export function columnEntries(site: Site, ids: readonly ColumnId[]): Entry[] {
  return ids.map((id) => {
    const { url, name, description } = columnOf(site, id);
    return { url, label: name, note: description };
  });
}

export const serviceEntries = (site: Site): Entry[] => site.serviceLinks.map(({ label, href, note }) => ({ url: href, label, note: note ?? '' }));

/** Statutory columns with how many entries each has. */
export const entryColumnEntries = (site: Site, columns: readonly { collection: EntryCollection; entries: readonly unknown[] }[]): Entry[] => columns.map(({ collection, entries }) => {
  const { url, name, description } = columnOf(site, collection);
  return { url, label: `${name}（${entries.length}${entryCollections[collection].measure}）`, note: description };
});
