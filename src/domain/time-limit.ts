import type { Policy } from './policy.ts';
import type { Calendar } from './working-days.ts';

/** Working days within which information is made public (政府信息公开条例 第二十六条). */
export const statutoryDays = 20;

export type TimeLimit =
  /** Counted: `due` is the last day in time, or the day of publication where that was in time. */
  | { field: 'dateWritten' | 'dateModified'; from: string; days: number; due: string; late: boolean }
  /** The count runs through a year without a table. */
  | { field: 'dateWritten' | 'dateModified'; from: string; days: null; missingYear: number };

/** The dates that the limit depends on. */
export type TimeLimitFields = Partial<Pick<Policy, 'dateWritten' | 'dateModified' | 'datePublished'>>;

/**
 * How many working days a document took from being made, or changed before it was published, to being published (条例第二十六条).
 * Undefined where a date is missing or it was published before it was made.
 */
export function timeLimit({ dateWritten, dateModified, datePublished }: TimeLimitFields, calendar: Calendar): TimeLimit | undefined {
  const published = datePublished?.slice(0, 10);
  if (!dateWritten || !published || published < dateWritten) return undefined;
  const changed = dateModified !== undefined && dateModified > dateWritten && dateModified <= published;
  const [field, from] = changed ? ['dateModified' as const, dateModified] : ['dateWritten' as const, dateWritten];
  const unknown = [from, published].map((date) => Number(date.slice(0, 4))).find((year) => !calendar.hasYear(year));
  if (unknown !== undefined) return { field, from, days: null, missingYear: unknown };
  const between = calendar.workingDaysBetween(from, published);
  if (between.missingYear !== null) return { field, from, days: null, missingYear: between.missingYear };
  const late = between.days > statutoryDays;
  const due = late ? calendar.addWorkingDays(from, statutoryDays) : { date: published, missingYear: null };
  return due.missingYear !== null ? { field, from, days: null, missingYear: due.missingYear } : { field, from, days: between.days, due: due.date, late };
}

/** Working days until the limit of a document that waits to be published: 0 on its last day, negative after it. */
export type TimeLeft =
  | { from: string; due: string; left: number }
  | { from: string; due: null; missingYear: number };

/** How much of the twenty working days is left on `today` to a document made, or last changed, on a day before. Undefined where that day is missing or still to come. */
export function timeLeft({ dateWritten, dateModified }: TimeLimitFields, today: string, calendar: Calendar): TimeLeft | undefined {
  const from = [dateWritten, dateModified].flatMap((date) => (date !== undefined && date <= today ? date : [])).sort().at(-1);
  if (from === undefined || dateWritten === undefined) return undefined;
  const year = Number(from.slice(0, 4));
  if (!calendar.hasYear(year)) return { from, due: null, missingYear: year };
  const due = calendar.addWorkingDays(from, statutoryDays);
  if (due.missingYear !== null) return { from, due: null, missingYear: due.missingYear };
  const between = due.date >= today ? calendar.workingDaysBetween(today, due.date) : calendar.workingDaysBetween(due.date, today);
  if (between.missingYear !== null) return { from, due: null, missingYear: between.missingYear };
  return { from, due: due.date, left: due.date >= today ? between.days : -Math.max(1, between.days) };
}
