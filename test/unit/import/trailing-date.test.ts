import { expect, it } from 'vitest';
import { parseTrailingDate } from '../../../src/import/trailing-date.ts';

it.each([
  ['澄湖区人民政府　　2025年3月14日', '澄湖区人民政府', '2025-03-14'],
  ['2025年03月05日', '', '2025-03-05'],
  ['澄湖区人民政府 二〇二五年三月十四日', '澄湖区人民政府', '2025-03-14'],
])('reads the date at the end of %s', (text, before, date) => expect(parseTrailingDate(text)).toEqual({ before, date }));

it.each(['2025年2月30日', '自2025年1月1日起施行', ''])('finds none in %s', (text) => expect(parseTrailingDate(text)).toBeUndefined());
