import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatChineseNumeral, parseChineseNumeral, toAsciiDigits } from '../../../src/domain/chinese-numerals.ts';

describe('parseChineseNumeral', () => {
  test.each([
    ['零', 0], ['〇', 0], ['一', 1], ['两', 2], ['十', 10], ['十二', 12], ['二十', 20], ['二十一', 21], ['一十', 10], ['一百', 100], ['两百', 200],
    ['一百零五', 105], ['一百〇五', 105], ['一百一十', 110], ['一百十', 110], ['一百二十三', 123], ['一千', 1000], ['一千零五', 1005],
    ['一千零一十', 1010], ['一千零五十', 1050], ['一千二百六十', 1260], ['九千九百九十九', 9999],
    ['一〇五', 105], ['二〇二五', 2025], ['一九九八', 1998], ['105', 105], ['１０５', 105], ['0', 0],
  ])('reads %s as %i', (text, value) => expect(parseChineseNumeral(text)).toBe(value));

  test.each(['', '百', '千', '条', '一百五', '一千五', '一条', ' 一', '一 ', '十十', '零五', '一百零', '一二', '-1', '12345', '1.5', '一万', '一千五十'])(
    'finds no numeral in “%s”', (text) => expect(parseChineseNumeral(text)).toBeUndefined());

  test('reads back every number it writes', () => {
    for (let value = 0; value <= 9999; value++) expect(parseChineseNumeral(formatChineseNumeral(value))).toBe(value);
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'零〇一二两三九十百千0９') })), (text) => {
      const value = parseChineseNumeral(text);
      expect(value === undefined || (Number.isInteger(value) && value >= 0 && value <= 9999)).toBe(true);
    }));
  });
});

describe('formatChineseNumeral', () => {
  test.each([[0, '零'], [10, '十'], [11, '十一'], [20, '二十'], [110, '一百一十'], [105, '一百零五'], [1001, '一千零一'], [1010, '一千零一十'], [2500, '二千五百']])(
    'writes %i as %s', (value, text) => expect(formatChineseNumeral(value)).toBe(text));
  test.each([-1, 1.5, 10000, Number.NaN])('refuses %d', (value) => expect(() => formatChineseNumeral(value)).toThrow(RangeError));
});

test('full-width digits become ASCII', () => expect(toAsciiDigits('第１２条A')).toBe('第12条A'));
