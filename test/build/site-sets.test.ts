import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import type { SiteSetsAudit } from '../../src/audit/site-sets.ts';
import { builtSample } from '../support/built-portals.ts';
import { projectRoot, runCli } from '../support/run-cli.ts';

const copy = join(projectRoot, 'test/.output/site-sets');
let sample: string;
beforeAll(async () => { sample = await builtSample(); });

const audit = async (site: string, ...options: string[]) => {
  const run = await runCli('audit', '--site', site, '--format', 'json', ...options);
  return { code: run.code, sets: (JSON.parse(run.stdout) as SiteSetsAudit).sets };
};
const differing = (sets: SiteSetsAudit['sets']) => sets.filter(({ missing, extra }) => missing.length + extra.length > 0).map(({ id, missing, extra }) => [id, missing.map(({ url }) => url), extra]);

test('the sample stands everywhere it must', async () => {
  const { code, sets } = await audit(sample, '--strict');
  expect(code).toBe(0);
  expect(differing(sets)).toEqual([]);
  expect(sets.every(({ expected, found }) => expected > 0 && found === expected)).toBe(true);
});

/** The newest public policy is in the feed, the newest interpretation in its own; each place in turn loses one. */
test('an item taken out of list, index, feed, sitemap or catalogue is named', async () => {
  const catalogue = JSON.parse(readFileSync(join(sample, 'catalog.json'), 'utf8')) as { documents: { url: string; disclosure_type: { code: string } }[] };
  const { url = '' } = catalogue.documents.find(({ disclosure_type: type }) => type.code === 'proactive') ?? {};
  const path = new URL(url).pathname;
  const cases: [set: string, remove: () => void][] = [
    ['policyList', () => edit('policies/index.html', (html) => html.replaceAll(`href="${path}"`, 'href="/policies/"'))],
    ['index', () => rmSync(fragmentOf(path))],
    ['feed', () => edit('feed.xml', (xml) => xml.replace(new RegExp(`<entry>(?:(?!</entry>)[\\s\\S])*${path}[\\s\\S]*?</entry>`), ''))],
    ['sitemap', () => edit('sitemap.xml', (xml) => xml.replace(new RegExp(`<url><loc>${url}</loc>.*?</url>`), ''))],
    ['catalogJson', () => edit('catalog.json', (json) => JSON.stringify({ documents: (JSON.parse(json) as typeof catalogue).documents.filter((each) => each.url !== url) }))],
    ['catalogCsv', () => edit('catalog.csv', (csv) => csv.split('\r\n').filter((row) => !row.endsWith(url)).join('\r\n'))],
  ];
  for (const [set, remove] of cases) {
    rmSync(copy, { recursive: true, force: true });
    cpSync(sample, copy, { recursive: true });
    remove();
    const { code, sets } = await audit(copy, '--strict');
    expect([set, code, differing(sets)]).toEqual([set, 1, [[set, [path], []]]]);
  }
  rmSync(copy, { recursive: true, force: true });
});

test('a folder that is no site is told so', async () => {
  const run = await runCli('audit', '--site', join(projectRoot, 'not-there'));
  expect(run.code).toBe(2);
  expect(run.stderr + run.stdout).toContain('读不到网站目录');
});

function edit(name: string, change: (text: string) => string): void {
  const text = readFileSync(join(copy, name), 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(join(copy, name), changed);
}

function fragmentOf(path: string): string {
  const folder = join(copy, 'pagefind/fragment');
  const name = readdirSync(folder).find((each) => gunzipSync(readFileSync(join(folder, each))).toString().includes(`"url":"${path}"`));
  if (!name) throw new Error(`no fragment of ${path}`);
  return join(folder, name);
}
