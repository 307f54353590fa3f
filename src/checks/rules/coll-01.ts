import { statutoryDays } from '../../domain/time-limit.ts';
import { entriesOf } from '../document-kind.ts';
import { defineRule } from '../rule.ts';

export const coll01 = defineRule({
  id: 'COLL-01', scope: 'corpus', severity: 'warning',
  summary: '意见征集截止后应公布采纳情况',
  source: '《优化营商环境条例》第六十二条；和平区 第二十四条、东丽区 第二十五条、北辰区 第二十七条、天津市 第二十七条',
  fix: '在 feedback 中写明公布日期，以及主要意见采纳没有、为什么。',
  check({ corpus, calendar, date, report }) {
    for (const document of entriesOf(corpus, 'consultations')) {
      const { to, feedback } = document.meta;
      if (to === undefined || (feedback && feedback.publishedAt <= date)) continue;
      // No law at hand sets a term; the general one for information that has come into being is taken.
      const due = calendar.addWorkingDays(to, statutoryDays).date;
      if (due === null || date <= due) continue;
      report({ at: { document, field: ['to'] }, message: `意见征集已于${to}截止，到${due}仍未公布意见采纳情况。` });
    }
  },
});
