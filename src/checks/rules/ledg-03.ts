import { compareWithLedger, documentPath } from '../../ledger/compare-corpus.ts';
import { ledgerAddress } from '../../domain/ledger.ts';
import { defineRule } from '../rule.ts';

export const ledg03 = defineRule({
  id: 'LEDG-03', scope: 'corpus', severity: 'error',
  summary: '公开过的地址不得无记录地变更',
  source: '《政府网站发展指引》（国办发〔2017〕47号）',
  fix: '把文件移回原处；确应移动的，用 npm run ledger -- --write --reason 写明理由，登记后旧地址会引向新地址。',
  check({ corpus, report }) {
    for (const difference of compareWithLedger(corpus)) {
      if (difference.kind !== 'moved') continue;
      const { document, entry } = difference;
      report({
        at: { document, line: 1, column: 1 },
        message: `地址变了，没有登记：应为 ${ledgerAddress(entry.path)}，实为 ${ledgerAddress(documentPath(document))}。`,
        fix: `把文件移回 ${entry.path}.mdx；确应移动的，用 npm run ledger -- --write --reason 写明理由，登记后旧地址会引向新地址。`,
        related: [{ at: { file: corpus.ledger.file, line: entry.line, column: 1 }, message: '台账在这里登记了原地址。' }],
      });
    }
  },
});
