import { timeLimit } from '../../domain/time-limit.ts';
import { hasPublicBody } from '../../domain/vocabulary/disclosure-type.ts';
import { defineRule } from '../rule.ts';

export const time04 = defineRule({
  id: 'TIME-04', scope: 'policy', severity: 'warning',
  summary: '计算期限所用的年份应有放假安排',
  source: '《全国年节及纪念日放假办法》；国务院办公厅年度放假通知',
  fix: '按国务院办公厅当年的通知，在 registers/holidays.yaml 补一条。',
  check(document, { calendar, corpus, report }) {
    const { disclosureType, datePublishedBasis } = document.meta;
    const limit = timeLimit(document.meta, calendar);
    if (!disclosureType || !hasPublicBody(disclosureType) || !limit || limit.days !== null) return;
    const inYear = limit.from.startsWith(String(limit.missingYear));
    report({
      at: { document, field: [inYear ? limit.field : 'datePublished'] },
      // When an imported document was first published is not known, so there is no limit to miss.
      ...(datePublishedBasis === 'imported' ? { severity: 'info' as const } : {}),
      message: `缺少${limit.missingYear}年节假日安排，公开期限的计算不可靠。`,
      related: [{ at: { file: corpus.holidays.file, line: 1, column: 1 }, message: '放假安排登记在这里。' }],
    });
  },
});
