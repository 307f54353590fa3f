import type { HolidayYear } from './site.ts';

/**
 * Statutory working days: the first day is not counted (民法典第二百零一条), a weekday off by the yearly notice does not count,
 * a weekend worked by it does. A year without a notice is never guessed.
 */
export interface Calendar {
  hasYear(year: number): boolean;
  /** Throws a RangeError for a year that is not there; ask `hasYear` first. */
  isWorkingDay(date: string): boolean;
  /** The n-th working day after `from`; `missingYear` is set, and the date not, where the count runs into an unknown year. */
  addWorkingDays(from: string, days: number): { date: string; missingYear: null } | { date: null; missingYear: number };
  /** Working days after `from` up to and including `to`; 0 when `to` ≤ `from`. */
  workingDaysBetween(from: string, to: string): { days: number; missingYear: null } | { days: null; missingYear: number };
}

export function createCalendar(years: readonly HolidayYear[]): Calendar {
  throw new Error(`not written yet: ${years.length}`);
}
