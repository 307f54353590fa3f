import { longDatePattern, parseLongDate } from '../domain/parse-long-date.ts';

const pattern = new RegExp(`^(.*?)(${longDatePattern})$`, 's');

/** A date at the end of a text, and what stands before it: `澄湖区人民政府　2025年3月14日`. `before` is empty where the date is all. */
export function parseTrailingDate(text: string): { before: string; date: string } | undefined {
  const match = pattern.exec(text);
  const date = parseLongDate(match?.[2] ?? '');
  return match && date !== undefined ? { before: (match[1] ?? '').trim(), date } : undefined;
}
