import type { Edition } from '../domain/edition.ts';
import { entryCollectionIds, entryCollections } from '../domain/entries.ts';
import { compareText } from '../domain/finding.ts';
import { pageYears } from '../domain/page-years.ts';
import { disclosureTypes } from '../domain/vocabulary/disclosure-type.ts';
import { themes, topTheme } from '../domain/vocabulary/themes.ts';
import { validities } from '../domain/vocabulary/validity.ts';
import { perEdition } from './per-edition.ts';

/** A filter of the search: its name in the index, the name of its form control, and the values that pages of this edition are marked with. */
export interface SearchFilter { name: string; param: string; values: string[] }

/** Kinds of page in the index. */
export const searchKinds = { policy: '政策文件', interpretation: '政策解读', guide: '公开指南', report: '年度报告' } as const;

/** 有效性、类型、公开属性、年份、机关、主题 (SITE-10); a filter with fewer than two values is left out, since it narrows nothing. */
export const searchFilters = perEdition((edition): SearchFilter[] => [
  { name: '有效性', param: 'validity', values: labels(validities, new Set(edition.policies.map((policy) => policy.validity))) },
  { name: '类型', param: 'kind', values: kindsOf(edition) },
  { name: '公开属性', param: 'disclosure', values: labels(disclosureTypes, new Set(edition.policies.map((policy) => policy.disclosureType))) },
  { name: '年份', param: 'year', values: yearsOf(edition) },
  { name: '机关', param: 'unit', values: unitsOf(edition) },
  { name: '主题', param: 'theme', values: themesOf(edition) },
].filter(({ values }) => values.length > 1));

const labels = <K extends string>(table: Record<K, string>, used: ReadonlySet<K>): string[] =>
  (Object.keys(table) as K[]).filter((key) => used.has(key)).map((key) => table[key]);

function kindsOf({ policies, interpretations, pages, entries }: Edition): string[] {
  const collections = new Set<string>([...pages, ...entries].map(({ collection }) => collection));
  return [
    ...(policies.length > 0 ? [searchKinds.policy] : []), ...(interpretations.length > 0 ? [searchKinds.interpretation] : []),
    ...(collections.has('guides') ? [searchKinds.guide] : []), ...(collections.has('annual-reports') ? [searchKinds.report] : []),
    ...entryCollectionIds.filter((id) => collections.has(id)).map((id) => entryCollections[id].name),
  ];
}

/** As their pages are marked. */
function yearsOf({ policies, interpretations, pages, entries }: Edition): string[] {
  const dated = [
    ...policies.map(({ title, dateWritten }) => ({ title, date: dateWritten })), ...interpretations.map(({ title, datePublished }) => ({ title, date: datePublished })),
    ...pages.map(({ title, dateUpdated, datePublished }) => ({ title, date: dateUpdated ?? datePublished })), ...entries,
  ];
  return [...new Set(dated.flatMap(({ title, date }) => pageYears(title, date)))].sort((a, b) => compareText(b, a));
}

function unitsOf({ policies, interpretations, entries, units }: Edition): string[] {
  const used = new Set([...policies.flatMap((policy) => policy.issuers), ...interpretations.map((item) => item.unit), ...entries.map((entry) => entry.unit)].map((unit) => unit.id));
  return units.filter((unit) => used.has(unit.id)).map((unit) => unit.name);
}

function themesOf({ policies }: Edition): string[] {
  const used = new Set(policies.flatMap((policy) => policy.themes.map(topTheme)));
  return themes.filter((theme) => used.has(theme));
}
