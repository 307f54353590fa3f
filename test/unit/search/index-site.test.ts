import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterEach, expect, test } from 'vitest';
import { indexSite } from '../../../src/search/index-site.ts';
import { manyPages, pageHtml, writeSite } from './small-site.ts';

const cache = (): string => mkdtempSync(join(tmpdir(), 'search-cache-'));
const digests = (folder: string): Record<string, string> => Object.fromEntries(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name)).sort().map((file) => [file.slice(folder.length), createHash('sha256').update(readFileSync(file)).digest('hex')]));

const binary = process.env['PAGEFIND_BINARY_PATH'];
afterEach(() => {
  if (binary === undefined) delete process.env['PAGEFIND_BINARY_PATH'];
  else process.env['PAGEFIND_BINARY_PATH'] = binary;
});

test('all marked pages are indexed in bundles, and a list names the bundles', async () => {
  const siteDir = await writeSite(manyPages());
  expect(await indexSite({ siteDir, cacheDir: cache(), bundleSize: 10 })).toEqual({ pages: 30, bundles: 3 });
  expect(JSON.parse(readFileSync(join(siteDir, 'pagefind/bundles.json'), 'utf8'))).toEqual({ pages: 30, bundles: ['/pagefind/', '/pagefind/2/', '/pagefind/3/'] });
  expect(readdirSync(join(siteDir, 'pagefind')).filter((name) => /\.(?:js|css|pagefind)$/.test(name)).sort()).toEqual(['pagefind-worker.js', 'pagefind.js', 'wasm.unknown.pagefind']);
  expect(readdirSync(join(siteDir, 'pagefind/2')).filter((name) => /\.(?:js|css|pagefind)$/.test(name))).toEqual([]);
});

test('two builds without a common cache give the same bytes', async () => {
  const [one, two] = [await writeSite(manyPages()), await writeSite(Object.fromEntries(Object.entries(manyPages()).reverse()))];
  await indexSite({ siteDir: one, cacheDir: cache(), bundleSize: 15 });
  await indexSite({ siteDir: two, cacheDir: cache(), bundleSize: 15 });
  expect(digests(join(two, 'pagefind'))).toEqual(digests(join(one, 'pagefind')));
});

test('the word index is cut into files smaller than Pagefind cuts them by itself', async () => {
  const siteDir = await writeSite(manyPages());
  await indexSite({ siteDir, cacheDir: cache() });
  const { index } = await createIndex();
  await index?.addDirectory({ path: siteDir });
  const outputPath = join(cache(), 'stock');
  await index?.writeFiles({ outputPath });
  await close();
  const files = (folder: string): number => readdirSync(join(folder, 'index')).length;
  expect(files(outputPath)).toBe(1);
  expect(files(join(siteDir, 'pagefind'))).toBeGreaterThan(1);
});

test('a changed page rebuilds its bundle alone, and the cache forgets what is not used', async () => {
  const pages = manyPages();
  const siteDir = await writeSite(pages);
  const cacheDir = cache();
  await indexSite({ siteDir, cacheDir, bundleSize: 10 });
  const before = readdirSync(cacheDir).sort();
  writeFileSync(join(siteDir, 'policies/2025/rule-4/index.html'), (pages['policies/2025/rule-4'] ?? '').replace('制定本办法', '特制定本办法'));
  await indexSite({ siteDir, cacheDir, bundleSize: 10 });
  const after = readdirSync(cacheDir).sort();
  expect(after).toHaveLength(3);
  expect(after.filter((key) => before.includes(key))).toHaveLength(2);
});

test('a page that does not say its language stops the build', async () => {
  const siteDir = await writeSite({ 'policies/a': pageHtml({ title: '甲', unit: '乙', date: '2025年1月1日', articles: [[1, '丙。']] }, 'en') });
  await expect(indexSite({ siteDir, cacheDir: cache() })).rejects.toThrow('policies/a/index.html');
});

test('a missing indexer stops the build and leaves nothing in the cache', async () => {
  const siteDir = await writeSite(manyPages());
  const cacheDir = cache();
  process.env['PAGEFIND_BINARY_PATH'] = join(cacheDir, 'no-such-binary');
  await expect(indexSite({ siteDir, cacheDir })).rejects.toThrow('建立检索失败');
  expect(readdirSync(cacheDir)).toEqual([]);
});

test('a site without any document has an empty list of bundles', async () => {
  const siteDir = await writeSite({ '': '<!doctype html><html lang="zh-CN"><body><main>没有文件</main></body></html>' });
  expect(await indexSite({ siteDir, cacheDir: cache() })).toEqual({ pages: 0, bundles: 0 });
  expect(JSON.parse(readFileSync(join(siteDir, 'pagefind/bundles.json'), 'utf8'))).toEqual({ pages: 0, bundles: [] });
});
