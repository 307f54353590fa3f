import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseDocumentNumber } from '../../../../src/domain/document-number.ts';
import type { Engine } from '../../../../src/search/client/pagefind.ts';
import { createSearcher, type Searcher, type SearchResult } from '../../../../src/search/client/search-portal.ts';
import { stockSearch } from '../../../../src/search/client/stock-search.ts';
import { indexSite } from '../../../../src/search/index-site.ts';
import { ownNumberKey, citedNumberKey } from '../../../../src/search/key-forms.ts';
import { openBuiltIndex } from '../index-in-node.ts';
import { manyPages, pageHtml, writeSite } from '../small-site.ts';

let siteDir: string;
let engine: Engine;
let searcher: Searcher;
const number = parseDocumentNumber('和平政〔2025〕6号');

beforeAll(async () => {
  if (!number) throw new Error('no number');
  siteDir = await writeSite({
    ...manyPages(),
    'policies/2025/heping': pageHtml({
      title: '和平区人民政府工作规则', number: '和平政〔2025〕6号', unit: '和平区人民政府', date: '2025年10月17日', keys: `${ownNumberKey(number)} d20251017 art30 art31`,
      articles: [[30, '区政府实行重大决策预公开制度。'], [31, '按照“谁起草、谁解读”的原则，及时准确做好政策解读工作，<b>a &lt; b</b>。突发事件发生后应当在一小时内报告。']],
    }),
    'policies/2023/dongli': pageHtml({
      title: '东丽区人民政府工作规则', number: '东丽政发〔2023〕5号', unit: '东丽区人民政府', date: '2023年2月28日', validity: '已废止', keys: `${citedNumberKey(number)} d20230228 art30 art31`,
      articles: [[30, '区政府全体会议由区长召集。'], [31, '区政府常务会议一般每周召开一次。']],
    }),
    'interpretations/2025/heping': pageHtml({ title: '一图读懂和平区政府怎样工作', unit: '和平区政府办公室', date: '2025年10月20日', kind: '政策解读', keys: `${citedNumberKey(number)} d20251020`, articles: [[1, '谁起草文件，就由谁解读。']] }),
  });
  await indexSite({ siteDir, cacheDir: mkdtempSync(join(tmpdir(), 'search-cache-')), bundleSize: 12 });
  engine = await openBuiltIndex(siteDir);
  searcher = createSearcher(engine);
});

const results = async (query: string, selection = {}): Promise<SearchResult[]> => await (await searcher.search(query, { selection })).next() ?? [];
const urls = async (query: string, selection = {}): Promise<string[]> => (await results(query, selection)).flatMap(({ places }) => places.map(({ url }) => url));
const text = (result: SearchResult | undefined): string => result?.places[0]?.excerpt.map((part) => part.text).join('') ?? '';

describe('what the layer relies on in Pagefind', () => {
  test('every pair of Han characters is indexed, across words too, in all bundles', async () => {
    expect(engine.pages).toBe(33);
    const { results: found } = await engine.search('"务会"');
    expect(found).toHaveLength(31);
    expect(new Set(found.map(({ id }) => id)).size).toBe(31);
  });

  test('an exact look-up has no prefix and no fallback', async () => {
    expect((await engine.search('"火星"')).results).toEqual([]);
    expect((await engine.search('"art3"')).results).toHaveLength(30);
    expect((await engine.search('"art31"')).results).toHaveLength(2);
  });
});

describe('what is found', () => {
  test('a statement that nothing answers as words is taken for everyday speech, with a caution; a name is not', async () => {
    const told = await searcher.search('常务会议开着开着没信儿');
    expect([told.total > 0, told.query.everyday, told.isLoose]).toEqual([true, true, true]);
    expect((await searcher.search('常务会议外星登陆月球')).total).toBe(0);
    expect((await searcher.search('常务会议 开着开着没信儿')).total).toBe(0);
  });

  test.each(['和平政〔2025〕6号', '和平政[2025]6号', '和平政（2025）6号', '和平政2025年第6号', '和平政 〔２０２５〕 ６ 号', '发文字号：和平政〔2025〕6号', '关于和平政〔2025〕6号'])('%s leads to its document, and those that cite it follow', async (query) => {
    const found = await (await searcher.search(query, { everyValidity: true })).next() ?? [];
    expect(found.flatMap(({ places }) => places.map(({ url }) => url)).slice(0, 3)).toEqual(['/policies/2025/heping/', '/policies/2023/dongli/', '/interpretations/2025/heping/'].toSorted((a, b) => rankOf(a) - rankOf(b)));
  });
  const rankOf = (url: string): number => (url === '/policies/2025/heping/' ? 0 : url === '/policies/2023/dongli/' ? 1 : 2);

  test('a sentence without its signs leads to the article', async () => {
    const [first] = await results('谁起草谁解读');
    expect(first).toMatchObject({ title: '和平区人民政府工作规则', places: [{ url: '/policies/2025/heping/#art-31', path: ['第31条'] }], meta: { number: '和平政〔2025〕6号', unit: '和平区人民政府', date: '2025年10月17日', validity: '现行有效' } });
    expect(first?.places[0]?.excerpt.filter(({ hit }) => hit).map((part) => part.text)).toContain('谁起草、谁解读');
  });

  test('an article is found by number and place, in any typing', async () => {
    for (const query of ['和平区 第31条', '和平区第三十一条', '和平区 31条', '和平区　第３１条']) expect((await urls(query))[0], query).toBe('/policies/2025/heping/#art-31');
    expect((await urls('东丽区 第31条'))[0]).toBe('/policies/2023/dongli/#art-31');
  });

  test('a day is found in any typing', async () => {
    for (const query of ['2025年10月17日', '2025-10-17', '2025.10.17', '二〇二五年十月十七日']) expect(await urls(query), query).toEqual(['/policies/2025/heping/']);
  });

  test('a question about time leads to the article that says how long', async () => {
    expect((await urls('突发事件多久报告'))[0]).toBe('/policies/2025/heping/#art-31');
  });

  test.each(['火星移民补贴量子', '和平政〔2099〕6号', '和平区 第95条', '2024年2月30日 火星'])('%s finds nothing', async (query) => {
    const outcome = await searcher.search(query);
    expect(outcome.total).toBe(0);
    expect(await outcome.next()).toBeNull();
  });

  test('an empty query and signs alone find nothing', async () => {
    for (const query of ['', '  ', '，。！', '""']) expect((await searcher.search(query)).total, query).toBe(0);
  });

  test('text with < comes out as text', async () => {
    expect(text((await results('谁起草谁解读'))[0])).toContain('a < b');
  });

  test('filters narrow, and their counts follow the other filters', async () => {
    expect(await urls('人民政府工作规则', { 有效性: ['已废止'] })).toEqual(['/policies/2023/dongli/']);
    const { answering } = await searcher.search('人民政府工作规则');
    expect(await searcher.filters.count('有效性', '已废止', answering, {})).toBe(1);
    expect(await searcher.filters.count('有效性', '已废止', answering, { 年份: ['2025'] })).toBe(0);
    expect(await searcher.filters.count('年份', '2023', answering, { 年份: ['2025'] })).toBe(1);
  });

  test('further pages come on demand until there are no more', async () => {
    const outcome = await searcher.search('主管部门');
    expect(outcome.total).toBe(30);
    const seen = new Set<string>();
    for (let batch = await outcome.next(); batch; batch = await outcome.next()) for (const { places: [place] } of batch) seen.add((place?.url ?? '').replace(/#.*/, ''));
    expect(seen.size).toBe(30);
    expect(outcome.left()).toBe(0);
  });

  test('without the layer Pagefind alone still answers', async () => {
    const found = await stockSearch(engine, '预公开', {});
    expect(found[0]).toMatchObject({ places: [{ url: expect.stringContaining('/policies/2025/heping/') as string }], title: '和平区人民政府工作规则' });
  });
});
