import { latestEntries } from '../ledger-entries.ts';
import { defineRule } from '../rule.ts';
import { fieldName } from '../wording.ts';

export const time03 = defineRule({
  id: 'TIME-03', scope: 'corpus', severity: 'error',
  summary: '已经发布的文件，公开日期不得悄悄改动',
  source: '国办秘函〔2019〕19号（弄虚作假，如伪造发稿日期，单项否决）',
  fix: '把公开日期改回台账登记的时间；内容确有变更的，写明变更日期 dateModified。',
  check({ corpus, report }) {
    const published = latestEntries(corpus).byIdentifier;
    for (const document of corpus.policies) {
      const { identifier, datePublished, dateModified } = document.meta;
      const entry = identifier === undefined ? undefined : published.get(identifier);
      if (!entry?.datePublished || datePublished === undefined || datePublished === entry.datePublished) continue;
      // A change the ledger has not seen yet is about to be recorded; one it has seen excuses nothing new.
      if (dateModified !== undefined && dateModified !== entry.dateModified) continue;
      report({
        at: { document, field: ['datePublished'] },
        message: `发布时间被修改且无记录：${fieldName(document, 'datePublished')}应为台账登记的 ${entry.datePublished}，实为 ${datePublished}。`,
        related: [{ at: { file: corpus.ledger.file, line: entry.line, column: 1 }, message: '台账在这里登记了公开日期。' }],
      });
    }
  },
});
