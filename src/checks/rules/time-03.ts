import { compareWithLedger } from '../../ledger/compare-corpus.ts';
import { defineRule } from '../rule.ts';
import { fieldName } from '../wording.ts';

export const time03 = defineRule({
  id: 'TIME-03', scope: 'corpus', severity: 'error',
  summary: '已经发布的文件，公开日期不得悄悄改动',
  source: '国办秘函〔2019〕19号（弄虚作假，如伪造发稿日期，单项否决）',
  fix: '把公开日期改回台账登记的时间；原来写错的，用 npm run ledger -- --write --reason 写明理由，登记这次变更。',
  check({ corpus, report }) {
    for (const difference of compareWithLedger(corpus)) {
      if (difference.kind !== 'redated') continue;
      const { document, entry, datePublished } = difference;
      report({
        at: { document, field: ['datePublished'] },
        message: `发布时间被修改且无记录：${fieldName(document, 'datePublished')}应为台账登记的 ${entry.datePublished}，实为 ${datePublished}。`,
        related: [{ at: { file: corpus.ledger.file, line: entry.line, column: 1 }, message: '台账在这里登记了公开日期。' }],
      });
    }
  },
});
