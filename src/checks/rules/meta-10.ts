import { reportReadingProblems } from '../reading-problems.ts';
import { defineRule } from '../rule.ts';

export const meta10 = defineRule({
  id: 'META-10', scope: 'corpus', severity: 'error', locked: true,
  summary: '字段的值应合乎规定的写法',
  source: '本站内容模型',
  fix: '按规定的写法改写这个字段。',
  check(context) {
    reportReadingProblems(context, 'META-10');
  },
});
