import { reportReadingProblems } from '../reading-problems.ts';
import { defineRule } from '../rule.ts';

export const body03 = defineRule({
  id: 'BODY-03', scope: 'corpus', severity: 'error', locked: true,
  summary: '正文不得含有程序代码',
  source: '《政府网站发展指引》安全防护；本站正文规则（作者的 MDX 只是数据）',
  fix: '删去代码，只用正文和允许的组件。',
  check(context) {
    reportReadingProblems(context, 'BODY-03');
  },
});
