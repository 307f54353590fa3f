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
