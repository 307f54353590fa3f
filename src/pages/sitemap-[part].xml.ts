import type { APIContext } from 'astro';
import { getEdition } from '../queries/edition.ts';
import { sitemapParts, urlSet, type SitemapUrl } from '../queries/sitemap.ts';

/** Parts of a sitemap too long for one file. */
export function getStaticPaths() {
  const parts = sitemapParts(getEdition());
  return parts.length <= 1 ? [] : parts.map((urls, i) => ({ params: { part: String(i + 1) }, props: { urls } }));
}

export const GET = ({ props }: APIContext<{ urls: SitemapUrl[] }>): Response =>
  new Response(urlSet(getEdition().site.origin, props.urls), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
