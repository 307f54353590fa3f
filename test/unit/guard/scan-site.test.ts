import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { needlesOf, type Needles } from '../../../src/guard/needles.ts';
import { scanSite } from '../../../src/guard/scan-site.ts';
import { sealPhrases } from '../../../src/guard/sealed-phrases.ts';
import { noticeFile, paths, readScenario, today } from '../../support/scenario.ts';

let root: string;
let site: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'scan-'));
  site = join(root, 'site');
  write('a.txt', '甲');
  write('b/c.json', '{"乙":"丙"}');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(site, name)), { recursive: true });
  writeFileSync(join(site, name), text);
};
const needles = async (sealedList?: string, files = {}): Promise<Needles> => needlesOf({ corpus: (await readScenario(files)).corpus, date: today, sealedList });
const scan = async (wanted: Needles, code = 'code') => scanSite(site, { needles: wanted, cache: { file: join(root, 'cache/clean.txt'), code } });

test('every file has its digest, and what has not changed is not looked through again', async () => {
  const wanted = await needles();
  const first = await scan(wanted);
  expect([first.scanned, first.hits, [...first.digests.keys()]]).toEqual([2, [], ['a.txt', 'b/c.json']]);
  expect((await scan(wanted)).scanned).toBe(0);
  write('a.txt', '甲甲');
  const third = await scan(wanted);
  expect([third.scanned, third.digests.size]).toEqual([1, 2]);
});

test('a file with a hit is looked through again each time', async () => {
  write('a.txt', '电话13800138000');
  const wanted = await needles();
  for (let round = 0; round < 2; round += 1) {
    const { scanned, hits } = await scan(wanted);
    expect(hits.map(({ rule, file, byte }) => ({ rule, file, byte }))).toEqual([{ rule: 'SEC-11', file: 'a.txt', byte: 6 }]);
    expect(scanned).toBe(round === 0 ? 2 : 1);
  }
});

test('a file under another name, other phrases and other code are looked through anew', async () => {
  await scan(await needles());
  write('d.txt', '甲');
  expect((await scan(await needles())).scanned).toBe(1);
  expect((await scan(await needles(sealPhrases([{ text: '由甲公司独家承办', document: 'policies/2025/x', id: 'R1' }]).list))).scanned).toBe(3);
  expect((await scan(await needles(), 'other code')).scanned).toBe(3);
});

test('words of the front matter that no page shows are looked for, unless they also stand in what is public', async () => {
  const opinion = '两家公司书面答复不同意公开报价明细';
  const result = (body?: string) => needles(undefined, { [paths.notice]: noticeFile({ thirdParty: `{ consultedAt: 2025-06-01, result: ${opinion} }` }, body) });
  write('a.txt', opinion);
  expect((await scan(await result())).hits.map(({ rule, document }) => ({ rule, document }))).toEqual([{ rule: 'SEC-09', document: 'policies/2025/bus-lines' }]);
  expect((await scan(await result(`一、${opinion}。\n\n（此件主动公开）`))).hits).toEqual([]);
});

const removed = '供应商四海机电的“底价·报价”';
const spread = (between: string): string => [...removed].join(between);
test.each([
  ['under readings of each character', 'a.html', `<p><ruby>${[...removed].map((each) => `${each}<rp>(</rp><rt>du</rt><rp>)</rp>`).join('')}</ruby></p>`],
  ['struck through by marks', 'a.html', `<p>${spread('\u0336')}</p>`],
  ['circled by marks', 'a.html', `<p>${spread('\u20dd')}</p>`],
  ['with other quotation marks and another dot', 'a.txt', '供应商四海机电的"底价•报价"'],
  ['in a picture within a style sheet', 'a.css', `a{background:url("data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg"><title>${removed}</title></svg>`)}")}`],
  ['in the name of a file, escaped', `${encodeURIComponent('供应商四海机电的底价报价')}.txt`, '甲'],
  ['in an address of a text file', 'robots.txt', `Disallow: /${encodeURIComponent('供应商四海机电的底价报价')}/`],
  ['in cells of a CSV file', 'a.csv', `甲,"${removed.slice(0, 5)}","${removed.slice(5)}"\n`],
  ['split by tags in a string of JSON', 'a.json', JSON.stringify({ html: `<p>${spread('<b></b>')}</p>` })],
  ['split by tags in a comment', 'a.html', `<!--[if IE]><p>${spread('<b></b>')}</p><![endif]-->`],
  ['split by tags in a page within an attribute', 'a.html', `<iframe srcdoc="${spread('&lt;b&gt;&lt;/b&gt;')}"></iframe>`],
  ['as character references in CDATA', 'a.xml', `<?xml version="1.0"?><feed><summary><![CDATA[${[...removed].map((each) => `&#${String(each.codePointAt(0))};`).join('')}]]></summary></feed>`],
])('a removed phrase is found %s', async (_, name, text) => {
  write(name, text);
  const phrases = [removed, '供应商四海机电的底价报价'].map((words) => ({ text: words, document: 'policies/2025/x', id: 'R1' }));
  const { hits } = await scan(await needles(sealPhrases(phrases).list));
  expect([...new Set(hits.map(({ rule, file }) => `${rule} ${file}`))]).toEqual([`SEC-08 ${name}`]);
});
