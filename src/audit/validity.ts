import type { PolicyDocument } from '../corpus/document.ts';
import type { AuditFigures } from '../domain/audit-figures.ts';
import { addDays } from '../domain/calendar-date.ts';
import { compareText } from '../domain/finding.ts';
import { evaluationNoticeDays, expiryDate } from '../domain/validity.ts';
import { isInForce, validities, type Validity } from '../domain/vocabulary/validity.ts';

type Figures = AuditFigures['validity'];

/**
 * 有效性 as the documents state it (that it agrees with dates and relations is a check of its own), what ends soon, what has ended and is
 * still marked as in force, and what must be evaluated before it ends or by the day planned (实施后评估).
 */
export function validityFigures(policies: readonly PolicyDocument[], date: string): Figures {
  const stated = Map.groupBy(policies, ({ meta }) => meta.validity);
  const figures: Figures = {
    byState: (Object.keys(validities) as Validity[]).flatMap((state) => {
      const paths = stated.get(state)?.map(({ path }) => path);
      return paths ? [{ state, label: validities[state], documents: paths.length, paths }] : [];
    }),
    noticeDays: evaluationNoticeDays, expiring: [], ended: [], evaluationDue: [],
  };
  for (const { path, meta } of policies) {
    const { title = '', drafter, issuer = '', validity, postEvaluation, supersededBy } = meta;
    if (!validity || !isInForce(validity)) continue;
    const named = { path, title, unit: drafter ?? issuer };
    const ends = expiryDate(meta);
    const expiring = ends !== undefined && ends >= date && ends <= addDays(date, evaluationNoticeDays);
    if (ends !== undefined && ends < date) figures.ended.push({ ...named, ends });
    if (expiring) figures.expiring.push({ ...named, ends });
    if (postEvaluation?.done) continue;
    if (postEvaluation?.due && postEvaluation.due < date) figures.evaluationDue.push({ ...named, due: postEvaluation.due, why: 'planned' });
    else if (expiring && !postEvaluation && !supersededBy?.length) figures.evaluationDue.push({ ...named, due: ends, why: 'expiring' });
  }
  for (const list of [figures.expiring, figures.ended]) list.sort((a, b) => compareText(a.ends, b.ends) || compareText(a.path, b.path));
  figures.evaluationDue.sort((a, b) => compareText(a.due, b.due) || compareText(a.path, b.path));
  return figures;
}
