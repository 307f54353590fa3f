import { parseDocumentNumber } from '../../domain/document-number.ts';
import { defineRule } from '../rule.ts';
import { fieldName } from '../wording.ts';

export const num04 = defineRule({
  id: 'NUM-04', scope: 'policy', severity: 'warning',
  summary: '发文字号的年份应与成文日期一致',
  source: 'GB/T 9704-2012 7.2.5（发文字号）',
  fix: '对照原件核实发文字号和成文日期；原件确实如此的，在 exemptions 中说明。',
  check(document, { report }) {
    const { docNumber, dateWritten } = document.meta;
    const year = docNumber ? parseDocumentNumber(docNumber)?.year : undefined;
    if (!year || !dateWritten || dateWritten.startsWith(String(year))) return;
    report({
      at: { document, field: ['docNumber'] },
      message: `${fieldName(document, 'docNumber')}的年份应与成文日期（${dateWritten}）一致，实为${year}年。`,
      related: [{ at: { document, field: ['dateWritten'] }, message: '成文日期在这里写明。' }],
    });
  },
});
