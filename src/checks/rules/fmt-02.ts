import { sourceRows } from '../body-place.ts';
import { defineRule } from '../rule.ts';
import { splitsWord, typesettingResidue } from '../typesetting-residue.ts';
import { quote } from '../wording.ts';

export const fmt02 = defineRule({
  id: 'FMT-02', scope: 'document', severity: 'warning',
  summary: '正文不留排版残留、半角标点和断开的词',
  source: 'GB/T 15834-2011（标点符号用法）；GB/T 9704-2012；从文档转出的真实文本',
  fix: '半角标点改为全角，删去页码和重复的标点，把断开的两行接成一行。',
  check(document, { report }) {
    const rows = sourceRows(document);
    rows.forEach((row, index) => {
      for (const { kind, column, excerpt } of typesettingResidue(row)) {
        report({ at: { document, line: index + 1, column }, message: `疑似${kind}：${quote(excerpt)}。` });
      }
      const next = rows[index + 1] ?? '';
      if (splitsWord(row, next)) {
        report({ at: { document, line: index + 1, column: row.trimEnd().length }, message: `疑似词语中间断行：${quote(`${row.trim().slice(-6)}／${next.trim().slice(0, 6)}`)}。` });
      }
    });
  },
});
