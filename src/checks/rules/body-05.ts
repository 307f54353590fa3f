import { reportReadingProblems } from '../reading-problems.ts';
import { defineRule } from '../rule.ts';

export const body05 = defineRule({
  id: 'BODY-05', scope: 'corpus', severity: 'error', locked: true,
  summary: '组件的属性应齐全、正确',
  source: '本站正文规则（允许的组件）',
  fix: '按组件说明补写或改正属性。',
  check(context) {
    reportReadingProblems(context, 'BODY-05');
  },
});
