import { compareWithLedger } from '../../ledger/compare-corpus.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

export const meta02 = defineRule({
  id: 'META-02', scope: 'corpus', severity: 'error',
  summary: '已经发布的文件，索引号不得变更',
  source: '政府信息公开目录核心元数据（索引号一经生成不得变更）',
  fix: '把索引号改回台账登记的索引号。',
  check({ corpus, report }) {
    for (const difference of compareWithLedger(corpus)) {
      if (difference.kind !== 'renumbered') continue;
      const { document, entry, identifier } = difference;
      const name = entry.kind === 'policy' ? '索引号' : '解读编号';
      report({
        at: { document, field: [entry.kind === 'policy' ? 'identifier' : 'id'] },
        message: `${name}一经生成不得变更：原${quote(entry.identifier)}，现${quote(identifier)}。`,
        fix: `把${name}改回 ${entry.identifier}。`,
        related: [{ at: { file: corpus.ledger.file, line: entry.line, column: 1 }, message: `台账在这里登记了原${name}。` }],
      });
    }
  },
});
