import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parseDocumentNumber } from '../../../../src/domain/document-number.ts';
import { ownNumberKey, shortNumberKeys } from '../../../../src/search/key-forms.ts';
import type { Engine } from '../../../../src/search/client/pagefind.ts';
import { createSearcher, type SearchOutcome } from '../../../../src/search/client/search-portal.ts';
import { indexSite } from '../../../../src/search/index-site.ts';
import { openBuiltIndex } from '../index-in-node.ts';
import { manyPages, pageHtml, writeSite } from '../small-site.ts';

const keysOf = (text: string): string => {
  const number = parseDocumentNumber(text);
  return number ? [ownNumberKey(number), ...shortNumberKeys(number)].join(' ') : '';
};

let engine: Engine;
let asked = 0;

beforeAll(async () => {
  const siteDir = await writeSite({
    ...manyPages(),
    'policies/2025/stalls': pageHtml({ title: '占道经营疏导办法', number: '澄政发〔2025〕33号', keys: keysOf('澄政发〔2025〕33号'), unit: '湖心街道办事处', date: '2025年3月5日', articles: [[1, '占道经营应当在指定时段、地点。']] }),
    'policies/2025/roads': pageHtml({ title: '湖心街道人员报到规则', unit: '澄湖区人民政府', date: '2025年3月5日', articles: [[1, '报到经营户名单。']] }),
    'policies/2025/rentals': pageHtml({ title: '房屋出租登记规则', unit: '澄湖区人民政府', date: '2025年3月5日', articles: [[1, '出租房屋应当登记。多占到的路面应当恢复。'], ...Array.from({ length: 8 }, (_, index): [number, string] => [index + 2, `第${index}项事务由有关部门按照各自职责分工负责，定期研究、督促落实、公开结果并接受社会各方面的监督。`]), [20, '巡查中发现的停车管理问题转交处理。']] }),
    'policies/2025/schools': pageHtml({ title: '初级中学招生规则', unit: '澄湖区人民政府', date: '2025年3月5日', articles: [[1, '初级中学招生按照片区进行。']] }),
    'policies/2025/noise': pageHtml({ title: '夜间噪声控制规则', unit: '澄湖区人民政府', date: '2025年3月5日', articles: [[1, '初级中学附近的噪声从严控制。']] }),
    'policies/2025/wifi': pageHtml({ title: '公共场所wifi管理办法', unit: '澄湖区人民政府', date: '2025年3月5日', articles: [[1, '公共场所的wifi应当免费。意见发至 banli@example.cn。']] }),
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

test('of words that sound the same those are meant that a page has word for word', async () => {
  for (const text of ['fangwuchuzudengji', 'fangwu chuzu dengji']) expect(await firstTitle(text), text).toBe('房屋出租登记规则');
});

test('first letters of two words are those that pages have beside one another', async () => {
  expect(await understood('cztc')).toEqual([]);
  expect(await understood('tcgl')).toEqual(['pinyin tcgl 停车管理']);
  expect(await understood('tcgl 巡查')).toEqual(['pinyin tcgl 停车管理']);
  expect(await firstTitle('tcgl')).toBe('房屋出租登记规则');
  expect(await understood('tcgl', ['tcgl'])).toEqual([]);
  for (const text of ['wifi', 'wifi tcgl 管理', 'bbbb', 'tcglzzqq']) expect(await understood(text), text).not.toContainEqual(expect.stringMatching(/wifi|bbbb|zzqq/));
});

test('a word in letters that the pages have stays as it is', async () => {
  expect(await understood('wifi')).toEqual([]);
  expect(await firstTitle('wifi')).toBe('公共场所wifi管理办法');
});

test('a pasted page is searched as it is: nobody types it with slips or in letters', async () => {
  expect(await understood(`垃圾分雷${'，办法'.repeat(150)}`)).toEqual([]);
  expect(await understood('dianti '.repeat(100))).toEqual([]);
});

test('a wrong character that sounds alike is corrected, and said', async () => {
  expect(await firstTitle('垃圾分雷')).toContain('垃圾分类');
  expect(await understood('垃圾分雷')).toEqual(['corrected 垃圾分雷 垃圾分类']);
});

test('a phrase that sounds just so is meant even where other pages have the pairs of what was typed', async () => {
  expect(await understood('占到经营')).toEqual(['corrected 占到经营 占道经营']);
  expect(await firstTitle('占到经营')).toBe('占道经营疏导办法');
});

test('a term of the lexicon that no page has with the rest gives way to a word that only the index knows', async () => {
  const { words, phrases, ...table } = await engine.repairTable();
  const without = (list: string, separator: string): string => list.split(separator).filter((entry) => !entry.includes('招')).join(separator);
  const outcome = await createSearcher({ ...engine, repairTable: async () => ({ ...table, words: without(words, ' '), phrases: without(phrases, '|') }) }).search('初级中学招声');
  expect(outcome.query.understood.map(({ said, meant }) => `${said}>${meant}`)).toEqual(['招声>招生']);
});

test('a unit by its name alone is answered, so that pinyin and slips of it are read', async () => {
  const table = { ...await engine.readingTable(), units: [{ name: '湖心街道办事处', forms: ['湖心街道办事处', '湖心街道'] }] };
  const searcher = createSearcher({ ...engine, readingTable: async () => table, repairTable: async () => ({ ...await engine.repairTable() }) });
  for (const text of ['湖心街导', 'huxinjiedao']) expect((await (await searcher.search(text)).next())?.map(({ title }) => title), text).toEqual(['占道经营疏导办法']);
});

const withCodes = async (text: string, asWritten: string[] = []): Promise<string[]> => {
  const table = { ...await engine.readingTable(), codes: ['澄政规', '澄政发'] };
  const outcome = await createSearcher({ ...engine, readingTable: async () => table }).search(text, { asWritten });
  return [...outcome.query.understood.filter(({ kind }) => kind === 'corrected').map(({ said, meant }) => `${said} ${meant}`), String(outcome.total)];
};

test('a slip in the code of a number is corrected where a page has that number', async () => {
  expect(await withCodes('澄政发〔2025〕33号')).toEqual(['1']);
  for (const text of ['澄政法〔2025〕33号', '澄政法2025年第33号', '查一下澄政法〔2025〕33号']) expect(await withCodes(text), text).toEqual(['澄政法 澄政发', '1']);
  expect(await withCodes('程政发〔2025〕33号')).toEqual(['程政发 澄政发', '1']);
});

test('a number that nobody has gives nothing, whatever its code', async () => {
  for (const text of ['澄政法〔2031〕9号', '澄政规〔2025〕33号', '津政发〔2025〕33号', '澄政函〔2025〕33号']) expect(await withCodes(text), text).toEqual(['0']);
});

test('the code of a number that was taken back stays', async () => {
  expect(await withCodes('澄政法〔2025〕33号', ['澄政法'])).toEqual(['0']);
});

test('what sounds like an article behind a figure is one', async () => {
  expect(await understood('占道经营 第1调')).toEqual(['corrected 第1调 第1条']);
  expect(await understood('占道经营第一跳第二款')).toEqual(['corrected 第一跳 第一条']);
  expect(await understood('第1调', ['第1调'])).toEqual([]);
  for (const text of ['第三调查组', '第1调解室', '第2跳水队']) expect(await understood(text), text).toEqual([]);
});

test('no word is left out to find something', async () => {
  expect(await understood('无电梯加装')).toEqual([]);
  expect(await understood('占道大经营')).toEqual([]);
  expect(await understood('占道经道营')).toEqual(['corrected 占道经道营 占道经营']);
});

test('what the title says need not be said again beside the rest', async () => {
  expect(await firstTitle('出租登记停车管理')).toBe('房屋出租登记规则');
});

test('words that stand apart do not answer where they were run together to a word that is nowhere', async () => {
  expect((await search('出租车管理')).total).toBe(0);
  expect((await search('出租登记')).total).toBe(1);
});

test('what is nowhere is what a query is about', async () => {
  expect((await search('电梯殡葬')).total).toBe(0);
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

test('letters that stand in an address are the pinyin of what most pages have', async () => {
  for (const text of ['banli', '电梯加装banli']) expect(await understood(text), text).toEqual(['pinyin banli 办理']);
  expect(await understood('电梯加装banli', ['banli'])).toEqual([]);
});

test('where every word is known the table is not even fetched', async () => {
  asked = 0;
  for (const text of ['电梯加装补贴', '澄政发〔2025〕33号', '2025-03-05', 'wifi', '']) await search(text);
  expect(asked).toBe(0);
});

test('without the table a query is searched for as it is written', async () => {
  const bare = createSearcher({ ...engine, repairTable: async () => ({ traditional: '', simplified: '', pieces: '', words: '', characters: '', phrases: '', readings: '', further: '', lookAlikes: '', strangers: '' }) });
  for (const text of ['電梯', 'dianti', '垃圾分雷']) expect((await bare.search(text)).query.understood, text).toEqual([]);
});

test('a slip in three characters whose pairs stand in other words is mended where a page has them word for word', async () => {
  // 占道 stands in 占道经营, and 多占 in the words that are meant.
  expect(await understood('多占道')).toEqual(['corrected 占道 占到']);
});

test('a word that blanks part from others and that is nowhere is mended where a page has it together with them, though they are answered without it', async () => {
  // 是 says nothing in a query: 是品 takes nothing from what is answered.
  for (const text of ['投诉 安全 是品', '是品 安全 投诉']) expect(await understood(text), text).toEqual(['corrected 是品 食品']);
  expect(await understood('投诉 安全 是品', ['是品'])).toEqual([]);
});

test('two characters that were typed the wrong way round are exchanged, beside other words too', async () => {
  expect(await understood('房屋 租出')).toEqual(['corrected 租出 出租']);
  expect(await understood('房屋 租出', ['租出'])).toEqual([]);
});

test('a character that was left out is put where pages have it, in a word beside others and in a long run', async () => {
  expect(await understood('初级学 招生')).toEqual(['corrected 初级学 初级中学']);
  expect(await understood('占道营疏导办法')).toEqual(['corrected 道营 道经营']);
});

test('of initials that stand for several words those are meant that a title has', async () => {
  expect(await firstTitle('cjzx')).toBe('初级中学招生规则');
});
