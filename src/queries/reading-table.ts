import { parseDocumentNumber } from '../domain/document-number.ts';
import type { Edition } from '../domain/edition.ts';
import { compareText } from '../domain/finding.ts';
import { unitForms } from '../domain/unit-forms.ts';
import { hasPublicBody } from '../domain/vocabulary/disclosure-type.ts';
import type { ReadingTable } from '../search/tables.ts';
import { searchFilters } from './search-filters.ts';

/** What the search must know to read a query: the units that pages come from, or that drafted them, and what people call them, codes of document numbers, sorts of page. */
export function readingTable(edition: Edition): ReadingTable {
  const named = new Set([...valuesOf(edition, '机关'), ...drafters(edition)]);
  return {
    units: edition.units.filter((unit) => named.has(unit.name)).map(({ id, name, shortName }) => ({ name, forms: unitForms({ name, shortName, government: governmentOf(edition, id) }) })),
    codes: codesOf(edition),
    kinds: valuesOf(edition, '类型'),
    synonyms: edition.synonyms,
  };
}

const drafters = ({ policies }: Edition): string[] => policies.flatMap(({ disclosureType, drafter }) => (drafter && hasPublicBody(disclosureType) ? [drafter.name] : []));

const valuesOf = (edition: Edition, filter: string): string[] => searchFilters(edition).find(({ name }) => name === filter)?.values ?? [];

/** The name of the nearest government above a unit. A register without `parent` has one government, or none that is sure. */
function governmentOf({ units }: Edition, id: string): string | null {
  const seen = new Set<string>();
  for (let unit = units.find((each) => each.id === id); unit && !seen.has(unit.id); unit = units.find((each) => each.id === unit?.parent)) {
    if (unit.id !== id && unit.type === 'government') return unit.name;
    seen.add(unit.id);
  }
  return null;
}

function codesOf({ policies }: Edition): string[] {
  const codes = policies.flatMap(({ docNumber }) => (docNumber ? parseDocumentNumber(docNumber)?.code ?? [] : []));
  return [...new Set(codes)].sort((a, b) => b.length - a.length || compareText(a, b));
}
