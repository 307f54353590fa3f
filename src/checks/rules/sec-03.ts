import { innerPlace, personalDataIn, veiled } from '../personal-data-in.ts';
import { defineRule } from '../rule.ts';

export const sec03 = defineRule({
  id: 'SEC-03', scope: 'corpus', severity: 'error', locked: true,
  summary: '公民身份号码不得公开',
  source: '《中华人民共和国个人信息保护法》第二十五条；《中华人民共和国政府信息公开条例》第十五条；GB 11643-1999',
  fix: '删去号码，或者只留首尾几位、中间用*代替；已经提交过的，从版本库历史中一并清除。',
  check({ corpus, date, report }) {
    for (const found of personalDataIn(corpus, date)) {
      if (found.kind === '公民身份号码' && !found.isAllowed) report({ at: found.at, message: `含公民身份号码${veiled(found)}${innerPlace(found.inner)}，应脱敏。` });
    }
  },
});
