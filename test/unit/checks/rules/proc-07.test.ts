import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, ruleFile } from '../../../support/scenario.ts';

const closed = (more = '', mark = '') => `{ from: 2025-01-06, to: ${mark}2025-02-10${more} }`;

describeRule('PROC-07', {
  accept: {
    'the day of the feedback': {},
    'the address of the feedback': { files: { [paths.rule]: ruleFile({ consultation: closed(', feedbackUrl: /consultations/2025/parking/') }) } },
    'a consultation that ends today': { files: { [paths.notice]: noticeFile({ validity: 'draft', consultation: '{ from: 2026-05-01, to: 2026-06-01 }' }) } },
    'no consultation': { files: { [paths.rule]: ruleFile({ consultation: null }) } },
  },
  reject: {
    'a consultation that has ended, at its last day': { files: { [paths.rule]: ruleFile({ consultation: closed('', '‸') }) }, messages: ['征求意见已于2025-02-10结束，没有公布意见采纳情况的记录（feedbackAt 或者 feedbackUrl）。'], severity: 'warning' },
    'one that ended yesterday': { files: { [paths.notice]: noticeFile({ validity: 'draft', consultation: '{ from: 2026-05-01, to: ‸2026-05-31 }' }) }, messages: ['征求意见已于2026-05-31结束，没有公布意见采纳情况的记录（feedbackAt 或者 feedbackUrl）。'] },
    'feedback still to come': { files: { [paths.rule]: ruleFile({ consultation: closed(', feedbackAt: ‸2026-06-02') }) }, messages: ['意见采纳情况的公布日期（feedbackAt）应不晚于检查当日2026-06-01，实为2026-06-02。'] },
  },
});
