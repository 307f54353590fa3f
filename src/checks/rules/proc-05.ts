import { isAbsent } from '../fields.ts';
import { isIssued, severityByOrigin } from '../process-scope.ts';
import { defineRule, isReason, minimumReason } from '../rule.ts';
import { quote } from '../wording.ts';

export const proc05 = defineRule({
  id: 'PROC-05', scope: 'policy', severity: 'warning',
  summary: '规范性文件草案应公开征求意见',
  source: '《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十五条；环翠区 第十九条',
  fix: '在 consultation 中写明征求意见的起止日期（from、to）；依法可以不公开征求意见的，在 exemptReason 中说明理由。',
  check(document, { report }) {
    const { docClass, consultation } = document.meta;
    if (docClass !== 'normative' || !isIssued(document)) return;
    if (consultation ? consultation.from !== undefined || consultation.to !== undefined : !isAbsent(document, 'consultation')) return;
    const reason = consultation?.exemptReason;
    if (isReason(reason)) return;
    const message = reason === undefined ? '没有公开征求意见的记录（consultation），也没有说明不征求意见的理由（exemptReason）。' : `不公开征求意见的理由应不少于${minimumReason}字，实为${quote(reason)}。`;
    report({ at: { document, field: reason === undefined ? ['consultation'] : ['consultation', 'exemptReason'] }, message, ...severityByOrigin(document) });
  },
});
