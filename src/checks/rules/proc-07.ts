import { defineRule } from '../rule.ts';

export const proc07 = defineRule({
  id: 'PROC-07', scope: 'policy', severity: 'warning',
  summary: '征求意见结束后应公布意见采纳情况',
  source: '《优化营商环境条例》第六十二条；和平区 第二十四条，东丽区 第二十五条，北辰区 第二十七条，天津市 第二十七条',
  fix: '公布意见采纳情况，并在 consultation.feedbackAt（日期）或者 feedbackUrl（网址）中写明。',
  check(document, { date, report }) {
    const { to, feedbackAt, feedbackUrl } = document.meta.consultation ?? {};
    if (to === undefined || to >= date || feedbackUrl !== undefined || (feedbackAt !== undefined && feedbackAt <= date)) return;
    const message = feedbackAt === undefined ? `征求意见已于${to}结束，没有公布意见采纳情况的记录（feedbackAt 或者 feedbackUrl）。` : `意见采纳情况的公布日期（feedbackAt）应不晚于检查当日${date}，实为${feedbackAt}。`;
    report({ at: { document, field: ['consultation', feedbackAt === undefined ? 'to' : 'feedbackAt'] }, message });
  },
});
