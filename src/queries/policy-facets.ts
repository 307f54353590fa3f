import type { Edition, PolicySummary } from '../domain/edition.ts';
import { compareText } from '../domain/finding.ts';
import { facetUrl } from '../domain/urls.ts';
import { disclosureTypes } from '../domain/vocabulary/disclosure-type.ts';
import { documentClasses, genres } from '../domain/vocabulary/genres.ts';
import { themes, topTheme } from '../domain/vocabulary/themes.ts';
import { validities } from '../domain/vocabulary/validity.ts';
import { newestFirst } from './policy-order.ts';
import { perEdition } from './per-edition.ts';

/** A way of narrowing the list of policies; each value has a page of its own, so that it works without a script. */
export interface Facet {
  id: FacetId;
  label: string;
  /** Values that have documents, in the order of their vocabulary; years newest first. */
  values: FacetValue[];
}

export interface FacetValue {
  facet: FacetId;
  id: string;
  label: string;
  url: string;
  count: number;
  /** Newest first. */
  policies: PolicySummary[];
}

export type FacetId = 'validity' | 'disclosure' | 'class' | 'year' | 'unit' | 'theme' | 'genre';

interface FacetKind {
  label: string;
  valuesOf: (policy: PolicySummary) => readonly string[];
  /** Label of a value; undefined for one that has no page. */
  labelOf: (value: string, edition: Edition) => string | undefined;
  /** Known values in order; where it is missing, values are years. */
  order?: (edition: Edition) => readonly string[];
}

/** Themes are addressed by their place in the national table, 1–22: it does not change, and the names are long. */
const themeId = (theme: string): string => String((themes as readonly string[]).indexOf(topTheme(theme)) + 1);

const unitNames = perEdition((edition) => new Map(edition.units.map((unit) => [unit.id, unit.shortName])));

const table = (labels: Record<string, string>) => ({ labelOf: (value: string) => labels[value], order: () => Object.keys(labels) });

const kinds: Record<FacetId, FacetKind> = {
  validity: { label: '有效性', valuesOf: (policy) => [policy.validity], ...table(validities) },
  disclosure: { label: '公开属性', valuesOf: (policy) => [policy.disclosureType], ...table(disclosureTypes) },
  class: { label: '文件类别', valuesOf: (policy) => [policy.docClass], ...table(documentClasses) },
  year: { label: '成文年份', valuesOf: (policy) => [policy.dateWritten.slice(0, 4)], labelOf: (year) => `${year}年` },
  unit: {
    label: '发文机关', valuesOf: (policy) => policy.issuers.map((unit) => unit.id),
    labelOf: (id, edition) => unitNames(edition).get(id), order: (edition) => edition.units.map((unit) => unit.id),
  },
  theme: {
    label: '主题', valuesOf: (policy) => [...new Set(policy.themes.map(themeId))],
    labelOf: (id) => themes[Number(id) - 1], order: () => themes.map((_, i) => String(i + 1)),
  },
  genre: { label: '体裁', valuesOf: (policy) => [policy.genre], labelOf: (genre) => genre, order: () => genres },
};

export const facetIds = Object.keys(kinds) as FacetId[];

/** All facets with their documents, grouped in one pass over the list. */
export const policyFacets = perEdition((edition): Facet[] => facetIds.map((id) => {
  const kind = kinds[id];
  const groups = Map.groupBy(newestFirst(edition).flatMap((policy) => kind.valuesOf(policy).map((value) => ({ value, policy }))), ({ value }) => value);
  const ids = kind.order?.(edition) ?? [...groups.keys()].sort((a, b) => compareText(b, a));
  return {
    id, label: kind.label,
    values: ids.flatMap((value) => {
      const label = kind.labelOf(value, edition);
      const policies = groups.get(value)?.map(({ policy }) => policy);
      return label && policies ? [{ facet: id, id: value, label, url: facetUrl(id, value), count: policies.length, policies }] : [];
    }),
  };
}));

/** One value of one facet; undefined where no document has it. */
export function facetValue(edition: Edition, facet: FacetId, value: string): FacetValue | undefined {
  return policyFacets(edition).find(({ id }) => id === facet)?.values.find(({ id }) => id === value);
}
