import { reportHits } from '../guard-hits.ts';
import { defineRule } from '../rule.ts';

export const sec08 = defineRule({
  id: 'SEC-08', scope: 'site', severity: 'error', locked: true,
  summary: '删减的词句不得出现在网站的任何文件中',
  source: '《中华人民共和国政府信息公开条例》第三十七条（作区分处理）',
  fix: '不要发布。到所指的文件和位置删去这些词句；确实可以公开的，用 npm run redact 重新登记删减清单。',
  check(site, context) {
    reportHits('SEC-08', site, context);
  },
});
