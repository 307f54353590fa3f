import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtSample } from '../support/built-portals.ts';
import { officialText, sourceText } from '../support/page-text.ts';
import { projectRoot, runCli } from '../support/run-cli.ts';

let site: string;
const read = (name: string): string => readFileSync(join(site, name), 'utf8');
const mdxUnder = (folder: string): string[] => readdirSync(join(projectRoot, 'content', folder), { recursive: true }).map(String).filter((name) => name.endsWith('.mdx')).sort();
const sourceOf = (name: string): string => readFileSync(join(projectRoot, 'content', name), 'utf8');
const metaOf = (mdx: string): Record<string, unknown> => parse(/^---\n([\s\S]*?)\n---/.exec(mdx)?.[1] ?? '') as Record<string, unknown>;
const policies = mdxUnder('policies').map((name) => ({ path: name.slice(0, -4), source: sourceOf(`policies/${name}`) })).map((each) => ({ ...each, meta: metaOf(each.source) }));

beforeAll(async () => void (site = await builtSample()));

test('the sample has the breadth that was asked for', () => {
  const values = (key: string): Set<unknown> => new Set(policies.map(({ meta }) => meta[key]));
  const interpretations = mdxUnder('interpretations').map((name) => metaOf(sourceOf(`interpretations/${name}`)));
  expect(policies.length).toBeGreaterThanOrEqual(40);
  expect(interpretations.length).toBeGreaterThanOrEqual(20);
  expect(values('issuer').size).toBeGreaterThanOrEqual(12);
  expect(values('disclosureType').size).toBe(4);
  expect(values('validity').size).toBe(8);
  expect(values('docClass').size).toBe(9);
  expect(values('genre').size).toBe(19);
  expect(new Set(interpretations.map((meta) => meta['form'])).size).toBe(10);
  expect(Math.max(...policies.map(({ source }) => sourceText(source).length))).toBeGreaterThan(10_000);
});

test.each(policies.filter(({ meta }) => meta['disclosureType'] === 'proactive' || meta['disclosureType'] === 'redacted').map(({ path }) => path))('the page of %s shows its text to the letter', (path) => {
  const shown = officialText(read(`policies/${path}/index.html`));
  expect(shown).toBe(sourceText(policies.find((policy) => policy.path === path)?.source ?? ''));
});

test.each(policies.map(({ path }) => path))('%s.json equals the page', (path) => {
  const data = JSON.parse(read(`policies/${path}.json`)) as { identifier: string; title: string; document_number: string | null; articles: { anchor: string }[] };
  const html = read(`policies/${path}/index.html`);
  const meta = policies.find((policy) => policy.path === path)?.meta ?? {};
  expect(data).toMatchObject({ identifier: meta['identifier'], title: meta['title'], document_number: meta['docNumber'] ?? null });
  expect(html).toContain(String(meta['identifier']));
  const anchors = [...html.matchAll(/<h\d id="(art-\d+(?:-\d+)?)"/g)].map((match) => match[1]);
  expect((data.articles ?? []).map(({ anchor }) => anchor)).toEqual(anchors);
});

test('a document that is not public leaves no trace of a body, and its stub says why', () => {
  for (const { path, meta } of policies.filter(({ meta }) => meta['disclosureType'] === 'onRequest' || meta['disclosureType'] === 'withheld')) {
    const html = read(`policies/${path}/index.html`);
    expect(html, path).not.toMatch(/id="art-\d/);
    expect(html, path).toContain((meta['disclosureReason'] as { text: string }).text);
    expect(html, path).toContain('政府信息公开条例');
    expect(JSON.parse(read(`policies/${path}.json`)), path).not.toHaveProperty('text');
  }
});

test('review and legality notes never reach the output', () => {
  const opinions = policies.flatMap(({ meta }) => [(meta['legality'] as { opinionNo?: string } | undefined)?.opinionNo ?? [], (meta['thirdParty'] as { result?: string } | undefined)?.result ?? []].flat());
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(?:html|json|xml|csv|txt)$/.test(entry.name));
  const all = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).join('\n');
  expect(opinions.filter((opinion) => all.includes(opinion))).toEqual([]);
});

test('catalogue, feeds and sitemap list every document', () => {
  const catalogue = JSON.parse(read('catalog.json')) as Record<string, unknown>;
  const sitemap = read('sitemap.xml');
  const csv = read('catalog.csv');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  for (const { path, meta } of policies) {
    expect(JSON.stringify(catalogue), path).toContain(String(meta['identifier']));
    expect(csv, path).toContain(String(meta['identifier']));
    expect(sitemap, path).toContain(`/policies/${path}/`);
  }
  expect(read('feed.xml')).toContain('http://www.w3.org/2005/Atom');
});

test('the manifest verifies, and sha256sum agrees', async () => {
  expect((await runCli('verify', site)).code).toBe(0);
  expect(() => execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: site })).not.toThrow();
});

test('no page carries an inline script or style', () => {
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const html = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    expect(html, entry.name).not.toMatch(/<style[\s>]|\sstyle="|<script(?![^>]*(?:src=|type="application\/ld\+json"))[^>]*>/);
  }
});

test('two builds with the same date are identical, byte for byte, with no cache between them', async () => {
  const second = join(projectRoot, 'test/.output/sample-again');
  rmSync(second, { recursive: true, force: true });
  const cache = readdirSync(join(projectRoot, '.portal')).filter((name) => name.startsWith('sample-again'));
  for (const name of cache) rmSync(join(projectRoot, '.portal', name), { recursive: true, force: true });
  expect((await runCli('build', '--content', 'content', '--out', second)).code).toBe(0);
  const digest = (folder: string): string => createHash('sha256').update(readFileSync(join(folder, 'SHA256SUMS'))).digest('hex');
  expect(digest(second)).toBe(digest(site));
  rmSync(second, { recursive: true, force: true });
});
