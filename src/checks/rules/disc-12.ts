import { defineRule } from '../rule.ts';

export const disc12 = defineRule({
  id: 'DISC-12', scope: 'policy', severity: 'warning',
  summary: '没有公开的信息应定期评估审查',
  source: '《中华人民共和国政府信息公开条例》第十八条',
  fix: '重新评估是否可以公开：可以的改为主动公开；仍不公开的，更新 decidedAt 并写明下次复核日期 reviewDue。',
  check(document, { date, report }) {
    const { disclosureType, disclosureReason } = document.meta;
    if (!disclosureReason || disclosureType === undefined || disclosureType === 'proactive') return;
    const { reviewDue } = disclosureReason;
    const at = { document, field: ['disclosureReason', 'reviewDue'] };
    if (reviewDue === undefined) report({ at, message: '不予公开信息应定期评估，没有写明复核日期（disclosureReason.reviewDue）。' });
    else if (reviewDue < date) report({ at, message: `不予公开信息应定期评估，复核日期已到：${reviewDue}。` });
  },
});
