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
