import type { PolicyDocument } from '../corpus/document.ts';

export interface ReviewEntry { path: string; title: string; unit: string; reviewDue: string }

/** 定期评估审查 of what is not, or not wholly, published (政府信息公开条例 第十八条). */
export interface Reviews {
  /** Documents that are redacted, kept for application or withheld. */
  total: number;
  /** The date has passed. */
  overdue: ReviewEntry[];
  upcoming: ReviewEntry[];
  /** No date is set. */
  missing: { path: string; title: string; unit: string }[];
}

export function reviews(policies: readonly PolicyDocument[], date: string): Reviews {
  const result: Reviews = { total: 0, overdue: [], upcoming: [], missing: [] };
  for (const { path, meta: { disclosureType, disclosureReason, title = '', issuer = '' } } of policies) {
    if (!disclosureType || disclosureType === 'proactive') continue;
    result.total += 1;
    const unit = disclosureReason?.decidedBy ?? issuer;
    const reviewDue = disclosureReason?.reviewDue;
    if (reviewDue === undefined) result.missing.push({ path, title, unit });
    else (reviewDue < date ? result.overdue : result.upcoming).push({ path, title, unit, reviewDue });
  }
  const byDate = (a: ReviewEntry, b: ReviewEntry): number => (a.reviewDue < b.reviewDue ? -1 : a.reviewDue > b.reviewDue ? 1 : 0);
  result.overdue.sort(byDate);
  result.upcoming.sort(byDate);
  return result;
}
