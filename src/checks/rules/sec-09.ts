import { reportHits } from '../guard-hits.ts';
import { defineRule } from '../rule.ts';

export const sec09 = defineRule({
  id: 'SEC-09', scope: 'site', severity: 'error', locked: true,
  summary: '内部记录和内部字段不得进入网站',
  source: '《中华人民共和国政府信息公开条例》第十六条、第十七条',
  fix: '不要发布。请开发人员检查所指的文件是怎样生成的；在附件里的，从附件中删去。',
  check(site, context) {
    reportHits('SEC-09', site, context);
  },
});
