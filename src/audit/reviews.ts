import type { PolicyDocument } from '../corpus/document.ts';
import type { AuditFigures } from '../domain/audit-figures.ts';
import { compareText } from '../domain/finding.ts';

type Reviews = AuditFigures['reviews'];

/** 定期评估审查 of what is not, or not wholly, published (条例第十八条). The unit is the one that decided; a review that falls due today is not overdue. */
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
  for (const list of [result.overdue, result.upcoming]) list.sort((a, b) => compareText(a.reviewDue, b.reviewDue) || compareText(a.path, b.path));
  return result;
}
