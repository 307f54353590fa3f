import { expect, test } from 'vitest';
import { isSaid } from '../../../../src/search/client/full-title.ts';
import type { FoundPage, Fragment } from '../../../../src/search/client/pagefind.ts';
import { readQuery } from '../../../../src/search/client/read-query.ts';
import { scorePages, type PageScore } from '../../../../src/search/client/score-pages.ts';
import { scorePassages } from '../../../../src/search/client/score-passages.ts';
import { emptyReadingTable } from '../../../../src/search/tables.ts';

const page = (id: string, score: number): FoundPage => ({ id, score, data: () => Promise.reject(new Error('not fetched')) });
const hits = (...pages: FoundPage[]) => new Map(pages.map((each) => [each.id, each]));
const means = (found: ReturnType<typeof hits>) => ({ lookUp: () => Promise.resolve(found), findPositions: () => Promise.resolve(new Map<string, number[]>()) });

test('of pages that hold the same, the one that the index itself ranks higher is fetched first, whatever its id', async () => {
  const { pages } = await scorePages(readQuery('电梯'), means(hits(page('a', 1), page('b', 9), page('c', 4))), 100);
  expect(pages.map(({ page: { id } }) => id)).toEqual(['b', 'c', 'a']);
});

const fragment = (kind: string): Fragment => ({ url: '/x/', raw_content: '', meta: { title: '加装电梯补助办法', kind }, filters: {}, anchors: [] });
const scoreOf = async (kind: string, query: string): Promise<number> => {
  const read = readQuery(query);
  const { pages: [score], terms } = await scorePages(read, means(hits(page('a', 1))), 100);
  if (!score) throw new Error('not found');
  return scorePassages(fragment(kind), [{ anchor: null, heading: null, path: [], text: '加装电梯补助办法' }], score, read, terms)[0]?.score ?? 0;
};

test('an entry of a column stands behind the document it goes with, unless the query asks for it', async () => {
  expect(await scoreOf('意见征集', '加装电梯')).toBeLessThan(await scoreOf('政策文件', '加装电梯'));
  expect(await scoreOf('意见征集', '加装电梯征求意见')).toBe(await scoreOf('政策文件', '加装电梯征求意见'));
  expect(await scoreOf('公开指南', '加装电梯')).toBe(await scoreOf('政策文件', '加装电梯'));
});

const pagesOf = (pages: Record<string, FoundPage[]>) => ({ lookUp: (token: string) => Promise.resolve(hits(...pages[token] ?? [])), findPositions: () => Promise.resolve(new Map<string, number[]>()) });

test('a number in characters is as rare as it is; a figure that most pages have says as little of it', async () => {
  const most = Array.from({ length: 60 }, (_, number) => page(`p${number}`, 1));
  const [a, b] = [page('p1', 1), page('p2', 1)];
  const { pages } = await scorePages(readQuery('货架 六层'), pagesOf({ 货架: [a, b], 六层: [a], 6: most }), 100);
  expect(pages.map(({ page: { id }, coverage }) => [id, coverage > 0.9])).toEqual([['p1', true], ['p2', false]]);
});

test('who asks how long something takes that the title names means the article that says it, not the title', async () => {
  const [a] = [page('p1', 1)];
  const read = readQuery('加装电梯补助 时限');
  const { pages: [score], terms } = await scorePages(read, pagesOf({ 加装: [a], 装电: [a], 电梯: [a], 梯补: [a], 补助: [a], 时限: [a, ...Array.from({ length: 30 }, (_, number) => page(`q${number}`, 1))] }), 100);
  if (!score) throw new Error('not found');
  const places = scorePassages(fragment('政策文件'), [{ anchor: null, heading: null, path: [], text: '加装电梯补助办法' }, { anchor: 'art-8', heading: null, path: ['第八条'], text: '加装电梯补助的办理时限为十个工作日' }], score, read, terms);
  expect(places[0]?.passage.anchor).toBe('art-8');
});

test('a word that is nowhere makes a page answer less and tells no place from another: the document about all the rest stays first', async () => {
  const [a] = [page('p1', 1)];
  const read = readQuery('加装电梯 补助 烧址');
  const { pages: [score], terms } = await scorePages(read, pagesOf({ 加装: [a], 装电: [a], 电梯: [a], 补助: [a] }), 100);
  if (!score) throw new Error('not found');
  expect(score.coverage).toBeLessThan(0.9);
  expect(terms.map(({ wordings: [typed] }) => typed?.text)).not.toContain('烧址');
  const places = scorePassages(fragment('政策文件'), [{ anchor: null, heading: null, path: [], text: '加装电梯补助办法' }, { anchor: 'art-3', heading: null, path: ['第三条'], text: '加装电梯的补助' }], score, read, terms);
  expect(places[0]?.passage.anchor).toBeNull();
});

test('a wording of the register says more of what everyday speech is about than words that meet by chance', async () => {
  const read = readQuery('狗狗几号打卡', { table: { ...emptyReadingTable, synonyms: [{ said: '狗狗', meant: ['犬只'] }] } });
  const { pages } = await scorePages(read, pagesOf({ 犬只: [page('z', 1)], 打卡: [page('a', 1)] }), 100);
  expect(pages.map(({ page: { id } }) => id)).toEqual(['z', 'a']);
});

test('of two sections with the same words the one whose heading is put as the question is comes first', async () => {
  const read = readQuery('报修以后多久有人来');
  const { pages: [score], terms } = await scorePages(read, pagesOf({ 报修: [page('a', 1)], 有人: [page('a', 1)] }), 100);
  if (!score) throw new Error('not found');
  const section = (anchor: string, heading: string) => ({ anchor, heading, path: [], text: '报修的事有人登记。' });
  const places = scorePassages(fragment('政策解读'), [section('a', '报修的事，有人管吗？'), section('b', '报修多久有人来？')], score, read, terms);
  expect(places.map(({ passage: { anchor } }) => anchor)).toEqual(['b', 'a']);
});

const sectionsFor = async (query: string, sections: readonly { anchor: string; heading: string; text: string; path?: string[] }[], pages: Record<string, FoundPage[]>): Promise<(string | null)[]> => {
  const read = readQuery(query);
  const { pages: [score], terms } = await scorePages(read, pagesOf(pages), 100);
  if (!score) throw new Error('not found');
  return scorePassages(fragment('政策文件'), sections.map((section) => ({ path: [], ...section })), score, read, terms).map(({ passage: { anchor } }) => anchor);
};

test('of places with the same words the one whose page has all of them near one another comes first, unless everyday words were asked with', async () => {
  const scoreWith = async (query: string, near: number): Promise<number> => {
    const read = readQuery(query);
    const { pages: [score], terms } = await scorePages(read, pagesOf({ 货架: [page('p1', 1)], 高度: [page('p1', 1)] }), 100);
    if (!score) throw new Error('not found');
    return scorePassages(fragment('政策文件'), [{ anchor: 'art-1', heading: null, path: ['第一条'], text: '货架的高度另行规定。' }], { ...score, near }, read, terms)[0]?.score ?? 0;
  };
  expect(await scoreWith('货架 高度', 1)).toBeGreaterThan(await scoreWith('货架 高度', 0.5));
  expect(await scoreWith('货架高度到底要多少呢', 1)).toBe(await scoreWith('货架高度到底要多少呢', 0.5));
});

test('who types a heading, without its number, is led to it, before what has its words oftener', async () => {
  const held = { 退还: [page('p1', 1)], 还押: [page('p1', 1)], 押金: [page('p1', 1)] };
  const within = { anchor: 'sec-1', heading: '一、退还押金的时间', text: '押金自结束之日起三日内退还。退还押金的，退还押金的账户不变。' };
  for (const heading of ['二、退还押金', '第二章 退还押金', '（二）退还押金', '退还押金']) expect(await sectionsFor('退还押金', [within, { anchor: 'sec-2', heading, text: '由收取的单位办理。' }], held), heading).toEqual(['sec-2', 'sec-1']);
  expect(await sectionsFor('退还押金', [within, { anchor: 'sec-2', heading: '二、退还押金的单位', text: '由收取的单位办理。' }], held)).toEqual(['sec-1', 'sec-2']);
});

test('a numeral that begins the words of a heading is none of its number, nor is a 章 in them the end of one', async () => {
  const held = { 二次: [page('p1', 1)], 次验: [page('p1', 1)], 验收: [page('p1', 1)], 公章: [page('p1', 1)], 章管: [page('p1', 1)], 管理: [page('p1', 1)] };
  for (const [query, heading] of [['二次验收', '二次验收'], ['二次验收', '三、二次验收'], ['公章管理', '第二章 公章管理']] as const) {
    const within = { anchor: 'art-9', heading: '第九条', text: `${query}应当公布，${query}不得延误，${query}的依据一并公布。` };
    expect(await sectionsFor(query, [within, { anchor: 'ch-2', heading, text: '' }], held), heading).toMatchObject({ 0: 'ch-2' });
  }
});

test('so is who types it beside words of the title', async () => {
  const held = { 加装: [page('p1', 1)], 电梯: [page('p1', 1)], 装电: [page('p1', 1)], 收取: [page('p1', 1)], 取费: [page('p1', 1)], 费用: [page('p1', 1)] };
  const within = { anchor: 'art-9', heading: '第九条', text: '收取费用应当公布，不得多收取费用，收取费用的依据一并公布。' };
  expect(await sectionsFor('加装电梯 收取费用', [within, { anchor: 'ch-2', heading: '第二章 收取费用', text: '' }], held)).toMatchObject({ 0: 'ch-2' });
  expect(await sectionsFor('加装电梯 收取费用', [within, { anchor: 'ch-2', heading: '第二章 收取费用的办法', text: '' }], held)).toMatchObject({ 0: 'art-9' });
});

test('an article is about what it begins with, one that has it in passing is not, though it has it more often', async () => {
  const inPassing = { anchor: 'art-1', heading: '第一条', text: '经营者应当依法办理登记，明码标价，遵守有关规定；收取押金的，存入专户，押金不得挪用，退还押金应当及时。' };
  const about = { anchor: 'art-2', heading: '第二条', text: '参加活动交纳的押金自结束之日起三日内退还。' };
  expect(await sectionsFor('押金', [inPassing, about], { 押金: [page('a', 1)] })).toEqual(['art-2', 'art-1']);
});

test('of two articles that say it, the one that says it again and again is about it', async () => {
  const once = { anchor: 'art-1', heading: '第一条', text: '补助由基础补助、管线迁移补助和无障碍补助三部分组成，各项合计不超过三十万元。' };
  const again = { anchor: 'art-2', heading: '第二条', text: '应当迁移供水管线的，给予管线迁移补助；管线迁移由管线单位实施，管线迁移费用据实核定。' };
  const held = { 管线: [page('a', 1)], 线迁: [page('a', 1)], 迁移: [page('a', 1)] };
  expect(await sectionsFor('管线迁移', [once, again], held)).toEqual(['art-2', 'art-1']);
});

test('what answers best under the heading of a chapter comes before that heading alone, unless it is what was typed', async () => {
  const chapter = { anchor: 'ch-2', heading: '第二章 申请条件', text: '' };
  const article = { anchor: 'art-4', heading: '第四条', text: '家庭人均收入低于标准的，可以申请。', path: ['第二章 申请条件'] };
  const held = { 低保: [page('a', 1)], 申请: [page('a', 1)], 条件: [page('a', 1)], 请条: [page('a', 1)] };
  expect(await sectionsFor('申请条件是什么', [chapter, article], held)).toEqual(['art-4', 'ch-2']);
  expect(await sectionsFor('申请条件', [chapter, article], held)).toEqual(['ch-2', 'art-4']);
});

test('what its heading says counts as what it begins with, the number of an article does not', async () => {
  const inPassing = { anchor: 'sec-1', heading: '一、其他事项', text: '因检修设备、天气恶劣或者举办活动需要调整的，提前三日公告；开放时间变动的，一并告知新的开放时间。' };
  const about = { anchor: 'sec-2', heading: '二、开放时间', text: '每日九时至十七时，周一闭馆。' };
  const numbered = { anchor: 'art-3', heading: '第一百二十三条之一', text: '场馆的使用者可以在入口处看到当日开放的时间。' };
  const pages = { 开放: [page('a', 1)], 时间: [page('a', 1)] };
  expect((await sectionsFor('开放 时间', [inPassing, about], pages))[0]).toBe('sec-2');
  const unnumbered = { ...numbered, anchor: 'x', heading: '' };
  expect(await sectionsFor('开放 时间', [{ ...numbered }, { ...unnumbered }], pages)).toEqual(['art-3', 'x']);
});

test('an article on what a rule is for begins with all that it deals with, and is about none of it', async () => {
  const frame = { anchor: 'art-1', heading: '第一条', text: '为规范押金的收取和退还，制定本办法。' };
  const rule = { anchor: 'art-2', heading: '第二条', text: '经营者应当依法办理登记，明码标价，遵守有关规定；收取押金的，存入专户，活动结束以后及时退还。' };
  expect(await sectionsFor('押金 退还', [frame, rule], { 押金: [page('a', 1)], 退还: [page('a', 1)] })).toEqual(['art-2', 'art-1']);
});

test('a part of a place, word for word, leads to it and not to one that begins with its words', async () => {
  const part = { anchor: 'art-1', heading: '第一条', text: '老年人可以自主选择机构，活动完成以后，由本人或者其家属在电子系统中确认服务时间和质量。' };
  const beginning = { anchor: 'art-2', heading: '第二条', text: '机构的服务质量和服务时间每年公布。' };
  const pages = Object.fromEntries(['服务', '务时', '时间', '间和', '和质', '质量'].map((pair) => [pair, [page('a', 1)]]));
  expect((await sectionsFor('服务时间和质量', [beginning, part], pages))[0]).toBe('art-1');
});

test('the places of what a fifth of many pages has are asked for only where little else is asked', async () => {
  const some = page('a', 1);
  const most = Array.from({ length: 300 }, (_, number) => page(`q${number}`, 1));
  const pages: Record<string, FoundPage[]> = { 养犬: [some], 登记: [some], 收费: [some], 通知: [some, ...most] };
  const placesAsked = async (query: string, total: number): Promise<string[]> => {
    const asked: string[] = [];
    const findPositions = (token: string) => {
      asked.push(token);
      return Promise.resolve(new Map((pages[token] ?? []).map(({ id }) => [id, [40]])));
    };
    await scorePages(readQuery(query), { ...pagesOf(pages), findPositions }, total);
    return asked.sort();
  };
  expect(await placesAsked('养犬 登记 收费 通知', 400)).toEqual(['养犬', '收费', '登记']);
  expect(await placesAsked('养犬 登记 收费 通知', 1400)).toEqual(['养犬', '收费', '登记']);
  expect(await placesAsked('养犬 登记 收费 通知', 1600)).toEqual(['养犬', '收费', '登记', '通知']);
  expect(await placesAsked('养犬 登记 通知', 400)).toEqual(['养犬', '登记', '通知']);
  expect(await placesAsked('养犬 登记 收费 通知', 10_000)).toEqual(['养犬', '收费', '登记', '通知']);
});

test('where two words that were run together meet by chance in a text, that says little of it', async () => {
  const most = (from: number) => Array.from({ length: 20 }, (_, number) => page(`q${from + number}`, 1));
  const [about, byChance] = [page('about', 1), page('chance', 1)];
  const pages = { 救济: [about], 审核: [about, ...most(0)], 核时: [byChance], 时限: [byChance, ...most(10)] };
  const findPositions = (token: string) => Promise.resolve(new Map((pages[token as keyof typeof pages] ?? []).map(({ id }) => [id, [40]])));
  const ask = async (query: string): Promise<PageScore[]> => (await scorePages(readQuery(query), { ...pagesOf(pages), findPositions }, 100)).pages;
  const [together] = await ask('救济审核时限');
  expect(together?.page.id).toBe('about');
  // Who parts words by spaces means what stands between two spaces as one word.
  const apart = (await ask('救济 审核时限')).find(({ page: { id } }) => id === 'about');
  expect(apart?.coverage).toBeLessThan((together?.coverage ?? 0) - 0.1);
});

test('the pages that stand first are fetched beside one that must be read to know whether it has the query word for word', async () => {
  const fetched: string[] = [];
  const row = (id: string, run: number): PageScore => {
    const data = async (): Promise<Fragment> => {
      fetched.push(id);
      return fragment('政策文件');
    };
    return { page: { id, score: 1, data }, coverage: 1, keys: 0, near: 1, run, head: 0, strength: 1, bonus: 0, relevance: 0 };
  };
  expect(await isSaid(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => row(id, id === 'b' ? 0.8 : 0)), '装电梯先交钱还是先拿补贴')).toBe(false);
  expect([...new Set(fetched)].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  fetched.length = 0;
  await isSaid([row('a', 0.1)], '装电梯先交钱还是先拿补贴');
  expect(fetched).toEqual([]);
});
