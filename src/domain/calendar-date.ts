/** Arithmetic on calendar dates `YYYY-MM-DD`: no time, no zone. */

const dayLength = 86_400_000;
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01. Throws a RangeError where the text is no day of the calendar. */
export function dayNumber(date: string): number {
  const match = isoDate.exec(date);
  const time = match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) throw new RangeError(`expected a date YYYY-MM-DD, found ${date}`);
  return time / dayLength;
}

export const dateOfDay = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

export const addDays = (date: string, days: number): string => dateOfDay(dayNumber(date) + days);

/** Monday 1 … Sunday 7. */
export const weekdayOf = (date: string): number => ((dayNumber(date) + 3) % 7 + 7) % 7 + 1;

/** The same day some months later; where that month is too short, the first day after it. */
export function addMonths(date: string, months: number): string {
  dayNumber(date);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const daysInMonth = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth(), Math.min(day, daysInMonth + 1))).toISOString().slice(0, 10);
}
