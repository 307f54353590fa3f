import { dateOfDay, dayNumber, weekdayOf } from './calendar-date.ts';
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

/** A calendar from the register of holidays. A range whose end lies before its start holds no day; a day outside its year's entry counts for the year of the day. */
export function createCalendar(years: readonly HolidayYear[]): Calendar {
  const known = new Set(years.map(({ year }) => year));
  const off = new Set(years.flatMap((year) => year.off.flatMap(daysOf)));
  const work = new Set(years.flatMap((year) => year.work.map(dayNumber)));
  const yearOf = (day: number): number => Number(dateOfDay(day).slice(0, 4));
  const isWorking = (day: number): boolean => work.has(day) || (!off.has(day) && weekdayOf(dateOfDay(day)) <= 5);

  return {
    hasYear: (year) => known.has(year),
    isWorkingDay(date) {
      const day = dayNumber(date);
      if (!known.has(yearOf(day))) throw new RangeError(`no notice of holidays for ${yearOf(day)}`);
      return isWorking(day);
    },
    addWorkingDays(from, days) {
      if (!Number.isInteger(days) || days < 0) throw new RangeError(`expected a whole number of days, found ${days}`);
      let day = dayNumber(from);
      for (let left = days; left > 0;) {
        day++;
        const year = yearOf(day);
        if (!known.has(year)) return { date: null, missingYear: year };
        if (isWorking(day)) left--;
      }
      return { date: dateOfDay(day), missingYear: null };
    },
    workingDaysBetween(from, to) {
      let days = 0;
      const last = dayNumber(to);
      for (let day = dayNumber(from) + 1; day <= last; day++) {
        const year = yearOf(day);
        if (!known.has(year)) return { days: null, missingYear: year };
        if (isWorking(day)) days++;
      }
      return { days, missingYear: null };
    },
  };
}

/** `2025-10-01` or `2025-10-01/2025-10-08`, both ends included. */
function daysOf(entry: string): number[] {
  const [first = '', last = first] = entry.split('/');
  const start = dayNumber(first);
  return Array.from({ length: Math.max(0, dayNumber(last) - start + 1) }, (_, index) => start + index);
}
