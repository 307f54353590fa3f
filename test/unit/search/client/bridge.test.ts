import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSearcher, type Searcher, type SearchRequest, type SearchResult } from '../../../../src/search/client/search-portal.ts';
import { indexSite } from '../../../../src/search/index-site.ts';
import { addressKey } from '../../../../src/search/key-forms.ts';
import { openBuiltIndex } from '../index-in-node.ts';
import { manyPages, pageHtml, writeSite } from '../small-site.ts';

let searcher: Searcher;
const rules = '/policies/2025/dogs/';
const explanation = '/interpretations/2025/dogs/';

/** An interpretation as the portal writes it: sections under plain headings, bound to articles. */
const interpretation = (explains: string, sections: [anchor: string, heading: string, text: string][]): string => pageHtml({
  title: '养狗的人和邻居都想知道的事', unit: '澄湖区公安分局', date: '2025年10月20日', kind: '政策解读', articles: [],
}).replace('</main>', `<span data-pagefind-meta="explains:${explains}"></span>${sections.map(([anchor, heading, text]) => `<section><h2 id="${anchor}">${heading}</h2><p>${text}</p></section>`).join('')}</main>`);

beforeAll(async () => {
  const siteDir = await writeSite({
    ...manyPages(),
    'policies/2025/dogs': pageHtml({
      title: '澄湖区犬只管理办法', unit: '澄湖区人民政府', date: '2025年10月17日', keys: `${addressKey(rules)} art11 art12 art15`,
      articles: [[11, '犬只所有人应当自取得免疫证明之日起三十日内登记。'], [12, '携犬出户应当使用犬绳牵领，即时清除粪便。'], [15, '犬只伤人的，所有人应当立即将伤者送医，先行垫付诊疗费用。'], [19, '违反第十一条规定的，责令限期改正。'], [21, '违反第十二条规定的，责令改正，处以警告。'], [23, '老狗由收养站接收，交有关单位领养。'], [24, '收养站按照先缴后补的办法结算疫苗补助。']],
    }),
    'interpretations/2025/dogs': interpretation(`出门遛狗要注意什么>${rules}#art-12 ${rules}#art-11|被咬了先找谁>${rules}#art-15|违反了怎么办>${rules}#art-19 ${rules}#art-21|狗老了怎么办>${rules}#art-11|打针能报多少>${rules}#art-24|散步>/policies/2025/gone/#art-1`, [
      ['出门遛狗要注意什么', '出门遛狗要注意什么？', '遛狗时拴好绳子，狗屎随手捡起来。'], ['被咬了先找谁', '被咬了先找谁？', '主人先掏医药费，再谈赔偿。'],
      ['违反了怎么办', '违反了怎么办？', '牵犬绳这些小事也要被批评教育。'], ['狗老了怎么办', '狗老了怎么办？', '老狗可以领养，收养站在城东。'],
      ['打针能报多少', '打针能报多少钱？', '疫苗钱每针报二十元，收养站的老狗也算。'],
      ['散步', '傍晚散步走哪里？', '傍晚散步可以去湖边的草坪。'], ['提示', '温馨提示', '蚊虫叮咬后不要抓挠皮肤。'],
    ]),
  });
  await indexSite({ siteDir, cacheDir: mkdtempSync(join(tmpdir(), 'search-cache-')), bundleSize: 12 });
  searcher = createSearcher(await openBuiltIndex(siteDir));
});

const results = async (query: string, request: SearchRequest = {}): Promise<SearchResult[]> => await (await searcher.search(query, request)).next() ?? [];
const urls = (found: readonly SearchResult[]): string[] => found.flatMap(({ places }) => places.map(({ url }) => decodeURIComponent(url)));

describe('a section of an interpretation', () => {
  test('leads to the article that it explains, whose own text is shown, although it has no word of the query', async () => {
    const [first, second] = await results('谁先掏医药费');
    expect(first).toMatchObject({ title: '澄湖区犬只管理办法', places: [{ url: `${rules}#art-15`, path: ['第15条'], through: { title: '养狗的人和邻居都想知道的事 › 被咬了先找谁？', url: `${explanation}#${encodeURIComponent('被咬了先找谁')}` } }] });
    expect(first?.places[0]?.excerpt.map(({ text }) => text).join('')).toContain('先行垫付诊疗费用');
    expect(urls(second ? [second] : [])).toEqual([`${explanation}#被咬了先找谁`]);
  });

  test('stands before an article that gives another sort of answer than what is asked', async () => {
    expect(urls(await results('给狗打针补多少钱'))[0]).toBe(`${explanation}#打针能报多少`);
  });

  test('stands before an article without these words where nothing is asked and nothing said as people talk', async () => {
    expect(urls(await results('绳子 狗屎'))[0]).toBe(`${explanation}#出门遛狗要注意什么`);
  });

  test('that says a sentence word for word is looked for itself; its heading leads all the same', async () => {
    expect(urls(await results('违反了才被批评教育'))[0]).not.toBe(`${explanation}#违反了怎么办`);
    expect(urls(await results('这些小事也要被批评教育'))[0]).toBe(`${explanation}#违反了怎么办`);
    expect(urls(await results('出门遛狗要注意什么'))[0]?.startsWith(rules)).toBe(true);
  });

  test('that explains several articles leads to the first of them, or to the one that has more of the query', async () => {
    expect(urls(await results('遛狗怎么登记拴绳子'))[0]).toBe(`${rules}#art-11`);
    expect(urls(await results('遛狗怎么拴绳子')).slice(0, 2)).toEqual([`${rules}#art-12`, `${explanation}#出门遛狗要注意什么`]);
  });

  test('leads first to the article that refers to the one with the words of the query: a fine to what it is for', async () => {
    expect(urls(await results('犬绳 批评教育')).filter((url) => url.startsWith(rules))[0]).toBe(`${rules}#art-21`);
  });

  test('does not put an article that has nothing of the query before one of the same document that answers by itself', async () => {
    expect(urls(await results('谁领养老狗 收养站')).filter((url) => url.startsWith(rules)).slice(0, 2)).toEqual([`${rules}#art-23`, `${rules}#art-11`]);
  });

  test('leads nowhere where the document is not there, nor where nothing is bound', async () => {
    expect(urls(await results('傍晚散步'))).toEqual([`${explanation}#散步`]);
    expect(urls(await results('蚊虫叮咬'))).toEqual([`${explanation}#提示`]);
  });

  test('is itself the answer where an interpretation is asked for, and where documents are filtered out', async () => {
    expect(urls(await results('先掏医药费 解读'))[0]).toBe(`${explanation}#被咬了先找谁`);
    expect(urls(await results('主人先掏医药费', { selection: { 类型: ['政策解读'] } }))).toEqual([`${explanation}#被咬了先找谁`]);
  });

  test('is not needed for an article that answers by itself', async () => {
    const [first] = await results('犬只伤人 垫付诊疗费用');
    expect(first?.places[0]).toMatchObject({ url: `${rules}#art-15` });
    expect(first?.places[0]).not.toHaveProperty('through');
  });
});
