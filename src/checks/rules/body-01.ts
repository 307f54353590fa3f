import { reportReadingProblems } from '../reading-problems.ts';
import { defineRule } from '../rule.ts';

export const body01 = defineRule({
  id: 'BODY-01', scope: 'corpus', severity: 'error', locked: true,
  summary: '文件头和名册应能读出',
  source: '本站内容模型（YAML 1.2）',
  fix: '对照示例检查 ---、缩进、冒号和引号。',
  check(context) {
    reportReadingProblems(context, 'BODY-01');
  },
});
