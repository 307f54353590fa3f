import { withRightBrackets } from '../number-faults.ts';
import { defineRule } from '../rule.ts';
import { fieldName, quote } from '../wording.ts';

export const num02 = defineRule({
  id: 'NUM-02', scope: 'policy', severity: 'warning',
  summary: '发文字号的年份应使用六角括号〔〕',
  source: 'GB/T 9704-2012 7.2.5（发文字号）',
  fix: '把年份的括号改为六角括号〔〕（U+3014、U+3015）。',
  check(document, { report }) {
    const { docNumber } = document.meta;
    const mended = typeof docNumber === 'string' ? withRightBrackets(docNumber) : null;
    if (mended === null || typeof docNumber !== 'string') return;
    report({ at: { document, field: ['docNumber'] }, message: `${fieldName(document, 'docNumber')}的年份应使用六角括号〔〕，实为${quote(docNumber)}。`, fix: `改为 ${mended}。` });
  },
});
