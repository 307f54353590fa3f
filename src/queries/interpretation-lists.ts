import type { Edition, InterpretationSummary } from '../domain/edition.ts';
import { compareNewest } from '../domain/document-sets.ts';
import { interpretationFacetUrl } from '../domain/urls.ts';
import { interpretationForms } from '../domain/vocabulary/interpretation.ts';
import { pageKey } from './page-key.ts';
import { paginate, type ListPage } from './paginate.ts';
import { perEdition } from './per-edition.ts';

/** A value by which interpretations are narrowed: a form or the unit that wrote them. */
export interface InterpretationValue { facet: 'form' | 'unit'; id: string; label: string; url: string; count: number; items: InterpretationSummary[] }
export interface InterpretationFacet { id: 'form' | 'unit'; label: string; values: InterpretationValue[] }
export interface InterpretationList { list: ListPage<InterpretationSummary>; value: InterpretationValue | null; key: string }

/** Newest first. */
export const newestInterpretations = perEdition((edition: Edition): InterpretationSummary[] =>
  [...edition.interpretations].sort((a, b) => compareNewest({ at: a.datePublished, path: a.path }, { at: b.datePublished, path: b.path })));

export const interpretationFacets = perEdition((edition): InterpretationFacet[] => {
  const byForm = Map.groupBy(newestInterpretations(edition), ({ form }) => form as string);
  const byUnit = Map.groupBy(newestInterpretations(edition), ({ unit }) => unit.id);
  const values = (facet: 'form' | 'unit', groups: Map<string, InterpretationSummary[]>, labels: [string, string][]): InterpretationValue[] =>
    labels.flatMap(([id, label]) => {
      const items = groups.get(id);
      return items ? [{ facet, id, label, url: interpretationFacetUrl(facet, id), count: items.length, items }] : [];
    });
  return [
    { id: 'form', label: '解读形式', values: values('form', byForm, Object.entries(interpretationForms)) },
    { id: 'unit', label: '解读单位', values: values('unit', byUnit, edition.units.map(({ id, shortName }) => [id, shortName])) },
  ];
});

export const wholeInterpretationLists = perEdition((edition) => listsOf(edition, newestInterpretations(edition), '/interpretations/', null));

export const interpretationFacetLists = perEdition((edition) =>
  interpretationFacets(edition).flatMap((facet) => facet.values).flatMap((value) => listsOf(edition, value.items, value.url, value)));

function listsOf(edition: Edition, items: InterpretationSummary[], base: string, value: InterpretationValue | null): InterpretationList[] {
  const frame = frameKey(edition);
  return paginate(items, base).map((list) => ({
    list, value, key: pageKey(frame, list.url, list.total, list.items.map(({ digest }) => digest)),
  }));
}

const frameKey = perEdition((edition) =>
  pageKey(edition.site, interpretationFacets(edition).map(({ label, values }) => [label, values.map(({ id, label: name, count }) => [id, name, count])])));
