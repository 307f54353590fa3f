import { latestEntries } from '../ledger-entries.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

export const meta02 = defineRule({
  id: 'META-02', scope: 'corpus', severity: 'error',
  summary: '已经发布的文件，索引号不得变更',
  source: '政府信息公开目录核心元数据（索引号一经生成不得变更）',
  fix: '把索引号改回台账登记的索引号。',
  check({ corpus, report }) {
    const published = latestEntries(corpus).byPath;
    for (const document of corpus.policies) {
      const entry = published.get(`policies/${document.path}`);
      const { identifier } = document.meta;
      if (!entry || identifier === undefined || identifier === entry.identifier) continue;
      report({
        at: { document, field: ['identifier'] },
        message: `索引号一经生成不得变更：原${quote(entry.identifier)}，现${quote(identifier)}。`,
        fix: `把索引号改回 ${entry.identifier}。`,
        related: [{ at: { file: corpus.ledger.file, line: entry.line, column: 1 }, message: '台账在这里登记了原索引号。' }],
      });
    }
  },
});
