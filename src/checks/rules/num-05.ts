import { parseDocumentNumber } from '../../domain/document-number.ts';
import { corpusIndex } from '../corpus-index.ts';
import { defineRule } from '../rule.ts';
import { listOf, quote } from '../wording.ts';

export const num05 = defineRule({
  id: 'NUM-05', scope: 'policy', severity: 'warning',
  summary: '机关代字应是发文机关登记的代字',
  source: '《党政机关公文处理工作条例》第九条第五项；本站单位名册',
  fix: '核实发文机关和发文字号；新的机关代字先登记到 registers/units.yaml 的 docCodes。',
  check(document, { corpus, report }) {
    const { docNumber, issuer } = document.meta;
    const number = docNumber ? parseDocumentNumber(docNumber) : undefined;
    const unit = issuer === undefined ? undefined : corpusIndex(corpus).unitById.get(issuer);
    // A register that lists no codes has nothing to compare with.
    if (!number || !unit || unit.docCodes.length === 0 || unit.docCodes.includes(number.code)) return;
    report({
      at: { document, field: ['docNumber'] },
      message: `机关代字应为${unit.name}登记的${listOf(unit.docCodes.slice(0, 5).map(quote))}之一，实为${quote(number.code)}。`,
      related: [{ at: { document, field: ['issuer'] }, message: '发文机关在这里写明。' }],
    });
  },
});
