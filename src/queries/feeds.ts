import { columnOf } from '../domain/columns.ts';
import { feedLength } from '../domain/document-sets.ts';
import type { Edition, InterpretationSummary, PolicySummary } from '../domain/edition.ts';
import { longDate } from '../domain/long-date.ts';
import { facetUrl, feedUrl } from '../domain/urls.ts';
import { disclosureTypes } from '../domain/vocabulary/disclosure-type.ts';
import { grounds } from '../domain/vocabulary/grounds.ts';
import { interpretationForms } from '../domain/vocabulary/interpretation.ts';
import { validities } from '../domain/vocabulary/validity.ts';
import { newestInterpretations } from './interpretation-lists.ts';
import { policyFacets } from './policy-facets.ts';
import { newestFirst } from './policy-order.ts';

/** A feed before it is written as Atom. Addresses are paths inside the site. */
export interface FeedContent {
  title: string;
  subtitle: string;
  /** Of the feed itself. */
  url: string;
  /** Of the page that lists the same. */
  page: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  title: string;
  url: string;
  /** Where the address alone does not tell entries apart; a path inside the site. */
  id?: string;
  /** `2025-10-20T09:30+08:00`. */
  date: string;
  summary: string;
  author: string;
  categories: string[];
}

export function latestFeed(edition: Edition): FeedContent {
  const open = newestFirst(edition).filter(({ disclosureType }) => disclosureType === 'proactive' || disclosureType === 'redacted');
  return { ...frame(edition, '最新公开', '/feed.xml', '/policies/'), entries: open.slice(0, feedLength).map(policyEntry) };
}

export function interpretationFeed(edition: Edition): FeedContent {
  return { ...frame(edition, columnOf(edition.site, 'interpretations').name, '/feeds/interpretations.xml', '/interpretations/'), entries: newestInterpretations(edition).slice(0, feedLength).map(interpretationEntry) };
}

export function withheldFeed(edition: Edition): FeedContent {
  const closed = newestFirst(edition).filter(({ disclosureType }) => disclosureType === 'withheld' || disclosureType === 'onRequest');
  return { ...frame(edition, columnOf(edition.site, 'withheld').name, '/feeds/withheld.xml', '/withheld/'), entries: closed.slice(0, feedLength).map(policyEntry) };
}

/** One feed for each unit or theme that has documents; what is not published is in it, with its reason. */
export function facetFeeds(edition: Edition, facet: 'unit' | 'theme'): { id: string; feed: FeedContent }[] {
  const values = policyFacets(edition).find(({ id }) => id === facet)?.values ?? [];
  return values.map(({ id, label, policies }) => ({
    id, feed: { ...frame(edition, label, feedUrl(facet, id), facetUrl(facet, id)), entries: policies.slice(0, feedLength).map(policyEntry) },
  }));
}

const frame = ({ site }: Edition, name: string, url: string, page: string): Omit<FeedContent, 'entries'> =>
  ({ title: `${site.authority}：${name}`, subtitle: `${site.siteName}，${name}`, url, page });

const policyEntry = (policy: PolicySummary): FeedEntry => ({
  title: policy.title,
  url: policy.url,
  date: policy.datePublished ?? `${policy.dateWritten}T00:00+08:00`,
  summary: policySummary(policy),
  author: policy.issuers.map(({ name }) => name).join('、'),
  categories: [disclosureTypes[policy.disclosureType], validities[policy.validity], ...policy.themes],
});

function policySummary({ docNumber, dateWritten, disclosureType, codes, reason, abstract }: PolicySummary): string {
  const head = `${docNumber ? `${docNumber}，` : ''}${longDate(dateWritten)}成文，${disclosureTypes[disclosureType]}。`;
  const why = disclosureType === 'withheld' || disclosureType === 'onRequest' ? `${codes.map((code) => grounds[code].wording).join('；')}。${reason?.text ?? ''}` : '';
  return `${head}${why}${abstract ?? ''}`;
}

const interpretationEntry = (item: InterpretationSummary): FeedEntry => ({
  title: item.title,
  url: item.url,
  date: item.datePublished,
  summary: `解读${item.policies.map(({ title, docNumber }) => docNumber ?? title).join('、')}。${item.abstract ?? ''}`,
  author: item.unit.name,
  categories: [interpretationForms[item.form]],
});
