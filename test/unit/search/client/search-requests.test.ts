import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseDocumentNumber } from '../../../../src/domain/document-number.ts';
import { createSearcher, type Searcher, type SearchRequest, type SearchResult } from '../../../../src/search/client/search-portal.ts';
import { indexSite } from '../../../../src/search/index-site.ts';
import { ownNumberKey } from '../../../../src/search/key-forms.ts';
import { openBuiltIndex } from '../index-in-node.ts';
import { manyPages, pageHtml, writeSite } from '../small-site.ts';

let searcher: Searcher;

beforeAll(async () => {
  const number = parseDocumentNumber('澄政办发〔2019〕8号');
  if (!number) throw new Error('no number');
  const siteDir = await writeSite({
    ...manyPages(),
    'policies/2019/lift': pageHtml({
      title: '澄湖区临街招牌设置暂行办法', number: '澄政办发〔2019〕8号', unit: '澄湖区人民政府办公室', date: '2019年3月1日', day: '2019-03-01', validity: '已废止', keys: ownNumberKey(number),
      articles: [[1, '临街招牌每店一块，厚度不得超过十五厘米。'], [2, '临街招牌由店主维护。']],
    }),
    'policies/2024/lift': pageHtml({
      title: '澄湖区临街招牌设置办法', unit: '澄湖区城市管理局', date: '2024年6月3日', day: '2024-06-03',
      articles: [[1, '临街招牌应当牢固、整洁。'], [2, '临街招牌由店主维护，台风来临之前应当检查。'], [3, '整洁的招牌由街道评选，牢固者优先。']],
    }),
  });
  await indexSite({ siteDir, cacheDir: mkdtempSync(join(tmpdir(), 'search-cache-')), bundleSize: 12 });
  searcher = createSearcher(await openBuiltIndex(siteDir));
});

const results = async (query: string, request: SearchRequest = {}): Promise<SearchResult[]> => await (await searcher.search(query, request)).next() ?? [];
const pages = async (query: string, request: SearchRequest = {}): Promise<string[]> => (await results(query, request)).map(({ places: [place] }) => (place?.url ?? '').replace(/#.*/, ''));

describe('what is no longer in force', () => {
  test('stands aside where something in force holds as much, and is counted', async () => {
    expect(await pages('临街招牌')).toEqual(['/policies/2024/lift/']);
    expect(await searcher.search('临街招牌')).toMatchObject({ total: 1, setAside: 1 });
  });

  test('stands among the rest on demand, and where the reader chose by validity', async () => {
    expect((await pages('临街招牌', { everyValidity: true })).toSorted()).toEqual(['/policies/2019/lift/', '/policies/2024/lift/']);
    expect(await pages('临街招牌', { selection: { 有效性: ['已废止'] } })).toEqual(['/policies/2019/lift/']);
  });

  test('is shown where its number is asked for, and where it alone has the words', async () => {
    expect(await pages('澄政办发〔2019〕8号')).toEqual(['/policies/2019/lift/']);
    expect((await pages('临街招牌厚度不得超过十五厘米'))[0]).toBe('/policies/2019/lift/');
  });
});

test('what is no longer in force is shown where the query is its title, and nothing in force has that title', async () => {
  expect(await pages('临街招牌设置暂行办法')).toContain('/policies/2019/lift/');
  expect(await pages('临街招牌设置办法')).toEqual(['/policies/2024/lift/']);
});

test('three characters that stand together nowhere find nothing, though both their pairs are there', async () => {
  expect(await pages('由街招')).toEqual([]);
  expect(await pages('店主维')).toEqual(['/policies/2024/lift/']);
});

test('a search asks for its words in one place: the article that has both comes first', async () => {
  expect((await results('招牌 台风'))[0]?.places[0]?.url).toBe('/policies/2024/lift/#art-2');
  expect((await results('牢固 街道'))[0]?.places[0]?.url).toBe('/policies/2024/lift/#art-3');
});

describe('the order by date', () => {
  test('puts the newest first, over all batches and bundles', async () => {
    const outcome = await searcher.search('主管部门', { order: 'date' });
    const days: string[] = [];
    for (let batch = await outcome.next(); batch; batch = await outcome.next()) days.push(...batch.map(({ meta }) => meta['day'] ?? ''));
    expect(days).toHaveLength(30);
    expect(days).toEqual(days.toSorted().reverse());
  });
});

describe('words in quotes and words that are left out', () => {
  test.each(['临街招牌 “台风来临”', '临街招牌 －店主', '临街招牌 －十五厘米', '“临街招牌” －整洁 －厚度'])('%s: as many are counted as are shown', async (query) => {
    const outcome = await searcher.search(query, { everyValidity: true });
    const shown = [];
    for (let batch = await outcome.next(); batch; batch = await outcome.next()) shown.push(...batch);
    expect([shown.length, outcome.answering.length, outcome.isAtMost]).toEqual([outcome.total, outcome.total, false]);
    expect(outcome.total).toBeGreaterThan(0);
  });

  test('where no text fits nothing is found, and nothing stands aside', async () => {
    expect(await searcher.search('“招牌牢固” 临街')).toMatchObject({ total: 0, setAside: 0, answering: [] });
  });

  test('of many pages the number is said to be the most that there can be', async () => {
    expect(await searcher.search('区政府 －没有的词语')).toMatchObject({ isAtMost: true });
  });
});
