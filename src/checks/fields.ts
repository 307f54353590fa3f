import type { AnyDocument } from './rule.ts';

/**
 * Whether the author left a field out. A field that is there but faulty, or front matter that could not be read at all, is reported
 * by the rules of reading (META-04, META-09, META-10, BODY-01) and counts as present here, so that one fault gives one finding.
 */
export function isAbsent<D extends AnyDocument>(document: D, key: keyof D['meta'] & string): boolean {
  if ((document.meta as Record<string, unknown>)[key] !== undefined) return false;
  if (Object.keys(document.meta).length === 0) return false;
  return !document.problems.some(({ field }) => field === key || field?.startsWith(`${key}.`));
}

/** Characters without white space, counted by code point. */
export const characterCount = (text: string): number => [...text.replace(/\s/g, '')].length;

/** Date part of `2025-03-20T09:30+08:00`. */
export const dateOf = (datetime: string): string => datetime.slice(0, 10);

/** `2025年3月14日` of `2025-03-14`. */
export function inWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
