import { reportHits } from '../guard-hits.ts';
import { defineRule } from '../rule.ts';

export const sec11 = defineRule({
  id: 'SEC-11', scope: 'site', severity: 'error', locked: true,
  summary: '成品的任何文件中不得有个人信息',
  source: '《中华人民共和国个人信息保护法》第二十五条；《中华人民共和国政府信息公开条例》第十五条',
  fix: '不要发布。到所指的文件和位置删去，或者中间用*代替；确需公开的，在所属文件的 personalData 中逐个写明理由。',
  check(site, context) {
    reportHits('SEC-11', site, context);
  },
});
