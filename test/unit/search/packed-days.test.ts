import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packDays, unpackDays } from '../../../src/search/packed-days.ts';

const ids = ['zh-cn_c', 'zh-cn_a', 'zh-cn_b', 'zh-cn_d'];
const days: Record<string, string> = { 'zh-cn_a': '2024-01-02', 'zh-cn_b': '2025-03-04', 'zh-cn_c': '2024-01-02' };

test('the newest page comes first, pages of one day have one place, a page without a day is the oldest', () => {
  expect(unpackDays(packDays(ids, (id) => days[id]), ids)).toEqual(new Map([['zh-cn_a', 1], ['zh-cn_b', 0], ['zh-cn_c', 1], ['zh-cn_d', 2]]));
});

test('neither ids nor days are said', () => {
  expect(packDays(ids, (id) => days[id])).toBe('AAAAAAAABABC');
});

test('an order of other pages is none', () => {
  expect(() => unpackDays(packDays(ids, (id) => days[id]), ids.slice(1))).toThrow('an order of 4 pages, not of 3');
});

test('pages stand in the order of their days, however many there are', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{7}$/), { maxLength: 300 }), fc.infiniteStream(fc.integer({ min: 0, max: 9_999 })), (pages, numbers) => {
    const day = new Map(pages.map((id) => [id, String(numbers.next().value).padStart(4, '0')]));
    const order = unpackDays(packDays(pages, (id) => day.get(id)), pages.toReversed());
    const newestFirst = pages.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).map((id) => day.get(id));
    expect(newestFirst).toEqual([...day.values()].sort().reverse());
  }));
});
