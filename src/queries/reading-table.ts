import type { Edition } from '../domain/edition.ts';
import type { ReadingTable } from '../search/tables.ts';
import { searchFilters } from './search-filters.ts';

/** What the search must know to read a query: the units that pages come from. */
export function readingTable(edition: Edition): ReadingTable {
  const named = new Set(searchFilters(edition).find(({ name }) => name === '机关')?.values);
  return {
    units: edition.units.filter((unit) => named.has(unit.name)).map(({ name, shortName }) => ({ name, forms: [name, shortName] })),
    synonyms: edition.synonyms,
  };
}
