import { addMonths } from '../../domain/calendar-date.ts';
import { effectiveDate } from '../../domain/validity.ts';
import { isInForce } from '../../domain/vocabulary/validity.ts';
import { isAbsent } from '../fields.ts';
import { isIssued, severityByOrigin } from '../process-scope.ts';
import { defineRule } from '../rule.ts';

export const life06 = defineRule({
  id: 'LIFE-06', scope: 'policy', severity: 'warning',
  summary: '施行满一定年限的规范性文件应开展实施后评估',
  source: '环翠区 第十九条，北辰区 第二十条，天津市 第二十条',
  fix: '组织实施后评估，在 postEvaluation.done 中写明日期，在 result 中写明结论。',
  check(document, { date, profile, report }) {
    const { docClass, validity, postEvaluation, dateWritten } = document.meta;
    const years = profile.limits.postEvaluationYears;
    if (years === null || docClass !== 'normative' || !isIssued(document) || !validity || !isInForce(validity)) return;
    if (postEvaluation ? postEvaluation.done !== undefined && postEvaluation.done <= date : !isAbsent(document, 'postEvaluation')) return;
    const start = effectiveDate(document.meta) ?? dateWritten;
    if (start === undefined || addMonths(start, Math.round(years * 12)) >= date) return;
    report({ at: { document, field: postEvaluation?.done === undefined ? ['postEvaluation'] : ['postEvaluation', 'done'] }, message: `自${start}施行已满${years}年，没有开展实施后评估的记录（postEvaluation.done）。`, ...severityByOrigin(document) });
  },
});
