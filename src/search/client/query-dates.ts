import { parseLongDate } from '../../domain/parse-long-date.ts';
import { parseChineseNumeral } from '../../domain/chinese-numerals.ts';
import { dayKey, monthDayKey, monthKey } from '../key-forms.ts';
import type { QueryKey } from './query-keys.ts';
import type { Term } from './query-terms.ts';
import type { QueryText } from './query-text.ts';

const digit = '[\\d〇零一二三四五六七八九十]';
const year4 = '(?:19|20)\\d{2}';
/** Beside these a figure is no date: 2025.3万元, 1.2025.3, v20250101. */
const before = '(?<![\\da-z.])';
const after = '(?![\\da-z]|[./-]\\d|\\s?[%万亿元倍])';
const days: readonly RegExp[] = [
  new RegExp(`(?<!${digit})(${digit}{4}|\\d{2})\\s?年\\s?(${digit}{1,3})\\s?月\\s?(${digit}{1,3})\\s?[日号](?!线|楼)`, 'g'),
  new RegExp(`${before}(${year4})\\s?[-./,]\\s?(\\d{1,2})\\s?[-./,]\\s?(\\d{1,2})[日号]?${after}`, 'g'),
  new RegExp(`${before}(${year4})(\\d{2})(\\d{2})${after}`, 'g'),
  new RegExp(`(?<=^|\\ufffc)(${year4}) (\\d{1,2}) (\\d{1,2})(?=$|\\ufffc)`, 'g'),
];
const months: readonly RegExp[] = [
  new RegExp(`(?<!${digit})(${digit}{4}|\\d{2})\\s?年\\s?(${digit}{1,3})\\s?月份?(?!\\s?[\\d一二三四五六七八九十至到~-])`, 'g'),
  new RegExp(`${before}(${year4})\\s?[-./]\\s?(0?[1-9]|1[0-2])${after}(?!月)`, 'g'),
  new RegExp(`(?<=^|[\\s\\ufffc])(${year4})(0[1-9]|1[0-2])(?=$|[\\s\\ufffc])`, 'g'),
];
const monthDays = new RegExp(`(?<!${digit}|年\\s?)(${digit}{1,3})\\s?月\\s?(${digit}{1,3})\\s?[日号]`, 'g');
/** A year by itself, or with 年 before other words; not 2025年度, which an annual text is about and not of. */
const years = new RegExp(`(?<=^|[\\s\\ufffc])(?:(${year4})(?=$|[\\s\\ufffc]|年报)|(${year4}|二〇${digit}{2})\\s?年(?![度报第]|[\\d至到~-]))`, 'g');
/** Between a unit and a sort of page, or at the end: 民政局2024年文件, 统计局2025年报. */
const yearsWithin = new RegExp(`(?<=\\p{Script=Han})(${year4})(?:年(?!报))?(?=年报|年度报告|文件|发文|政策|公文|解读|公报|$|[\\s\\ufffc])`, 'gu');

/** What a query says of time: keys of days and months, words for a day without a year, years for the filter. */
export interface QueryDates { keys: QueryKey[]; terms: Term[]; years: string[] }

/** Takes days, months and years in every typing. What is no day of the calendar stays words. */
export function readDates(query: QueryText): QueryDates {
  const keys: QueryKey[] = [];
  const terms: Term[] = [];
  const found: string[] = [];
  for (const pattern of days) query.takeAll(pattern, 'day', ([, year = '', month = '', day = '']) => {
    const date = parseLongDate(`${fullYear(year)}年${month}月${day}日`);
    return date === undefined ? undefined : { meant: date, apply: () => void keys.push({ kind: 'day', label: date, anchor: null, choices: [{ key: dayKey(date), weight: 1 }] }) };
  });
  for (const pattern of months) query.takeAll(pattern, 'month', ([, year = '', month = '']) => {
    const date = parseLongDate(`${fullYear(year)}年${month}月1日`)?.slice(0, 7);
    return date === undefined ? undefined : { meant: monthName(date), apply: () => void keys.push({ kind: 'month', label: date, anchor: null, choices: [{ key: monthKey(date), weight: 1 }] }) };
  });
  query.takeAll(monthDays, 'day', ([, month = '', day = '']) => {
    const date = parseLongDate(`2024年${month}月${day}日`);
    return date === undefined ? undefined : { meant: dayName(date), apply: () => void terms.push(dayOfAnyYear(date)) };
  });
  for (const pattern of [years, yearsWithin]) query.takeAll(pattern, 'year', ([, plain, named]) => {
    const year = String(parseChineseNumeral(plain ?? named ?? '') ?? '');
    return year === '' ? undefined : { meant: `${year}年`, apply: () => void found.push(year) };
  });
  return { keys, terms, years: [...new Set(found)] };
}

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);
/** `2025-03` → `2025年3月`. */
const monthName = (month: string): string => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`;
const dayName = (date: string): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;

/** Pages of that day in any year, and pages that name it. */
function dayOfAnyYear(date: string): Term {
  const text = dayName(date);
  return { need: 'required', weight: 1, wordings: [{ text, tokens: [...text.matchAll(/\d+/g)].map(([figures]) => figures), weight: 1 }, { text, tokens: [monthDayKey(date)], weight: 1 }] };
}
