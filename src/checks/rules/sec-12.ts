import { reportHits } from '../guard-hits.ts';
import { defineRule } from '../rule.ts';

export const sec12 = defineRule({
  id: 'SEC-12', scope: 'site', severity: 'error', locked: true,
  summary: '看不进去的文件不得发布',
  source: '《中华人民共和国政府信息公开条例》第十七条（发布保密审查）',
  fix: '不要发布。换成没有加密、没有损坏的文件；删减词句的清单放在内容目录之外，不要作为附件。',
  check(site, context) {
    reportHits('SEC-12', site, context);
  },
});
