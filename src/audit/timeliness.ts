import type { PolicyDocument } from '../corpus/document.ts';
import { statutoryDays, timeLimit } from '../domain/time-limit.ts';
import { hasPublicBody } from '../domain/vocabulary/disclosure-type.ts';
import type { Calendar } from '../domain/working-days.ts';

export interface LateDocument { path: string; title: string; dateWritten: string; datePublished: string; workingDays: number; lateReason: string | null }

export interface Timeliness {
  limit: number;
  /** Public documents whose working days could be counted. */
  counted: number;
  onTime: number;
  /** `onTime` of `counted`; null where nothing could be counted. */
  share: number | null;
  late: LateDocument[];
  /** Public documents that could not be counted, and why. */
  uncounted: { path: string; reason: string }[];
}

/**
 * 条例第二十六条: within 20 working days from the day information is made, or changed before it was published. Documents imported with
 * an old date are counted like all others; what an import does not know is named, not left out.
 */
export function timeliness(policies: readonly PolicyDocument[], calendar: Calendar): Timeliness {
  const result: Timeliness = { limit: statutoryDays, counted: 0, onTime: 0, share: null, late: [], uncounted: [] };
  for (const { meta, path } of policies) {
    if (!meta.disclosureType || !hasPublicBody(meta.disclosureType)) continue;
    const counted = countDays(meta, calendar);
    if ('reason' in counted) result.uncounted.push({ path, reason: counted.reason });
    else {
      result.counted += 1;
      if (counted.days <= statutoryDays) result.onTime += 1;
      else result.late.push({ path, title: meta.title ?? '', dateWritten: meta.dateWritten ?? '', datePublished: counted.published, workingDays: counted.days, lateReason: meta.lateReason ?? null });
    }
  }
  result.share = result.counted === 0 ? null : result.onTime / result.counted;
  return result;
}

function countDays(meta: PolicyDocument['meta'], calendar: Calendar): { days: number; published: string } | { reason: string } {
  const { dateWritten, datePublished } = meta;
  if (!dateWritten || !datePublished) return { reason: `没有${dateWritten ? '公开日期' : '成文日期'}` };
  const limit = timeLimit(meta, calendar);
  if (!limit) return { reason: '公开日期早于成文日期' };
  return limit.days === null ? { reason: `缺少${limit.missingYear}年放假安排` } : { days: limit.days, published: datePublished.slice(0, 10) };
}
