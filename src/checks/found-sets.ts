import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { Parser } from 'htmlparser2';
import type { FoundSets } from '../domain/document-sets.ts';
import type { BuiltPage } from './built-site.ts';
import { keptExtracts, type KeptIn } from './kept-extracts.ts';

/** Filters of each indexed page, by address: `有效性` → `现行有效`. */
export type IndexedFilters = ReadonlyMap<string, Record<string, string[]>>;

/** Reads, from a built folder, which documents stand in the catalogue, the lists, the feeds, the sitemap and the search index. */
export async function readFoundSets(root: string, pages: readonly BuiltPage[], kept?: KeptIn): Promise<{ sets: FoundSets; indexed: IndexedFilters }> {
  const text = (name: string): Promise<string | null> => readFile(join(root, name), 'utf8').catch(() => null);
  const sitemap = await text('sitemap.xml');
  const indexed = await readIndex(root, kept);
  const list = (base: string): ReadonlySet<string> | null => linksOfList(pages, base);
  return {
    indexed: indexed ?? new Map(),
    sets: {
      pages: new Set(pages.map(({ url }) => url)),
      catalogJson: read(await text('catalog.json'), (json) => (JSON.parse(json) as { documents: { url: string }[] }).documents.map(({ url }) => url)),
      catalogCsv: read(await text('catalog.csv'), (csv) => (parse(csv, { bom: true, columns: true }) as { 网址: string }[]).map((row) => row.网址)),
      policyList: list('/policies/'), interpretationList: list('/interpretations/'), withheldList: list('/withheld/'),
      index: indexed && new Set(indexed.keys()),
      sitemap: sitemap === null ? null : new Set((await sitemapAddresses(sitemap, text)).map((address) => pathOf(address))),
      feed: read(await text('feed.xml'), feedAddresses), withheldFeed: read(await text('feeds/withheld.xml'), feedAddresses), interpretationFeed: read(await text('feeds/interpretations.xml'), feedAddresses),
    },
  };
}

/** A file that cannot be read as what it should be holds nothing: everything is missing from it. */
function read(text: string | null, addresses: (text: string) => string[]): ReadonlySet<string> | null {
  if (text === null) return null;
  try {
    return new Set(addresses(text).map((address) => pathOf(address)));
  } catch {
    return new Set();
  }
}

/** Path inside the site, percent-encoded as pages are; the origin is the business of another rule. */
function pathOf(address: string, page = '/'): string {
  const base = `https://site.invalid${page}`;
  return URL.canParse(address, base) ? new URL(address, base).pathname : address;
}

/** What all pages of a list link to; null where there is no such list. */
function linksOfList(pages: readonly BuiltPage[], base: string): ReadonlySet<string> | null {
  const own = pages.filter(({ url }) => url === base || (url.startsWith(`${base}page/`) && /^\d+\/$/.test(url.slice(base.length + 5))));
  return own.length === 0 ? null : new Set(own.flatMap(({ url, links }) => links.map(({ href }) => pathOf(href, url))));
}

async function sitemapAddresses(xml: string, text: (name: string) => Promise<string | null>): Promise<string[]> {
  const addresses = textsOf(xml, 'loc');
  if (!xml.includes('<sitemapindex')) return addresses;
  const parts = await Promise.all(addresses.map((address) => text(pathOf(address).slice(1))));
  return parts.flatMap((part) => textsOf(part ?? '', 'loc'));
}

function textsOf(xml: string, element: string): string[] {
  const found: string[] = [];
  let open = false;
  const parser = new Parser({
    onopentag(name) { if (name === element) open = found.push('') > 0; },
    ontext(text) { if (open) found[found.length - 1] += text; },
    onclosetag(name) { if (name === element) open = false; },
  }, { xmlMode: true });
  parser.end(xml);
  return found.map((text) => text.trim());
}

/** Links of the entries, not of the feed itself. */
function feedAddresses(xml: string): string[] {
  const found: string[] = [];
  let inEntry = false;
  const parser = new Parser({
    onopentag(name, { href, rel = 'alternate' }) {
      if (name === 'entry') inEntry = true;
      if (inEntry && name === 'link' && href && rel === 'alternate') found.push(href);
    },
    onclosetag(name) { if (name === 'entry') inEntry = false; },
  }, { xmlMode: true });
  parser.end(xml);
  return found;
}

/** Pages of the Pagefind index: a fragment is gzipped JSON after a mark. Null where there is no index. */
async function readIndex(root: string, kept: KeptIn | undefined): Promise<Map<string, Record<string, string[]>> | null> {
  const folder = join(root, 'pagefind');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries?.some(({ name }) => name === 'bundles.json')) return null;
  const indexed = new Map<string, Record<string, string[]>>();
  const names = entries.filter(({ name }) => name.endsWith('.pf_fragment')).map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  for (const fragment of await keptExtracts(names, (name) => readFragment(readFileSync(join(root, name))), kept && { ...kept, folder: join(kept.folder, 'fragments') })) {
    if (fragment) indexed.set(pathOf(fragment.url), fragment.filters ?? {});
  }
  return indexed;
}

const mark = 'pagefind_dcd';

function readFragment(bytes: Buffer): { url: string; filters?: Record<string, string[]> } | null {
  try {
    const text = gunzipSync(bytes).toString('utf8');
    if (!text.startsWith(mark)) return null;
    const { url, filters } = JSON.parse(text.slice(mark.length)) as { url: string; filters?: Record<string, string[]> };
    return { url, ...(filters ? { filters } : {}) };
  } catch {
    return null;
  }
}
