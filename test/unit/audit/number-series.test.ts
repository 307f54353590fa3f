import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatGaps, numberFigures } from '../../../src/audit/number-series.ts';
import type { DocumentNumber } from '../../../src/domain/document-number.ts';

const number = (serial: number, code = '澄政规', year: number | null = 2025): DocumentNumber => ({ form: year === null ? 'order' : 'series', code, year, serial });
const numbered = (...numbers: DocumentNumber[]) => numbers.map((each, source) => ({ number: each, source }));

test('gaps are named from 1 up to the highest number seen', () => {
  const { series: [series] } = numberFigures(numbered(number(3), number(4), number(8), number(6)));
  expect(series).toMatchObject({ seen: 4, highest: 8, missing: 4, gaps: [{ from: 1, to: 2 }, { from: 5, to: 5 }, { from: 7, to: 7 }] });
  expect(formatGaps(series?.gaps ?? [])).toBe('1—2、5、7');
});

test('the estimate is m + m/k − 1 and the share k of it', () => {
  const { series: [series] } = numberFigures(numbered(number(10), number(20), number(30), number(60)));
  expect(series?.estimate).toBe(74);
  expect(series?.share).toBeCloseTo(4 / 74, 12);
});

test('a series without a gap is estimated as exactly what was seen', () => {
  const { series: [series] } = numberFigures(numbered(number(1), number(2), number(3)));
  expect(series).toMatchObject({ missing: 0, gaps: [], estimate: 3, share: 1 });
});

test('a number seen twice counts once in its series and is named as a duplicate', () => {
  const { series, duplicates } = numberFigures(numbered(number(2), number(1), number(2)));
  expect(series[0]).toMatchObject({ seen: 2, estimate: 2 });
  expect(duplicates).toEqual([{ number: '澄政规〔2025〕2号', sources: [0, 2] }]);
});

test('years, 机关代字 and orders without a year are series of their own, in order', () => {
  const { series } = numberFigures(numbered(number(1), number(1, '澄政规', 2024), number(5, '澄政发'), number(7, '澄江市人民政府令', null)));
  expect(series.map(({ code, year }) => [code, year])).toEqual([['澄政发', 2025], ['澄政规', 2024], ['澄政规', 2025], ['澄江市人民政府令', null]].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : String(a[0]) > String(b[0]) ? 1 : Number(a[1]) - Number(b[1]))));
});

test('for any serials, seen and missing make up the highest, and the share lies in (0, 1]', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 }), (serials) => {
    const { series: [series], duplicates } = numberFigures(numbered(...serials.map((serial) => number(serial))));
    if (!series) throw new Error('no series');
    expect(series.seen + series.missing).toBe(series.highest);
    expect(series.gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0)).toBe(series.missing);
    expect(series.share).toBeGreaterThan(0);
    expect(series.share).toBeLessThanOrEqual(1);
    expect(series.estimate).toBeGreaterThanOrEqual(series.highest);
    expect(duplicates.length).toBe([...Map.groupBy(serials, (serial) => serial).values()].filter((group) => group.length > 1).length);
  }));
});
