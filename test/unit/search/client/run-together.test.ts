import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { createSearcher, type Searcher } from '../../../../src/search/client/search-portal.ts';
import { indexSite } from '../../../../src/search/index-site.ts';
import { openBuiltIndex } from '../index-in-node.ts';
import { manyPages, pageHtml, writeSite } from '../small-site.ts';

// Words of a title, of a summary and of a column, as people type them: run together, so that where two of them meet is a pair of characters that no title has, or parted by blanks.
let searcher: Searcher;

beforeAll(async () => {
  const own = { unit: '澄湖区人民政府', date: '2025年10月17日' };
  const siteDir = await writeSite({
    ...manyPages(),
    // What most pages have says little, so that the pair by chance weighs as much as three of them.
    ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`policies/2024/street-${index}`, pageHtml({ ...own, title: `湖心街道第${index + 1}期简报`, articles: [[1, '湖心街道已加装扶手，按本办法办理。']] })])),
    ...Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`policies/2023/works-${index}`, pageHtml({ ...own, title: `管网检修第${index + 1}期简报`, articles: [[1, '停水的时间另行通告。']] })])),
    'policies/2025/water-notice': pageHtml({ ...own, title: '关于湖心街道部分区域供水管网改造期间停水和水压调整的通告', articles: [[1, '施工当晚设两处临时取水点。']] }),
    'policies/2025/water-supply': pageHtml({ ...own, title: '住宅小区供水管理规定', articles: [[1, '将公共管网供应的水通过加压再供给用户。']] }),
    'policies/2025/plan': pageHtml({ ...own, title: '环境保护工作安排', articles: [[1, '整治夜间施工噪声，治理餐饮油烟，改善湖区水质。']] }),
    'enforcement/2025/noise': pageHtml({ ...own, title: '对夜间违规施工的行政处罚决定', kind: '行政执法公示', articles: [[1, '当事人没有依法取得证明。']] }).replace('</h1>', '</h1><p>事项：浇筑混凝土。结果：罚款人民币2万元。</p>'),
    'policies/2025/concrete': pageHtml({ ...own, title: '建筑材料管理规定', articles: [[1, '混凝土应当检验合格。'], [2, '违反规定的，处以罚款。']] }),
    'policies/2019/canopies': pageHtml({ ...own, title: '老旧小区加装雨棚补助暂行办法', validity: '已废止', articles: [[1, '补助每处五百元。']] }),
    'policies/2025/canopies': pageHtml({ ...own, title: '老旧小区加装雨棚补助办法', articles: [[1, '补助每处八百元。'], [2, '《老旧小区加装雨棚补助暂行办法》同时废止。']] }),
    'policies/2025/flames': pageHtml({ ...own, title: '关于桥梁巡护期禁止明火的命令', articles: [[1, '桥梁巡护期为十一月至次年五月。'], [2, '桥梁巡护期内禁止一切明火。']] }).replace('</h1>', '</h1><p>关键词：禁火令</p>'),
    'policies/2025/shifts': pageHtml({ ...own, title: '政务值守规则', articles: [[1, '节假日和桥梁巡护期等时段由领导带班，保持电话畅通。']] }),
    'policies/2025/gas': pageHtml({ ...own, title: '东滩供气条例', articles: [...Array.from({ length: 9 }, (_, index): [number, string] => [index + 1, `第${index}项事务由有关部门按照各自职责分工负责，定期研究、督促落实、公开结果并接受社会各方面的监督。`]), [10, '检修停气的登记提前办理。']] }),
    'meetings/2025/park': pageHtml({ ...own, title: '区政府常务会议', kind: '政府会议', articles: [[1, '讨论决定滨河公园改造工程，公布意见和采纳情况。']] }),
    'consultations/2025/park': pageHtml({ ...own, title: '滨河公园改造方案公开征求意见', kind: '意见征集', articles: [[1, '主要意见和采纳情况。']] }),
  });
  await indexSite({ siteDir, cacheDir: mkdtempSync(join(tmpdir(), 'search-cache-')), bundleSize: 12 });
  searcher = createSearcher(await openBuiltIndex(siteDir));
});

const found = async (query: string): Promise<string[]> => ((await (await searcher.search(query)).next()) ?? []).flatMap(({ places }) => places.map(({ url }) => url));

test('a title that has all the words is found though another text has the pair where two of them meet', async () => {
  expect((await found('湖心街道停水通告'))[0]).toBe('/policies/2025/water-notice/');
});

test('a title that has all the words and is what was asked for stands before a text that has two of them in a row', async () => {
  expect((await found('夜间施工处罚'))[0]).toBe('/enforcement/2025/noise/');
});

test('what stands before the text of a decision on one case is the decision', async () => {
  expect((await found('混凝土 罚款'))[0]).toBe('/enforcement/2025/noise/');
});

test('what is no longer in force and alone has all the words in its title does not stand aside', async () => {
  expect((await found('加装雨棚暂行办法'))[0]).toBe('/policies/2019/canopies/');
});

test('words that ask for a page of one column do not bring up those of another', async () => {
  expect((await found('公园意见采纳'))[0]).toMatch(/^\/consultations\/2025\/park\//);
});

test('what only the summary has takes nothing from the articles of the document that has it', async () => {
  expect((await found('桥梁巡护 禁火令'))[0]).toMatch(/^\/policies\/2025\/flames\//);
});

test('a word that blanks part from others and that the title has goes for all articles: a slip in another word is mended', async () => {
  const { query } = await searcher.search('东滩 挺气 办理');
  expect(query.understood).toEqual([{ kind: 'corrected', said: '挺气', meant: '停气' }]);
  expect((await found('东滩 挺气 办理'))[0]).toBe('/policies/2025/gas/#art-10');
});
