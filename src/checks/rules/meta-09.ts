import { reportReadingProblems } from '../reading-problems.ts';
import { defineRule } from '../rule.ts';

export const meta09 = defineRule({
  id: 'META-09', scope: 'corpus', severity: 'error', locked: true,
  summary: '文件编码应为 UTF-8（NFC）或 GB18030',
  source: '本站内容模型；GB 18030-2022',
  fix: '用编辑器把文件另存为 UTF-8。',
  check(context) {
    reportReadingProblems(context, 'META-09');
  },
});
