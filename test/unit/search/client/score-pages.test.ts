import { expect, test } from 'vitest';
import type { FoundPage, Fragment } from '../../../../src/search/client/pagefind.ts';
import { readQuery } from '../../../../src/search/client/read-query.ts';
import { scorePages } from '../../../../src/search/client/score-pages.ts';
import { scorePassages } from '../../../../src/search/client/score-passages.ts';

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
