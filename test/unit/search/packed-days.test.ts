import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packDays, unpackDays, type SortedPage } from '../../../src/search/packed-days.ts';

/** As the index answers: the pages of each bundle newest first, those of all bundles by their scores. */
const sorted = (bundles: readonly (readonly string[])[]): SortedPage[] => bundles.flatMap((ids) => ids.map((id, index) => ({ id, score: ids.length - 1 - index }))).sort((a, b) => b.score - a.score);

test('the newest page comes first, whichever bundle it is in; pages of one day have one place', () => {
  const packed = packDays([['2025-03-04', '2024-01-02'], ['2026-01-01', '2025-03-04', '2023-12-31']]);
  expect(unpackDays(packed, sorted([['a', 'b'], ['c', 'd', 'e']]))).toEqual(new Map([['c', 0], ['a', 1], ['d', 1], ['b', 2], ['e', 3]]));
});

test('neither ids nor days are said', () => {
  expect(packDays([['2025-03-04', '2024-01-02', '2024-01-02'], ['2026-01-01']])).toEqual(['BBA', 'A']);
  expect(packDays([])).toEqual([]);
});

test('a step over many days is the sum of its digits', () => {
  const days = Array.from({ length: 130 }, (_, index) => String(999 - index));
  expect(packDays([days, ['999', '936', '870']])).toEqual([`A${'B'.repeat(129)}`, 'A_A_D']);
  expect([...unpackDays(packDays([days, ['999', '870']]), sorted([days, ['new', 'old']])).entries()].filter(([id]) => /new|old/.test(id))).toEqual([['new', 0], ['old', 129]]);
});

test('days of other pages are none', () => {
  const packed = packDays([['2025-03-04', '2024-01-02'], ['2024-01-02']]);
  expect(() => unpackDays(packed, sorted([['a', 'b']]))).toThrow('an order of 3 pages, not of these 2');
  expect(() => unpackDays(packed, sorted([['a'], ['b'], ['c']]))).toThrow('an order of 3 pages, not of these 3');
});

test('pages stand in the order of their days, however many bundles there are', () => {
  const dayOf = fc.integer({ min: 0, max: 999 }).map((number) => String(number).padStart(3, '0'));
  fc.assert(fc.property(fc.array(fc.array(dayOf, { maxLength: 40 }), { maxLength: 6 }), (drawn) => {
    const bundles = drawn.map((days) => days.toSorted().reverse());
    const days = new Map(bundles.flatMap((each, bundle) => each.map((day, index) => [`${bundle}-${index}`, day] as const)));
    const order = unpackDays(packDays(bundles), sorted(bundles.map((each, bundle) => each.map((_, index) => `${bundle}-${index}`))));
    const newestFirst = [...days.keys()].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).map((id) => days.get(id));
    expect(newestFirst).toEqual([...days.values()].sort().reverse());
  }));
});
