import { describe, expect, it } from 'vitest';
import { dateInShanghai, isCalendarDate, resolveToday } from '../../../src/cli/today.ts';

const now = () => new Date('2026-11-20T16:00:00Z');

describe('today', () => {
  it('is what --date says, else the date of a sample portal, else the clock in Asia/Shanghai', () => {
    expect(resolveToday({ option: '2026-01-02', sampleDate: '2026-11-20', now })).toBe('2026-01-02');
    expect(resolveToday({ sampleDate: '2026-11-20', now })).toBe('2026-11-20');
    expect(resolveToday({ now })).toBe('2026-11-21');
  });

  it('begins at sixteen hours UTC', () => {
    expect(dateInShanghai(new Date('2026-11-20T15:59:59Z'))).toBe('2026-11-20');
    expect(dateInShanghai(new Date('2026-11-20T16:00:00Z'))).toBe('2026-11-21');
  });
});

describe('a calendar date', () => {
  it.each(['2026-02-29', '2026-2-9', '2026-13-01', '20261120', '2026-11-20T00:00', ''])('is not %j', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  it('is 2024-02-29', () => {
    expect(isCalendarDate('2024-02-29')).toBe(true);
  });
});
