import { compareWithLedger } from '../../ledger/compare-corpus.ts';
import { disclosureTypes } from '../../domain/vocabulary/disclosure-type.ts';
import { defineRule } from '../rule.ts';

export const ledg04 = defineRule({
  id: 'LEDG-04', scope: 'corpus', severity: 'error',
  summary: '公开过的文字有改动的，应有台账登记',
  source: '政府信息公开条例第六条（及时、准确公开）',
  fix: '把文字改回去；确应改动的，用 npm run ledger -- --write --reason 写明改了什么、为什么，登记后再发布。',
  check({ corpus, report }) {
    // What citizens rely on may not change unrecorded; where nothing is in production yet, texts are still being worked on.
    const severity = corpus.site.value?.production ? 'error' : 'warning';
    for (const difference of compareWithLedger(corpus)) {
      if (difference.kind !== 'changed') continue;
      const { document, entry, facts } = difference;
      const retyped = facts.disclosureType !== entry.disclosureType && entry.disclosureType && facts.disclosureType;
      report({
        at: retyped ? { document, field: ['disclosureType'] } : { document, line: 1, column: 1 }, severity,
        message: retyped
          ? `公开属性变了，没有登记：台账登记为${disclosureTypes[entry.disclosureType as keyof typeof disclosureTypes]}，现为${disclosureTypes[retyped]}。`
          : `公开的文字变了，没有登记：台账第 ${entry.seq} 条的文字指纹是 ${entry.sha256.slice(0, 12)}…，现为 ${facts.sha256.slice(0, 12)}…。`,
        related: [{ at: { file: corpus.ledger.file, line: entry.line, column: 1 }, message: '台账最后在这里登记了这件文件。' }],
      });
    }
  },
});
