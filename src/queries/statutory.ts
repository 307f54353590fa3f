import type { PolicySummary } from '../domain/edition.ts';
import { statutoryUrl } from '../domain/urls.ts';
import { statutoryItems, type StatutoryItem } from '../domain/vocabulary/statutory-items.ts';
import { isInForce } from '../domain/vocabulary/validity.ts';
import { paginate, type ListPage } from './paginate.ts';
import { perEdition } from './per-edition.ts';
import { newestFirst } from './policy-order.ts';

/** One item of 条例第二十条 or 第二十一条 with its documents, newest first. */
export interface StatutorySection {
  item: StatutoryItem;
  /** `第二十条第（一）项`, `第二十一条`. */
  article: string;
  label: string;
  url: string;
  policies: PolicySummary[];
  /** Of these, how many are in force, and how many were repealed or have expired. */
  inForce: number;
  ended: number;
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五'];

/** `OGI-20-03` → `第二十条第（三）项`; `OGI-21-1` → `第二十一条`. */
function articleOf(item: StatutoryItem): string {
  const number = /^OGI-20-(\d+)$/.exec(item)?.[1];
  return number ? `第二十条第（${numerals[Number(number) - 1]}）项` : '第二十一条';
}

/** Every item in the order of the 条例, those without documents too. */
export const statutorySections = perEdition((edition): StatutorySection[] => {
  const groups = Map.groupBy(newestFirst(edition).flatMap((policy) => policy.statutoryItem.map((item) => ({ item, policy }))), ({ item }) => item);
  return (Object.keys(statutoryItems) as StatutoryItem[]).map((item) => {
    const policies = (groups.get(item) ?? []).map(({ policy }) => policy);
    return {
      item, article: articleOf(item), label: statutoryItems[item], url: statutoryUrl(item), policies,
      inForce: policies.filter(({ validity }) => isInForce(validity)).length,
      ended: policies.filter(({ validity }) => validity === 'repealed' || validity === 'expired').length,
    };
  });
});

/** Pages of every item, at least one for each. */
export const statutoryLists = perEdition((edition): { section: StatutorySection; list: ListPage<PolicySummary> }[] =>
  statutorySections(edition).flatMap((section) => paginate(section.policies, section.url).map((list) => ({ section, list }))));
