import { formatDocumentNumber, isCanonicalDocumentNumber, parseDocumentNumber } from '../../domain/document-number.ts';
import { withRightBrackets } from '../number-faults.ts';
import { defineRule } from '../rule.ts';
import { expectedFound, fieldName } from '../wording.ts';

export const num01 = defineRule({
  id: 'NUM-01', scope: 'policy', severity: 'error',
  summary: '发文字号应由机关代字、年份、序号组成',
  source: 'GB/T 9704-2012 7.2.5（发文字号）',
  fix: '写成“机关代字〔年份〕序号号”，如 澄政规〔2025〕3号；令写成“…令第12号”。不加“第”，不编虚位，不留空格。',
  check(document, { report }) {
    const { docNumber } = document.meta;
    if (typeof docNumber !== 'string' || isCanonicalDocumentNumber(docNumber) || withRightBrackets(docNumber) !== null) return;
    const meant = parseDocumentNumber(docNumber);
    const written = meant && formatDocumentNumber(meant);
    report({
      at: { document, field: ['docNumber'] },
      message: expectedFound(fieldName(document, 'docNumber'), '“机关代字〔年份〕序号号”', docNumber),
      ...(written && isCanonicalDocumentNumber(written) ? { fix: `改为 ${written}。` } : {}),
    });
  },
});
