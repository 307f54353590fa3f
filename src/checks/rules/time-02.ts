import { isInterpretation, isPolicy } from '../document-kind.ts';
import { dateOf } from '../fields.ts';
import { defineRule, type AnyDocument } from '../rule.ts';
import { fieldName } from '../wording.ts';

export const time02 = defineRule({
  id: 'TIME-02', scope: 'document', severity: 'error',
  summary: '公开日期不得早于成文和审定，不得晚于检查当日',
  source: '国办秘函〔2019〕19号（弄虚作假，如伪造发稿日期，单项否决）',
  fix: '核实各个日期，如实填写。',
  check(document, context) {
    const published = document.meta.datePublished;
    if (published === undefined) return;
    const day = dateOf(published);
    const say = (message: string, field?: (string | number)[]) => context.report({
      at: { document, field: ['datePublished'] }, message: `${fieldName(document, 'datePublished')}${message}，实为 ${day}。`,
      ...(field ? { related: [{ at: { document, field }, message: '比较的日期在这里写明。' }] } : {}),
    });
    if (day > context.date) say(`应不晚于检查当日（${context.date}）`);
    for (const { date, field, label } of earlierDates(document)) if (day < date) say(`应不早于${label}（${date}）`, field);
  },
});

/** Dates that come before publication. */
function earlierDates(document: AnyDocument): { date: string; field: string[]; label: string }[] {
  if (isPolicy(document)) {
    const { dateWritten, review } = document.meta;
    return [
      ...(dateWritten ? [{ date: dateWritten, field: ['dateWritten'], label: '成文日期' }] : []),
      ...(review?.approvedAt ? [{ date: review.approvedAt, field: ['review', 'approvedAt'], label: '审定日期' }] : []),
    ];
  }
  const approvedAt = isInterpretation(document) ? document.meta.approvedAt : undefined;
  return approvedAt ? [{ date: approvedAt, field: ['approvedAt'], label: '审签日期' }] : [];
}
