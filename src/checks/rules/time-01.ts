import { timeLimit } from '../../domain/time-limit.ts';
import { hasPublicBody } from '../../domain/vocabulary/disclosure-type.ts';
import { defineRule } from '../rule.ts';

export const time01 = defineRule({
  id: 'TIME-01', scope: 'policy', severity: 'error',
  summary: '应在形成或者变更之日起20个工作日内公开',
  source: '《中华人民共和国政府信息公开条例》第二十六条',
  fix: '核实公开日期；确实超期的，在 lateReason 中写明原因。',
  check(document, { calendar, report }) {
    const { disclosureType, lateReason, datePublishedBasis } = document.meta;
    const limit = timeLimit(document.meta, calendar);
    if (!disclosureType || !hasPublicBody(disclosureType) || !limit || limit.days === null || !limit.late) return;
    const severity = datePublishedBasis === 'imported' ? 'info' : lateReason === undefined ? 'error' : 'warning';
    report({
      at: { document, field: ['datePublished'] }, severity,
      message: `超过20个工作日公开：自${limit.from}起第${limit.days}个工作日公开，应于${limit.due}前公开。`,
      related: [{ at: { document, field: [limit.field] }, message: '期限从这里的日期起算。' }],
    });
  },
});
