import { compareWithLedger } from '../../ledger/compare-corpus.ts';
import { defineRule } from '../rule.ts';

export const ledg02 = defineRule({
  id: 'LEDG-02', scope: 'corpus', severity: 'error',
  summary: '公开过的文件，撤下和恢复都应有台账登记',
  source: '政府信息公开条例第六条（及时、准确公开）',
  fix: '把文件放回原处；确应撤下或者恢复的，用 npm run ledger -- --write --reason 写明理由，登记后再发布。',
  check({ corpus, report }) {
    for (const difference of compareWithLedger(corpus)) {
      if (difference.kind !== 'vanished' && difference.kind !== 'reappeared') continue;
      const { entry, kind } = difference;
      const place = { file: corpus.ledger.file, line: entry.line, column: 1 };
      if (kind === 'vanished') {
        report({ at: place, message: `已经公开的文件不见了，台账没有登记撤下：应有 ${entry.path}.mdx《${entry.title}》${entry.docNumber ? `（${entry.docNumber}）` : ''}，实无。` });
      } else {
        const { document } = difference;
        report({ at: { document, line: 1, column: 1 }, message: `已经撤下的文件又出现了，台账没有登记恢复：${entry.at.slice(0, 10)} 撤下，理由是“${entry.reason ?? ''}”。`, related: [{ at: place, message: '台账在这里登记了撤下。' }] });
      }
    }
  },
});
