import { parseChineseNumeral, toAsciiDigits } from './chinese-numerals.ts';

/** A date as documents write it, for use inside other patterns: 2025年3月14日, 二〇二五年三月十四日. Bounded, without groups. */
export const longDatePattern = '[\\d０-９〇零○一二三四五六七八九]{4}\\s{0,2}年\\s{0,2}[\\d０-９一二三四五六七八九十]{1,3}\\s{0,2}月\\s{0,2}[\\d０-９一二三四五六七八九十]{1,3}\\s{0,2}日';

/** 2025年3月14日, 2025 年 03 月 14 日, 二〇二五年三月十四日 → `2025-03-14`; undefined where the text is no day of the calendar. */
export function parseLongDate(text: string): string | undefined {
  const match = /^([^年]{4})年([^月]{1,3})月([^日]{1,3})日$/.exec(toAsciiDigits(text.replace(/\s+/g, '').replaceAll('○', '〇')));
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((part) => parseChineseNumeral(part));
  if (year === undefined || month === undefined || day === undefined || year < 1000) return undefined;
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? undefined : date;
}
