import type { Edition, PolicySummary } from '../domain/edition.ts';
import { pageKey } from './page-key.ts';
import { paginate, type ListPage } from './paginate.ts';
import { policyFacets, type Facet, type FacetValue } from './policy-facets.ts';
import { newestFirst } from './policy-order.ts';
import { perEdition } from './per-edition.ts';

/** One page of the list of policies, whole or narrowed to one value. */
export interface PolicyList {
  list: ListPage<PolicySummary>;
  /** The value it is narrowed to; null for the whole list. */
  value: FacetValue | null;
  key: string;
}

/** Pages of the whole list, at least one. */
export const wholeLists = perEdition((edition): PolicyList[] => listsOf(edition, newestFirst(edition), '/policies/', null));

/** Pages of every facet value; only values with documents have pages. */
export const facetLists = perEdition((edition): PolicyList[] =>
  policyFacets(edition).flatMap((facet) => facet.values).flatMap((value) => listsOf(edition, value.policies, value.url, value)));

function listsOf(edition: Edition, policies: PolicySummary[], base: string, value: FacetValue | null): PolicyList[] {
  const frame = frameKey(edition);
  return paginate(policies, base).map((list) => ({
    list, value, key: pageKey(frame, list.url, list.total, list.items.map(({ digest }) => digest)),
  }));
}

/** What every list page shows besides its documents: the site's frame and the counts beside the filters. */
const frameKey = perEdition((edition) => pageKey(edition.site, policyFacets(edition).map(countsOf)));

const countsOf = (facet: Facet) => [facet.label, facet.values.map(({ id, label, count }) => [id, label, count])];
