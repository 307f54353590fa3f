import { reportHits } from '../guard-hits.ts';
import { defineRule } from '../rule.ts';

export const sec10 = defineRule({
  id: 'SEC-10', scope: 'site', severity: 'error', locked: true,
  summary: '成品的任何文件中不得有密级标志',
  source: '《中华人民共和国保守国家秘密法》第二十九条、第三十五条',
  fix: '立即停止处理，不要发布；把带标志的文件移出本机和版本库，并向本单位保密机构报告。',
  check(site, context) {
    reportHits('SEC-10', site, context);
  },
});
