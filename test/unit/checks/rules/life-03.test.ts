import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

const ending = (dateExpires: string, changes: Record<string, string> = {}) => ({ [paths.notice]: noticeFile({ dateExpires, ...changes }) });

describeRule('LIFE-03', {
  accept: {
    'an end after 181 days': { files: ending('2026-11-29') },
    'an end yesterday': { files: ending('2026-05-31', { validity: 'expired' }) },
    'an evaluation under way': { files: ending('2026-07-01', { postEvaluation: '{ due: 2026-06-15 }' }) },
    'a successor': { files: ending('2026-07-01', { supersededBy: '[{ docNumber: 澄交〔2026〕1号, date: 2026-07-01 }]' }) },
  },
  reject: {
    'an end after 180 days': { files: ending('‸2026-11-28'), messages: ['将于2026-11-28失效，应在届满前评估，没有评估（postEvaluation）或者接续文件（supersededBy）的记录。'], severity: 'warning' },
    'an end today': { files: ending('‸2026-06-01'), messages: ['将于2026-06-01失效，应在届满前评估，没有评估（postEvaluation）或者接续文件（supersededBy）的记录。'] },
    'a term that ends soon, at the term': {
      files: { [paths.notice]: noticeFile({ validityYears: '‸1' }) }, date: '2026-05-20',
      messages: ['将于2026-06-02失效，应在届满前评估，没有评估（postEvaluation）或者接续文件（supersededBy）的记录。'],
    },
  },
});
