import { hasPublicBody } from '../../domain/vocabulary/disclosure-type.ts';
import { timeLeft } from '../../domain/time-limit.ts';
import { isAbsent } from '../fields.ts';
import { defineRule } from '../rule.ts';

/** Working days before the end of the limit from which one is told. */
const noticeDays = 3;

export const time05 = defineRule({
  id: 'TIME-05', scope: 'policy', severity: 'warning',
  summary: '待公开的文件应在二十个工作日内公开',
  source: '《中华人民共和国政府信息公开条例》第二十六条',
  fix: '办完公开审查，写明公开日期（datePublished）并改写有效性（validity）；已经超期的，公开时在 lateReason 中写明原因。',
  check(document, { calendar, corpus, date, report }) {
    const { disclosureType, validity } = document.meta;
    // Without a date of publication and no draft: META-03 tells. A draft with one is out for opinions.
    if (!disclosureType || !hasPublicBody(disclosureType) || validity !== 'draft' || !isAbsent(document, 'datePublished')) return;
    const limit = timeLeft(document.meta, date, calendar);
    const at = { document, field: ['dateWritten'] };
    if (!limit) return;
    if (limit.due === null) {
      report({
        at, message: `缺少${limit.missingYear}年节假日安排，无法计算公开期限。`, fix: '按国务院办公厅当年的通知，在 registers/holidays.yaml 补一条。',
        related: [{ at: { file: corpus.holidays.file, line: 1, column: 1 }, message: '放假安排登记在这里。' }],
      });
    } else if (limit.left < 0) report({ at, message: `尚未公开，已超过公开期限${-limit.left}个工作日：自${limit.from}起算，应于${limit.due}前公开。` });
    else if (limit.left <= noticeDays) report({ at, message: `尚未公开，距公开期限还有${limit.left}个工作日：自${limit.from}起算，应于${limit.due}前公开。` });
  },
});
