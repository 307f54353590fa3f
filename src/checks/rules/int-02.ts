import { defineRule } from '../rule.ts';

export const int02 = defineRule({
  id: 'INT-02', scope: 'policy', severity: 'error',
  summary: '免予解读应说明理由',
  source: '国办发〔2016〕80号 二；和平区 第三十一条',
  fix: '在 interpretation.exemptReason 中写明为何不需要解读；需要解读的，改为 required。',
  check(document, { report }) {
    const { interpretation } = document.meta;
    if (interpretation?.requirement !== 'exempt' || interpretation.exemptReason !== undefined) return;
    report({ at: { document, field: ['interpretation', 'requirement'] }, message: '免予解读须说明理由（interpretation.exemptReason），没有写。' });
  },
});
