/** "Today" for every rule that looks at the clock: `--date`, else the date a sample portal stands still at, else the clock, in Asia/Shanghai. */
export function resolveToday({ option, sampleDate, now }: { option?: string | undefined; sampleDate?: string | undefined; now: () => Date }): string {
  return option ?? sampleDate ?? dateInShanghai(now());
}

/** `2026-11-20` of a moment. */
export function dateInShanghai(moment: Date): string {
  // China has had no summer time since 1991: the offset is fixed.
  return new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** Whether `value` is a calendar date `YYYY-MM-DD`. */
export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}
