import { reportReadingProblems } from '../reading-problems.ts';
import { defineRule } from '../rule.ts';

export const body04 = defineRule({
  id: 'BODY-04', scope: 'corpus', severity: 'error', locked: true,
  summary: '粘贴的文字不得被当作标记而改变或丢失',
  source: '本站正文规则（照写照显）',
  fix: '按提示改写，使页面显示的文字与原文相同。',
  check(context) {
    reportReadingProblems(context, 'BODY-04');
  },
});
