import { readFileSync } from 'node:fs';
import { isWorkday } from 'chinese-days';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addDays } from '../../../src/domain/calendar-date.ts';
import type { HolidayYear } from '../../../src/domain/site.ts';
import { createCalendar } from '../../../src/domain/working-days.ts';

const years = parse(readFileSync(new URL('../../../content/registers/holidays.yaml', import.meta.url), 'utf8')) as HolidayYear[];
const calendar = createCalendar(years);

describe('due dates', () => {
  test.each([
    ['2025-09-25', 20, '2025-10-29'], ['2026-02-10', 20, '2026-03-16'], ['2026-09-18', 20, '2026-10-22'], ['2026-02-13', 3, '2026-02-25'],
    ['2026-09-24', 7, '2026-10-12'], ['2026-04-30', 15, '2026-05-25'], ['2025-10-17', 20, '2025-11-14'], ['2023-02-28', 20, '2023-03-28'],
    ['2023-02-01', 20, '2023-03-01'], ['2023-06-25', 20, '2023-07-21'], ['2022-03-02', 20, '2022-03-30'],
  ])('%s and %i working days is %s', (from, days, due) => {
    expect(calendar.addWorkingDays(from, days)).toEqual({ date: due, missingYear: null });
    expect(calendar.workingDaysBetween(from, due)).toEqual({ days, missingYear: null });
  });

  test('the first day is not counted, nor is anything when the end is not after the start', () => {
    expect(calendar.addWorkingDays('2025-03-03', 0)).toEqual({ date: '2025-03-03', missingYear: null });
    expect(calendar.workingDaysBetween('2025-03-03', '2025-03-03')).toEqual({ days: 0, missingYear: null });
    expect(calendar.workingDaysBetween('2025-03-04', '2025-03-03')).toEqual({ days: 0, missingYear: null });
    expect(calendar.workingDaysBetween('2025-03-03', '2025-03-04')).toEqual({ days: 1, missingYear: null });
  });
});

describe('a day', () => {
  test.each([['2025-10-01', false], ['2025-10-08', false], ['2025-10-09', true], ['2025-10-11', true], ['2026-01-04', true], ['2025-10-12', false], ['2025-05-31', false]])(
    '%s is a working day: %s', (date, expected) => expect(calendar.isWorkingDay(date)).toBe(expected));
});

describe('a year without a notice', () => {
  test('is never guessed', () => {
    expect(calendar.hasYear(2026)).toBe(true);
    expect(calendar.hasYear(2027)).toBe(false);
    expect(() => calendar.isWorkingDay('2027-03-01')).toThrow(RangeError);
    expect(calendar.addWorkingDays('2026-12-30', 5)).toEqual({ date: null, missingYear: 2027 });
    expect(calendar.workingDaysBetween('2026-12-30', '2027-01-10')).toEqual({ days: null, missingYear: 2027 });
    expect(createCalendar([]).addWorkingDays('2025-01-01', 1)).toEqual({ date: null, missingYear: 2025 });
  });
  test('does not matter where the count ends before it', () => expect(calendar.addWorkingDays('2026-12-30', 1)).toEqual({ date: '2026-12-31', missingYear: null }));
});

test('agrees with an independent list of holidays on every day from 2018 to 2026', () => {
  for (let date = '2018-01-01'; date <= '2026-12-31'; date = addDays(date, 1)) expect([date, calendar.isWorkingDay(date)]).toEqual([date, isWorkday(date)]);
});

test('adding and counting agree', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 2900 }), fc.integer({ min: 1, max: 60 }), (offset, days) => {
    const from = addDays('2018-01-01', offset);
    const { date } = calendar.addWorkingDays(from, days);
    if (date === null) return;
    expect(calendar.isWorkingDay(date)).toBe(true);
    expect(calendar.workingDaysBetween(from, date).days).toBe(days);
  }));
});

test('refuses a number of days that is none', () => {
  for (const days of [-1, 1.5, Number.NaN]) expect(() => calendar.addWorkingDays('2025-03-03', days)).toThrow(RangeError);
});
