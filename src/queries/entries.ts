import type { Edition } from '../domain/edition.ts';
import { columns } from '../domain/columns.ts';
import { entryCollectionIds, type EntryCollection } from '../domain/entries.ts';
import type { EntrySummary } from '../domain/entry-page.ts';
import { compareText } from '../domain/finding.ts';
import { getEntry } from './edition.ts';
import { pageKey } from './page-key.ts';
import { paginate, type ListPage } from './paginate.ts';
import { perEdition } from './per-edition.ts';

/** A statutory column with entries, those that are open first, then the newest. */
export interface EntryColumn { collection: EntryCollection; url: string; entries: EntrySummary[] }

/** Columns that have entries; an empty column would be a fault (国办秘函〔2019〕19号 空白栏目), so it has no page. */
export const entryColumns = perEdition((edition: Edition): EntryColumn[] => entryCollectionIds.flatMap((collection) => {
  const entries = edition.entries.filter((entry) => entry.collection === collection).sort(inOrder);
  return entries.length > 0 ? [{ collection, url: columns[collection].url, entries }] : [];
}));

const inOrder = (a: EntrySummary, b: EntrySummary): number => Number(isOpen(b)) - Number(isOpen(a)) || compareText(b.date, a.date) || compareText(a.path, b.path);
const isOpen = ({ state }: EntrySummary): boolean => state?.code === 'open';

/** Consultations that take opinions on the edition's date, the one that closes first in front. */
export const openConsultations = perEdition((edition): EntrySummary[] => edition.entries
  .filter((entry) => entry.collection === 'consultations' && isOpen(entry)).sort((a, b) => compareText(a.date, b.date) || compareText(a.path, b.path)));

export interface EntryList { collection: EntryCollection; list: ListPage<EntrySummary>; key: string }

/** Pages of the list of every column. */
export const entryLists = perEdition((edition): EntryList[] => entryColumns(edition).flatMap(({ collection, url, entries }) =>
  paginate(entries, url).map((list) => ({ collection, list, key: pageKey(edition.site, list.url, list.total, list.items.map(({ digest, state, facts }) => [digest, state, facts])) }))));

/** Versions of a power list, each with a page of its own; no other entry has any. */
export function versionsOf(collection: EntryCollection, path: string): string[] {
  if (collection !== 'power-lists') return [];
  const page = getEntry(collection, path);
  return page.collection === 'power-lists' ? page.meta.versions.map(({ version }) => version) : [];
}
