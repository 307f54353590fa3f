import { isReadable } from '../body-place.ts';
import { inWords } from '../fields.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';
import { writtenDate } from '../written-date.ts';

export const num08 = defineRule({
  id: 'NUM-08', scope: 'policy', severity: 'warning',
  summary: '正文的成文日期应与元数据一致，不编虚位',
  source: 'GB/T 9704-2012 7.3.5（成文日期）',
  fix: '对照原件核实成文日期；月、日不编虚位（1月不写作01月）。',
  check(document, { report }) {
    const { dateWritten } = document.meta;
    const found = isReadable(document) ? writtenDate(document) : undefined;
    if (!found) return;
    const at = { document, line: found.line, column: found.column };
    if (dateWritten !== undefined && found.date !== dateWritten) {
      report({
        at, message: `正文成文日期应与元数据一致（${inWords(dateWritten)}），实为${quote(found.text)}。`,
        related: [{ at: { document, field: ['dateWritten'] }, message: '元数据中的成文日期在这里写明。' }],
      });
    } else if (found.padded) {
      report({ at, message: `成文日期的月、日不编虚位，应为“${inWords(found.date)}”，实为${quote(found.text)}。` });
    }
  },
});
