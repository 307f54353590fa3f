import { isAbsent } from '../fields.ts';
import { defineRule } from '../rule.ts';
import { fieldName } from '../wording.ts';

export const num06 = defineRule({
  id: 'NUM-06', scope: 'policy', severity: 'warning',
  summary: '没有发文字号的，应说明原因',
  source: '《党政机关公文处理工作条例》第九条第五项；北辰区、天津市政府工作规则（原文无发文字号）',
  fix: '对照原件补写发文字号；确实没有的，写 docNumber: null，并在 docNumberAbsentReason 中说明原因。',
  check(document, { report }) {
    const { docNumber, docNumberAbsentReason } = document.meta;
    if (docNumber || docNumberAbsentReason !== undefined || (docNumber === undefined && !isAbsent(document, 'docNumber'))) return;
    report({ at: { document, field: ['docNumber'] }, message: `缺少${fieldName(document, 'docNumber')}且未说明原因（docNumberAbsentReason）。` });
  },
});
