import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../../src/search/client/pagefind.ts';
import { createSearcher, type SearchOutcome } from '../../../../src/search/client/search-portal.ts';
import { indexSite } from '../../../../src/search/index-site.ts';
import { openBuiltIndex } from '../index-in-node.ts';
import { manyPages, pageHtml, writeSite } from '../small-site.ts';

let engine: Engine;
let asked = 0;

beforeAll(async () => {
  const siteDir = await writeSite({
    ...manyPages(),
    'policies/2025/wifi': pageHtml({ title: '公共场所wifi管理办法', unit: '澄湖区人民政府', date: '2025年3月5日', articles: [[1, '公共场所的wifi应当免费。']] }),
  });
  await indexSite({ siteDir, cacheDir: mkdtempSync(join(tmpdir(), 'search-cache-')) });
  const built = await openBuiltIndex(siteDir);
  engine = { ...built, repairTable: () => {
    asked += 1;
    return built.repairTable();
  } };
});

const search = (text: string, asWritten: string[] = []): Promise<SearchOutcome> => createSearcher(engine).search(text, { asWritten });
const understood = async (text: string, asWritten: string[] = []): Promise<string[]> =>
  (await search(text, asWritten)).query.understood.filter(({ kind }) => ['simplified', 'pinyin', 'corrected'].includes(kind)).map(({ kind, said, meant }) => `${kind} ${said} ${meant}`);
const firstTitle = async (text: string): Promise<string | undefined> => (await (await search(text)).next())?.[0]?.title;

test('traditional characters are looked for as simplified ones', async () => {
  expect(await firstTitle('電梯加裝評估')).toBe(await firstTitle('电梯加装评估'));
  expect(await understood('電梯加裝 評估')).toEqual(['simplified 電梯加裝 电梯加装', 'simplified 評估 评估']);
});

test('pinyin in full, in pieces, as initials and beside Han characters is looked for in Han characters', async () => {
  for (const text of ['diantijiazhuang', 'dian ti jia zhuang', '电梯jiazhuang', 'dtjz']) expect(await firstTitle(text), text).toContain('电梯加装');
  expect(await understood('diantijiazhuang')).toEqual(['pinyin diantijiazhuang 电梯加装']);
});

test('a word in letters that the pages have stays as it is', async () => {
  expect(await understood('wifi')).toEqual([]);
  expect(await firstTitle('wifi')).toBe('公共场所wifi管理办法');
});

test('a wrong character that sounds alike is corrected, and said', async () => {
  expect(await firstTitle('垃圾分雷')).toContain('垃圾分类');
  expect(await understood('垃圾分雷')).toEqual(['corrected 垃圾分雷 垃圾分类']);
});

test('what was taken back is searched for as it is written', async () => {
  expect(await understood('電梯加裝', ['電梯加裝'])).toEqual([]);
  expect(await understood('diantijiazhuang', ['diantijiazhuang'])).toEqual([]);
  expect((await search('diantijiazhuang', ['diantijiazhuang'])).total).toBe(0);
  expect(await understood('垃圾分雷', ['垃圾分雷'])).toEqual([]);
});

test.each(['火星移民', '恐龙', 'xqzvwk', '霍格沃茨魔法', '锟斤拷烫烫烫', 'zzz qqq'])('%s stays what it is and finds nothing', async (text) => {
  expect(await understood(text)).toEqual([]);
  expect((await search(text)).total).toBe(0);
});

test('where every word is known the table is not even fetched', async () => {
  asked = 0;
  for (const text of ['电梯加装补贴', '澄政发〔2025〕3号', '2025-03-05', 'wifi', '']) await search(text);
  expect(asked).toBe(0);
});

test('without the table a query is searched for as it is written', async () => {
  const bare = createSearcher({ ...engine, repairTable: async () => ({ traditional: '', simplified: '', pieces: '', words: '', phrases: '', readings: '', further: '', strangers: '' }) });
  for (const text of ['電梯', 'dianti', '垃圾分雷']) expect((await bare.search(text)).query.understood, text).toEqual([]);
});
