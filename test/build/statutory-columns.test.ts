import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtSample } from '../support/built-portals.ts';
import { projectRoot } from '../support/run-cli.ts';

/** The statutory columns of the built sample, read from the content folder by itself. */
interface Source { path: string; meta: Record<string, unknown> }
const sourcesOf = (collection: string): Source[] => readdirSync(join(projectRoot, 'content', collection), { recursive: true }).map(String).filter((name) => name.endsWith('.mdx')).sort()
  .map((name) => ({ path: name.slice(0, -4), meta: parse(/^---\n([\s\S]*?)\n---/.exec(readFileSync(join(projectRoot, 'content', collection, name), 'utf8'))?.[1] ?? '') as Record<string, unknown> }));

const collections = ['consultations', 'meetings', 'proposals', 'responses', 'power-lists', 'enforcement', 'gazettes'] as const;
const sources = Object.fromEntries(collections.map((collection) => [collection, sourcesOf(collection)])) as Record<(typeof collections)[number], Source[]>;
const policies = sourcesOf('policies');

let site: string;
beforeAll(async () => void (site = await builtSample()));
const page = (url: string): string => readFileSync(join(site, url, 'index.html'), 'utf8');
const linksIn = (html: string, prefix: string): string[] => [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href).filter((href) => href.startsWith(prefix));

test('the sample has entries in every column', () => {
  const counts = Object.fromEntries(collections.map((collection) => [collection, sources[collection].length]));
  for (const [collection, least] of Object.entries({ consultations: 5, meetings: 4, proposals: 5, responses: 4, 'power-lists': 2, enforcement: 6, gazettes: 3 })) expect(counts[collection], collection).toBeGreaterThanOrEqual(least);
});

describe.each(collections)('%s', (collection) => {
  test('the list links to every entry, and each has its page with its tags', () => {
    const list = page(`/${collection}/`);
    expect(list).toMatch(/<meta name="ColumnType" content="[^"]+"/);
    for (const { path } of sources[collection]) {
      expect(linksIn(list, `/${collection}/`)).toContain(`/${collection}/${path}/`);
      const html = page(`/${collection}/${path}/`);
      for (const tag of ['SiteName', 'ColumnName', 'ColumnType', 'ArticleTitle', 'PubDate', 'ContentSource']) expect(html, `${path} ${tag}`).toMatch(new RegExp(`<meta name="${tag}" content="[^"]+"`));
    }
  });

  test('the column is linked from the home page, the map of the site and the statutory list', () => {
    for (const url of ['/', '/sitemap/', '/statutory/']) expect(linksIn(page(url), '/'), url).toContain(`/${collection}/`);
    expect(readFileSync(join(site, 'sitemap.xml'), 'utf8')).toContain(`/${collection}/`);
  });
});

test('entries and the policies that they name link both ways', () => {
  const byIdentifier = new Map(policies.map(({ path, meta }) => [String(meta['identifier']), path]));
  let pairs = 0;
  for (const collection of collections) {
    for (const { path, meta } of sources[collection]) {
      if (collection === 'enforcement' && meta['withdrawn']) continue;
      for (const identifier of JSON.stringify(meta).match(/11999900MB\w+\/\d{4}-\d{5}/g) ?? []) {
        const policy = `/policies/${byIdentifier.get(identifier)}/`;
        expect(linksIn(page(`/${collection}/${path}/`), '/policies/'), path).toContain(policy);
        expect(linksIn(page(policy), `/${collection}/`), policy).toContain(`/${collection}/${path}/`);
        pairs += 1;
      }
    }
  }
  expect(pairs).toBeGreaterThan(20);
});

test.each(sources.gazettes.map(({ path }) => path))('the contents of issue %s are the policies that name it, in the order of their pages', (path) => {
  const { meta } = sources.gazettes.find((source) => source.path === path) as Source;
  const named = policies.flatMap((policy) => {
    const gazette = policy.meta['gazette'] as { year: number; issue: number; page: number } | undefined;
    return gazette && gazette.year === meta['year'] && gazette.issue === meta['issue'] ? [{ url: `/policies/${policy.path}/`, page: gazette.page, issuer: String(policy.meta['issuer']) }] : [];
  }).sort((a, b) => a.page - b.page);
  const html = page(`/gazettes/${path}/`);
  const contents = html.slice(html.indexOf('data-gazette'));
  const shown = linksIn(contents, '/policies/');
  expect([...shown].sort()).toEqual(named.map(({ url }) => url).sort());
  for (const issuer of new Set(named.map((each) => each.issuer))) {
    const own = named.filter((each) => each.issuer === issuer).map(({ url }) => url);
    expect(shown.filter((url) => own.includes(url))).toEqual(own);
  }
});

test('an open consultation is on the home page, and says until when', () => {
  expect(linksIn(page('/'), '/consultations/')).toContain('/consultations/2026/community-shops/');
  expect(page('/consultations/2026/community-shops/')).toContain('data-consultation="open"');
  expect(linksIn(page('/'), '/consultations/')).not.toContain('/consultations/2026/lakeside-park/');
});

test('a withdrawn penalty and a reply that is not public leave no trace but their reason', () => {
  const html = page('/enforcement/2026/penalty-withdrawn/');
  expect(html).toContain('行政处罚法》第四十八条');
  expect(html).not.toContain('户外招牌广告');
  expect(html).not.toContain('某广告经营者');
  expect(page('/proposals/2026/npc-058/')).toContain('已当面向代表答复');
});

test('every version of a power list keeps an address of its own', () => {
  for (const { path, meta } of sources['power-lists']) {
    for (const { version } of meta['versions'] as { version: string }[]) {
      expect(existsSync(join(site, 'power-lists', path, 'v', version, 'index.html')), `${path} ${version}`).toBe(true);
      expect(linksIn(page(`/power-lists/${path}/`), '/power-lists/')).toContain(`/power-lists/${path}/v/${version}/`);
    }
  }
  expect(page('/power-lists/market/v/2024-1/')).toContain('data-old-version');
  expect(page('/power-lists/market/v/2024-1/')).toContain('户外招牌设置审批');
  expect(page('/power-lists/market/')).not.toContain('SCJG-006');
});
