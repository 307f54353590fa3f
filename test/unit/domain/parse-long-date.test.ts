import { expect, test } from 'vitest';
import { parseLongDate } from '../../../src/domain/parse-long-date.ts';

test.each([
  ['2025年3月14日', '2025-03-14'], ['2025 年 03 月 14 日', '2025-03-14'], ['２０２５年３月１４日', '2025-03-14'], ['二〇二五年三月十四日', '2025-03-14'],
  ['二○二五年十二月三十一日', '2025-12-31'], ['2024年2月29日', '2024-02-29'],
])('reads %s', (text, date) => expect(parseLongDate(text)).toBe(date));

test.each(['2025年2月29日', '2025年13月1日', '25年3月14日', '2025-03-14', '', '2025年3月14日印发', '0001年1月1日'])('finds no date in “%s”', (text) => expect(parseLongDate(text)).toBeUndefined());
