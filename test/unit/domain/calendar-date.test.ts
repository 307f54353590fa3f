import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, dateOfDay, dayNumber, weekdayOf } from '../../../src/domain/calendar-date.ts';

test.each([['2025-10-17', 5], ['2026-01-04', 7], ['1970-01-01', 4], ['1969-12-31', 3], ['2024-02-29', 4], ['2026-11-20', 5]])('%s is weekday %i', (date, weekday) => expect(weekdayOf(date)).toBe(weekday));

test.each([
  ['2025-05-01', 60, '2030-05-01'], ['2025-01-31', 1, '2025-03-01'], ['2024-02-29', 12, '2025-03-01'], ['2024-02-29', 48, '2028-02-29'],
  ['2025-08-31', 6, '2026-03-01'], ['2025-12-15', 1, '2026-01-15'], ['2025-10-31', 24, '2027-10-31'],
])('%s and %i months is %s', (date, months, result) => expect(addMonths(date, months)).toBe(result));

test.each(['2025-02-29', '2025-13-01', '2025-1-1', '', 'issue', '2025-01-01T00:00'])('“%s” is no date', (text) => expect(() => dayNumber(text)).toThrow(RangeError));

test('days are counted without a gap', () => {
  fc.assert(fc.property(fc.integer({ min: -10_000, max: 40_000 }), fc.integer({ min: -5000, max: 5000 }), (day, days) => {
    const date = dateOfDay(day);
    expect(dayNumber(date)).toBe(day);
    expect(dayNumber(addDays(date, days))).toBe(day + days);
    expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date));
  }));
});
