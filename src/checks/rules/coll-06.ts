import { enforcementKinds, publicityDays } from '../../domain/enforcement.ts';
import { entriesOf } from '../document-kind.ts';
import { dateOf } from '../fields.ts';
import { defineRule } from '../rule.ts';

export const coll06 = defineRule({
  id: 'COLL-06', scope: 'corpus', severity: 'warning',
  summary: '行政执法决定应在规定的期限内公示',
  source: '《国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（国办发〔2018〕118号）',
  fix: '核实决定日期和发布时间；确实超期的，登记豁免并写明原因。',
  check({ corpus, calendar, report }) {
    for (const document of entriesOf(corpus, 'enforcement')) {
      const { kind, decidedAt, datePublished } = document.meta;
      if (kind === undefined || decidedAt === undefined || datePublished === undefined) continue;
      const published = dateOf(datePublished);
      if (published < decidedAt) {
        report({ at: { document, field: ['datePublished'] }, message: `发布时间不应早于决定日期：决定于${decidedAt}，发布于${published}。` });
        continue;
      }
      const due = calendar.addWorkingDays(decidedAt, publicityDays(kind)).date;
      if (due !== null && published > due) {
        report({ at: { document, field: ['datePublished'] }, message: `${enforcementKinds[kind]}决定应在${publicityDays(kind)}个工作日内公示，最迟${due}，实为${published}。` });
      }
    }
  },
});
