import type { Edition } from '../domain/edition.ts';
import { topTheme } from '../domain/vocabulary/themes.ts';
import { facetFeeds } from './feeds.ts';
import { perEdition } from './per-edition.ts';
import { policyFacets } from './policy-facets.ts';

/** Feeds by the value of a search filter whose list has one: `主题` and `机关`. */
export const searchFeeds = perEdition((edition: Edition): Record<string, Map<string, string>> => {
  const units = new Map(edition.units.map(({ id, name }) => [id, name]));
  const themes = new Map(policyFacets(edition).find(({ id }) => id === 'theme')?.values.map(({ id, label }) => [id, topTheme(label)]));
  const byName = (names: ReadonlyMap<string, string>, facet: 'unit' | 'theme'): Map<string, string> =>
    new Map(facetFeeds(edition, facet).flatMap(({ id, feed }) => { const name = names.get(id); return name === undefined ? [] : [[name, feed.url] as const]; }));
  return { 主题: byName(themes, 'theme'), 机关: byName(units, 'unit') };
});
