import { parseChineseNumeral, toAsciiDigits } from '../domain/chinese-numerals.ts';

const numeral = '[\\d０-９〇零○Ο一二三四五六七八九十]';
const dateSource = `(${numeral}{4})\\s*年\\s*(${numeral}{1,3})\\s*月\\s*(${numeral}{1,3})\\s*日`;

/** The whole of a text as a date: 2025年10月17日, 2025 年 3 月 05 日, 二〇二五年十月十七日 → `2025-10-17`. */
export const parseDateLine = (text: string): string | undefined => toIso(new RegExp(`^${dateSource}$`).exec(text));

/** A date at the end of a text, with what stands before it. */
export function parseTrailingDate(text: string): { before: string; date: string } | undefined {
  const match = new RegExp(`^(.*?)${dateSource}$`, 's').exec(text);
  const date = match && toIso([match[0], match[2], match[3], match[4]]);
  return match && date ? { before: (match[1] ?? '').trim(), date } : undefined;
}

function toIso(match: ArrayLike<string | undefined> | null): string | undefined {
  if (!match) return undefined;
  const [year, month, day] = [1, 2, 3].map((group) => numberOf(match[group] ?? ''));
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** ○ and Ο are what keyboards offer for 〇. */
function numberOf(text: string): number | undefined {
  const plain = toAsciiDigits(text).replace(/[○Ο]/g, '〇');
  return /^\d+$/.test(plain) ? Number(plain) : parseChineseNumeral(plain);
}
