import { reportReadingProblems } from '../reading-problems.ts';
import { defineRule } from '../rule.ts';

export const body02 = defineRule({
  id: 'BODY-02', scope: 'corpus', severity: 'error', locked: true,
  summary: '正文应能读出',
  source: '本站正文规则（MDX）',
  fix: '把报错处的特殊符号改为全角，或写成字符实体。',
  check(context) {
    reportReadingProblems(context, 'BODY-02');
  },
});
