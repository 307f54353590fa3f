import { reportReadingProblems } from '../reading-problems.ts';
import { defineRule } from '../rule.ts';

export const meta07 = defineRule({
  id: 'META-07', scope: 'corpus', severity: 'error', locked: true,
  summary: '不得使用未定义的字段',
  source: '本站内容模型（严格模式）',
  fix: '删去这个字段，或改用内容模型中的字段名。',
  check(context) {
    reportReadingProblems(context, 'META-07');
  },
});
