import { expect, test } from 'vitest';
import { toResult } from '../../../../src/search/client/make-results.ts';
import { readQuery } from '../../../../src/search/client/read-query.ts';

const title = '关于临时救助资金发放的通知';
/** What is shown of a page of which only the part before the first heading is known. */
const excerptOf = (text: string, date = '2026年10月13日'): string => {
  const fragment = { url: '/policies/a/', raw_content: text, meta: { title, date }, filters: {}, anchors: [] };
  const [place] = toResult([{ fragment, passage: { anchor: null, heading: null, path: [], text }, whole: true, score: 1 }], readQuery('临时救助'), []).places;
  return place?.excerpt.map((part) => part.text).join('') ?? '';
};

test('the title is not said again in the excerpt, with or without the line of number and date', () => {
  expect(excerptOf(`${title}\n澄民〔2026〕21号 · 2026年10月13日\n文件由逐户信息构成。`)).toBe('文件由逐户信息构成。');
  expect(excerptOf(`${title}\n文件由逐户信息构成。`)).toBe('文件由逐户信息构成。');
  expect(excerptOf(`关于临时救助资金\u3000发放的通知\n文件由逐户信息构成。`, '')).toBe('文件由逐户信息构成。');
});

test('a page of nothing but its title has no excerpt', () => {
  expect(excerptOf(title)).toBe('');
});

test('a sentence with the title in it stays', () => {
  expect(excerptOf(`现印发《${title}》。`)).toBe(`现印发《${title}》。`);
});

test('a chapter that is the best place shows what stands below it; a further one does not', () => {
  const fragment = { url: '/policies/a/', raw_content: '', meta: { title }, filters: {}, anchors: [] };
  const chapter = { fragment, passage: { anchor: 'ch-2', heading: '第二章 申请条件', path: [], text: '', below: '第五条\u3000申请临时救助应当住在本区。' }, whole: false, score: 1 };
  const article = { ...chapter, passage: { anchor: 'art-5', heading: '第五条', path: ['第二章 申请条件'], text: '申请临时救助应当住在本区。' } };
  const excerpts = (places: Parameters<typeof toResult>[0]): string[] => toResult(places, readQuery('申请条件'), []).places.map(({ excerpt }) => excerpt.map((part) => part.text).join(''));
  expect(excerpts([chapter, article])).toEqual(['第五条\u3000申请临时救助应当住在本区。', '申请临时救助应当住在本区。']);
  expect(excerpts([article, chapter])).toEqual(['申请临时救助应当住在本区。', '']);
});
