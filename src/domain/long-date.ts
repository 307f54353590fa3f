/** `2025-03-04` or a moment of that day as a document writes it: `2025年3月4日` (GB/T 9704-2012 7.3.5: Arabic digits, no leading zeros). */
export function longDate(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** `2025-03-20T09:30+08:00` → `2025年3月20日 09:30`. */
export const longMoment = (moment: string): string => `${longDate(moment)} ${moment.slice(11, 16)}`;
