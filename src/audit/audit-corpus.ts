import type { Corpus } from '../corpus/document.ts';
import type { AuditFigures } from '../domain/audit-figures.ts';
import { createCalendar } from '../domain/working-days.ts';
import { completeness, countTypes, groundsCited, groupByUnitAndYear } from './completeness.ts';
import { columnFigures } from './column-figures.ts';
import { documentNumbers } from './document-numbers.ts';
import { interpretationCoverage } from './interpretation-coverage.ts';
import { redactions } from './redactions.ts';
import { reviews } from './reviews.ts';
import { unitScores, yearSums } from './scoreboard.ts';
import { timeliness } from './timeliness.ts';
import { validityFigures } from './validity.ts';

/** Figures of a content folder. Pure: the same corpus and date give the same figures, and each can be recomputed from the front matter. */
export function auditCorpus(corpus: Corpus, date: string): AuditFigures {
  const { policies, interpretations } = corpus;
  const calendar = createCalendar(corpus.holidays.value);
  const groups = groupByUnitAndYear(policies, corpus);
  const parts = {
    byUnitAndYear: completeness(groups), timeliness: timeliness(groups, calendar), interpretation: interpretationCoverage(corpus, calendar),
    reviews: reviews(policies, date), validity: validityFigures(policies, date),
  };
  return {
    kind: 'corpus', date, policies: policies.length, interpretations: interpretations.length,
    faulty: [...policies, ...interpretations].filter(({ valid }) => !valid).map(({ file }) => file),
    byDisclosureType: countTypes(policies), byUnitAndYear: parts.byUnitAndYear, timeliness: parts.timeliness,
    grounds: groundsCited(policies), redactions: redactions(policies), interpretation: parts.interpretation, reviews: parts.reviews,
    validity: parts.validity, numbers: documentNumbers(corpus), units: unitScores(parts, corpus), years: yearSums(parts), columns: columnFigures(corpus, date),
  };
}

/** Whether something is late, lacking, due, missing or unreadable. */
export function hasCorpusFaults({ faulty, timeliness: time, redactions: cut, interpretation, reviews: due, validity, numbers }: AuditFigures): boolean {
  return [
    faulty, time.late, time.uncounted, cut.list.filter(({ missing }) => missing.length > 0), interpretation.lacking, interpretation.incomplete, interpretation.late,
    due.overdue, due.missing, validity.ended, validity.evaluationDue, numbers.duplicates, numbers.unparsed,
  ].some((list) => list.length > 0) || numbers.series.some(({ missing }) => missing > 0);
}
