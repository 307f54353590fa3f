import { expect, it } from 'vitest';
import { parseDateLine, parseTrailingDate } from '../../../src/import/chinese-date.ts';

it.each([
  ['2025年10月17日', '2025-10-17'], ['2025 年 3 月 5 日', '2025-03-05'], ['2025年03月05日', '2025-03-05'], ['二〇二五年十月十七日', '2025-10-17'],
  ['二○一八年三月二十日', '2018-03-20'], ['２０２５年１月２日', '2025-01-02'],
])('reads %s', (text, date) => expect(parseDateLine(text)).toBe(date));

it.each(['2025年2月30日', '2025年13月1日', '自2025年1月1日', '2025年1月', '2025-01-01', '', '2025年1月1日起'])('finds no date in %s', (text) => expect(parseDateLine(text)).toBeUndefined());

it('reads a signature and its date on one line', () => {
  expect(parseTrailingDate('澄湖区人民政府　　2025年3月14日')).toEqual({ before: '澄湖区人民政府', date: '2025-03-14' });
});
