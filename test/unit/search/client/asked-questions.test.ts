import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fitOfAsked, likeliestQuestion } from '../../../../src/search/client/asked-fit.ts';
import { cutPassages } from '../../../../src/search/client/passages.ts';
import { readQuery } from '../../../../src/search/client/read-query.ts';
import { readTitle } from '../../../../src/search/client/read-title.ts';
import { createSearcher, type Searcher, type SearchResult } from '../../../../src/search/client/search-portal.ts';
import { indexSite } from '../../../../src/search/index-site.ts';
import { openBuiltIndex } from '../index-in-node.ts';
import { manyPages, pageHtml, writeSite } from '../small-site.ts';

let searcher: Searcher;
const rules = '/policies/2025/kites/';

/** The list as `AskedQuestions.astro` writes it. */
const askedList = (places: Record<string, string[]>): string => `<section><h2 id="asked" data-pagefind-ignore>大家常这样问</h2><details class="section__body asked"><summary data-pagefind-ignore>问法</summary>${Object.entries(places)
  .map(([anchor, questions]) => `<div><h3 id="asked-${anchor}">${anchor === '' ? '全文' : anchor}</h3><ul>${questions.map((question) => `<li>${question}</li>`).join('')}</ul></div>`).join('')}</details></section>`;

beforeAll(async () => {
  const siteDir = await writeSite({
    ...manyPages(),
    'policies/2025/kites': pageHtml({
      title: '澄湖区放飞物管理办法', unit: '澄湖区人民政府', date: '2025年10月17日',
      articles: [[3, '放飞物应当在指定水域上空施放。'], [7, '因施放损坏他人财物的，应当照价赔付。'], [9, '放飞物和所用的绳索应当登记。'], [12, '绳索断裂致人受伤的，施放人应当垫付诊疗费用。']],
    }).replace('</main>', `${askedList({ '': ['玩风筝有啥规矩'], 'art-3': ['风筝只能在湖边放吗', '孩子想放风筝去哪儿'], 'art-7': ['放飞物 赔', '线割坏了我家晾衣架谁赔', '风筝线断了 赔钱', '纸鸢掉下来砸车'], 'art-12-1': ['被风筝线勒了脖子找谁要药费'] })}</main>`),
  });
  await indexSite({ siteDir, cacheDir: mkdtempSync(join(tmpdir(), 'search-cache-')), bundleSize: 12 });
  searcher = createSearcher(await openBuiltIndex(siteDir));
});

const results = async (query: string): Promise<SearchResult[]> => await (await searcher.search(query)).next() ?? [];

describe('what people ask', () => {
  test('leads to the place that answers, whose own text is shown, and says who else asked so', async () => {
    const [first] = await results('我家晾衣架被线割坏谁赔');
    expect(first?.places[0]).toMatchObject({ url: `${rules}#art-7`, path: ['第7条'], asked: '线割坏了我家晾衣架谁赔' });
    expect(first?.places[0]?.excerpt.map(({ text }) => text).join('')).toBe('因施放损坏他人财物的，应当照价赔付。');
  });

  test('leads there in key words as well, also where the article has none of them', async () => {
    expect((await results('纸鸢 砸车'))[0]?.places[0]?.url).toBe(`${rules}#art-7`);
    expect((await results('风筝 孩子'))[0]?.places[0]?.url).toBe(`${rules}#art-3`);
  });

  test('of the document as a whole leads to it, of a part that is no place of its own to the one above it', async () => {
    expect((await results('玩风筝有啥规矩'))[0]?.places[0]?.url).toBe(rules);
    expect((await results('风筝线勒了脖子找谁要药费'))[0]?.places[0]).toMatchObject({ url: `${rules}#art-12`, asked: '被风筝线勒了脖子找谁要药费' });
  });

  test('is no text of the document: words in quotes are not found in it, and no place is a list of questions', async () => {
    expect(await results('“晾衣架”')).toEqual([]);
    for (const query of ['风筝', '纸鸢', '放飞物 登记', '谁赔']) {
      for (const { places } of await results(query)) for (const { url } of places) expect(decodeURIComponent(url)).not.toContain('asked');
    }
  });

  test('does not draw away from the document whose subject was typed', async () => {
    expect((await results('放飞物'))[0]?.places[0]?.url).toBe(rules);
    expect((await results('放飞物管理'))[0]?.places[0]?.url).toBe(rules);
  });

  test('takes nothing from an article that has the words itself, nor is it said of one that is asked otherwise', async () => {
    const [first] = await results('放飞物 绳索 登记');
    expect(first?.places[0]).toMatchObject({ url: `${rules}#art-9` });
    expect(first?.places[0]).not.toHaveProperty('asked');
  });
});

describe('questions of a page', () => {
  const pieces = (text: string): string => [...text].join('\u200b');
  const raw = '标题. 第七条. 照价赔付. 第七条. 谁赔. 赔多少. 第九条. 往哪报. ';
  const at = (text: string, from = 0): number => raw.indexOf(text, from);
  const anchor = (element: string, id: string, text: string, location: number) => ({ element, id, text, location });

  test('are taken to the passage they were asked for, and to the head where there is none', () => {
    const second = at('第七条', at('第七条') + 1);
    const passages = cutPassages({ raw_content: pieces(raw), anchors: [anchor('h3', 'art-7', '第七条', at('第七条')), anchor('h3', 'asked-art-7', '第七条', second), anchor('h3', 'asked-art-9', '第九条', at('第九条'))] });
    expect(passages.map(({ anchor: place, asked }) => [place, asked])).toEqual([[null, ['往哪报']], ['art-7', ['谁赔', '赔多少']]]);
  });

  test('each is whole, with its blanks; one that ends with a sign ends there', async () => {
    const [first] = await results('风筝线断了 赔偿');
    expect(first?.places[0]).toMatchObject({ url: `${rules}#art-7`, asked: '风筝线断了 赔钱' });
    const passages = cutPassages({ raw_content: pieces('标题. 第三条. 放飞. 第三条. 风筝 几点收. 冬天呢？ 风筝2米 能放. '), anchors: [anchor('h3', 'art-3', '第三条', 4), anchor('h3', 'asked-art-3', '第三条', 13)] });
    expect(passages[1]?.asked).toEqual(['风筝 几点收', '冬天呢？', '风筝2米 能放']);
  });

  test('its parts are weighed each by itself, whichever blank parts them', () => {
    const read = readQuery('缠住树枝');
    const title = readTitle({ url: '/x/', raw_content: '', meta: { title: '放飞物管理办法' }, filters: {}, anchors: [] }, [], read, []);
    const fitOf = (question: string): number => fitOfAsked({ asked: [question] }, '', title, read, []);
    expect(fitOf('绳索 缠住树枝')).toBe(fitOf('绳索　缠住树枝'));
    expect(fitOf('绳索　缠住树枝')).toBeGreaterThan(fitOf('绳索缠住树枝'));
  });

  test('the one most like a query is named where it is half alike', () => {
    const passage = { asked: ['谁来赔我的车', '赔多少钱'] };
    expect(likeliestQuestion(passage, { squeezed: '谁来赔车' })).toBe('谁来赔我的车');
    expect(likeliestQuestion(passage, { squeezed: '在哪里登记' })).toBeUndefined();
    expect(likeliestQuestion({}, { squeezed: '谁来赔车' })).toBeUndefined();
  });
});
