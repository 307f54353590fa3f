import { isIssued } from '../process-scope.ts';
import { defineRule } from '../rule.ts';

export const proc04 = defineRule({
  id: 'PROC-04', scope: 'policy', severity: 'error',
  summary: '适用公平竞争例外规定的，应写明实施期限或者终止条件',
  source: '《公平竞争审查条例》第十二条',
  fix: '在 fairCompetition.exception 中写明适用哪一项例外，以及实施到何时或者在什么情形下终止。',
  check(document, { report }) {
    const { fairCompetition } = document.meta;
    if (!isIssued(document) || fairCompetition?.conclusion !== 'exception12' || hasEnd(fairCompetition.exception)) return;
    const field = fairCompetition.exception === undefined ? ['fairCompetition', 'conclusion'] : ['fairCompetition', 'exception'];
    report({ at: { document, field }, message: '适用公平竞争审查例外规定（exception12），没有写明实施期限或者终止条件（fairCompetition.exception）。' });
  },
});

/** A date, a length of time, or a condition that ends it. */
const hasEnd = (exception = ''): boolean => /\d+年|[一二三四五六七八九十两]+年|年底|\d+个?月|\d+[日天]|期限|期满|终止|届满|停止执行/.test(exception);
