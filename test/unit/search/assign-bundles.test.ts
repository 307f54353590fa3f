import { expect, test } from 'vitest';
import { assignBundles } from '../../../src/search/assign-bundles.ts';
import type { IndexedPage } from '../../../src/search/indexed-pages.ts';

const pages = (count: number): IndexedPage[] => Array.from({ length: count }, (_, index) => ({ path: `policies/2025/rule-${String(index).padStart(5, '0')}/index.html`, digest: '' }));
const sizes = (count: number): number[] => assignBundles(pages(count)).map(({ length }) => length);

test('a thousand documents with their other pages are one bundle, so that a word costs one file', () => {
  expect(sizes(1000)).toEqual([1000]);
  expect(sizes(1275)).toEqual([1275]);
});

test('beyond that no bundle is larger than the one that may stand alone', () => {
  for (const count of [1276, 2000, 10_000]) {
    const all = sizes(count);
    expect(all).toHaveLength(Math.ceil(count / 850));
    expect(Math.max(...all)).toBeLessThanOrEqual(1000);
    expect(all.reduce((sum, size) => sum + size, 0)).toBe(count);
  }
});

test('every bundle keeps the order of the pages, and one more page moves no other', () => {
  const before = assignBundles(pages(1990));
  const after = assignBundles(pages(2000));
  for (const [index, bundle] of before.entries()) {
    expect(bundle.map(({ path }) => path)).toEqual(bundle.map(({ path }) => path).toSorted());
    expect(after[index]?.slice(0, bundle.length)).toEqual(bundle);
  }
});

test('no page, no bundle', () => {
  expect(assignBundles([])).toEqual([]);
});
