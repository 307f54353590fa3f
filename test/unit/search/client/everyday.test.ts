import { mkdtempSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readQuery } from '../../../../src/search/client/read-query.ts';
import { createSearcher, type Searcher } from '../../../../src/search/client/search-portal.ts';
import { indexSite } from '../../../../src/search/index-site.ts';
import { packReadingTable } from '../../../../src/search/packed-table.ts';
import { emptyReadingTable, readingTablePath } from '../../../../src/search/tables.ts';
import { openBuiltIndex } from '../index-in-node.ts';
import { manyPages, pageHtml, writeSite } from '../small-site.ts';

const table = { ...emptyReadingTable, kinds: ['政策文件'], synonyms: [
  { said: '藏獒', meant: ['烈性犬'] }, { said: '狗狗', meant: ['犬只'] }, { said: '刚毕业', meant: ['高校毕业生'] }, { said: '大学生', meant: ['高校毕业生'] }, { said: '房租', meant: ['租金'] },
] };
const read = (query: string) => readQuery(query, { table });

describe('a question in everyday words', () => {
  test('is told from words that only name something', () => {
    expect(read('城里能养藏獒吗').everyday).toBe(true);
    expect(read('藏獒 登记').everyday).toBe(false);
    expect(read('藏獒 房租').everyday).toBe(true);
    expect(read('城里能养烈性犬吗').everyday).toBe(true);
    expect(read('狗把人咬了').everyday).toBe(true);
    expect(read('烈性犬名录').everyday).toBe(false);
    expect(read('获得补助的条件').everyday).toBe(false);
  });

  test('is not what stands in quotes, which somebody else has put so', () => {
    expect(read('“谁起草、谁解读”').everyday).toBe(false);
    expect(read('什么是“一件事”').everyday).toBe(true);
  });

  test('is not asked word for word for what only joins its words', () => {
    const needs = (query: string) => Object.fromEntries(read(query).terms.map(({ wordings: [typed], need }) => [typed?.text, need]));
    expect(needs('城里能养藏獒吗')).toMatchObject({ 藏獒: 'required', 城里: 'ifKnown', 里能: 'ifKnown', 能养: 'ifKnown' });
    expect(needs('城里 养犬')).toMatchObject({ 城里: 'required', 养犬: 'required' });
  });

  test('asks once for what it says in two ways', () => {
    const { terms, understood } = read('刚毕业的大学生');
    expect(terms[0]?.wordings.map(({ text }) => text)).toEqual(['刚毕业', '高校毕业生', '大学生']);
    expect(understood.map(({ said }) => said)).toEqual(['刚毕业', '大学生']);
    expect(terms.filter(({ need }) => need === 'required')).toHaveLength(1);
  });
});

describe('what is found for it', () => {
  let searcher: Searcher;
  const rules = '/policies/2025/dogs/';
  beforeAll(async () => {
    const siteDir = await writeSite({
      ...manyPages(),
      'policies/2025/dogs': pageHtml({
        title: '澄湖区犬只管理办法', unit: '澄湖区人民政府', date: '2025年10月17日', keys: 'art1 art2 art3', articles: [
          [1, '为规范犬只的饲养，根据有关法律，结合本区实际，制定本办法。'], [2, '本区犬只的登记、免疫和管理，适用本办法。'], [3, '区公安分局负责犬只的监督管理。'], [4, '犬只每户不超过二只。'], [5, '禁止饲养烈性犬。'], [6, '谁把犬只带进图书馆，谁负责劝离。'],
        ],
      }),
      'policies/2025/market': pageHtml({ title: '澄湖区农贸市场管理办法', unit: '澄湖区人民政府', date: '2025年10月17日', articles: [[1, '犬只不得进入农贸市场，每户摊位不超过二只货架。']] }),
    });
    await indexSite({ siteDir, cacheDir: mkdtempSync(join(tmpdir(), 'search-cache-')), bundleSize: 40 });
    const path = join(siteDir, readingTablePath);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, JSON.stringify(packReadingTable(table)));
    searcher = createSearcher(await openBuiltIndex(siteDir));
  });
  const urls = async (query: string): Promise<string[]> => ((await (await searcher.search(query)).next()) ?? []).flatMap(({ places }) => places.map(({ url }) => url));

  test('is found although its other words stand nowhere, while a string of such words is not', async () => {
    expect((await urls('高楼小院养藏獒吗'))[0]).toBe(`${rules}#art-5`);
    expect(await urls('楼房海豚烈性犬')).toEqual([]);
  });

  test('says of itself whether it was found by few of its words', async () => {
    const isLoose = async (query: string): Promise<boolean> => (await searcher.search(query)).isLoose;
    expect(await isLoose('高楼小院养藏獒吗')).toBe(true);
    expect(await isLoose('可以养藏獒吗')).toBe(false);
    expect(await isLoose('烈性犬')).toBe(false);
    expect(await isLoose('火星')).toBe(false);
  });

  test('is the document that is about it, and in it an article that says something', async () => {
    const [first] = await urls('我家可以有几只狗狗吗');
    expect(first).toBe(`${rules}#art-4`);
  });

  test('is no everyday speech where a text has it word for word', async () => {
    const { query } = await searcher.search('谁把犬只带进图书馆，谁负责劝离');
    expect(query.everyday).toBe(false);
    expect((await searcher.search('谁把犬只带进图书馆谁来劝')).query.everyday).toBe(true);
    expect((await urls('谁把犬只带进图书馆，谁负责劝离'))[0]).toBe(`${rules}#art-6`);
  });

  test('is the article that every rule has where it is asked for', async () => {
    expect((await urls('狗狗归谁管'))[0]).toBe(`${rules}#art-3`);
  });
});
