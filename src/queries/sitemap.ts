import { columns } from '../domain/columns.ts';
import type { Edition } from '../domain/edition.ts';
import { absolute } from '../domain/urls.ts';
import { entryCollectionIds } from '../domain/entries.ts';
import { entryColumns } from './entries.ts';
import { interpretationFacets, newestInterpretations } from './interpretation-lists.ts';
import { numberRegister } from './numbers.ts';
import { perEdition } from './per-edition.ts';
import { annualReports, guides } from './plain-pages.ts';
import { policyFacets } from './policy-facets.ts';
import { listedAt, newestFirst } from './policy-order.ts';
import { statutorySections } from './statutory.ts';

/** An address for search engines; `lastmod` where the edition knows it. */
export interface SitemapUrl { path: string; lastmod: string | null }

/** The protocol allows 50,000 addresses in one file. */
export const sitemapSize = 45_000;

/** Columns with pages, first pages of lists, and every document. Search results are not listed, nor is a page twice. */
export const sitemapUrls = perEdition((edition: Edition): SitemapUrl[] => {
  const lists = [
    ...policyFacets(edition).flatMap(({ values }) => values), ...interpretationFacets(edition).flatMap(({ values }) => values),
    ...statutorySections(edition), ...entryColumns(edition), ...numberRegister(edition).codes.flatMap(({ series }) => series),
  ].map(({ url }) => url);
  const documents: [string, string | null][] = [
    ...newestFirst(edition).map((policy): [string, string] => [policy.url, listedAt(policy)]),
    ...newestInterpretations(edition).map((item): [string, string] => [item.url, item.datePublished.slice(0, 10)]),
    ...entryColumns(edition).flatMap(({ entries }) => entries).map((entry): [string, string] => [entry.url, entry.dateUpdated ?? entry.datePublished.slice(0, 10)]),
    ...[...guides(edition), ...annualReports(edition)].map((page): [string, string] => [page.url, page.dateUpdated ?? page.datePublished.slice(0, 10)]),
  ];
  const urls = new Map<string, string | null>([...columnUrls, ...lists].map((url) => [url, null]));
  for (const [url, lastmod] of documents) urls.set(url, lastmod);
  return [...urls].map(([path, lastmod]) => ({ path, lastmod }));
});

/** Columns of entries come with their lists: one without entries has no page. */
const unlisted = new Set<string>(['/search/', ...entryCollectionIds.map((id) => columns[id].url)]);
const columnUrls = [...new Set(Object.values(columns).map(({ url }) => url))].filter((url) => !unlisted.has(url));

/** Files of the sitemap: one, or one for each `sitemapSize` addresses. */
export function sitemapParts(edition: Edition): SitemapUrl[][] {
  const urls = sitemapUrls(edition);
  return Array.from({ length: Math.ceil(urls.length / sitemapSize) }, (_, i) => urls.slice(i * sitemapSize, (i + 1) * sitemapSize));
}

const xml = (root: string, body: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${body}\n</${root}>\n`;
/** Addresses are percent-encoded; of the characters XML reserves only `&` and `'` may stand in one. */
const escape = (url: string): string => url.replaceAll('&', '&amp;').replaceAll("'", '&apos;');

export const urlSet = (origin: string, urls: readonly SitemapUrl[]): string => xml('urlset', urls
  .map(({ path, lastmod }) => `<url><loc>${escape(absolute(origin, path))}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}</url>`).join('\n'));

/** `/sitemap.xml`: the addresses themselves, or where they do not fit, an index of `/sitemap-1.xml` and so on. */
export function sitemap(edition: Edition): string {
  const { origin } = edition.site;
  const parts = sitemapParts(edition);
  if (parts.length <= 1) return urlSet(origin, parts[0] ?? []);
  return xml('sitemapindex', parts.map((_, i) => `<sitemap><loc>${escape(absolute(origin, `/sitemap-${i + 1}.xml`))}</loc></sitemap>`).join('\n'));
}
