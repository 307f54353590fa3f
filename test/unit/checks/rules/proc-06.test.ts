import { describeRule } from '../../../support/checking.ts';
import { noticeBody, noticeFile, paths, ruleFile } from '../../../support/scenario.ts';

const applies = '{ applies: true, date: 2025-02-18, conclusion: pass }';
const from = (to: string, more = '') => `{ from: 2025-01-06, to: ${to}, feedbackAt: 2025-02-18${more} }`;
const message = '征求意见自2025-01-06至2025-02-03，共29日，少于30日，没有说明理由（shortenedReason）。';

describeRule('PROC-06', {
  accept: {
    'thirty days, both ends counted': { files: { [paths.rule]: ruleFile({ fairCompetition: applies, consultation: from('2025-02-04') }) } },
    'a reason for less': { files: { [paths.rule]: ruleFile({ fairCompetition: applies, consultation: from('2025-01-10', ', shortenedReason: 汛期将至，需要尽快施行') }) } },
    'less for what touches no operator': { files: { [paths.rule]: ruleFile({ consultation: from('2025-01-10') }) } },
    'a consultation without an end': { files: { [paths.rule]: ruleFile({ fairCompetition: applies, consultation: '{ from: 2025-01-06 }' }) } },
  },
  reject: {
    'twenty-nine days for what touches operators': { files: { [paths.rule]: ruleFile({ fairCompetition: applies, consultation: from('‸2025-02-03') }) }, messages: [message], severity: 'warning' },
    'twenty-nine days where the text shows it': {
      files: { [paths.notice]: noticeFile({ consultation: from('‸2025-02-03') }, noticeBody.replace('首末班时间不变', '落实招商引资政策')) }, messages: [message],
    },
    'a regulation': { files: { [paths.rule]: ruleFile({ docClass: 'regulation', consultation: from('‸2025-02-03') }) }, messages: [message] },
    'a major decision': { files: { [paths.notice]: noticeFile({ docClass: 'decision', consultation: from('‸2025-02-03') }) }, messages: [message] },
    'a draft under consultation': { files: { [paths.notice]: noticeFile({ validity: 'draft', consultation: from('‸2025-02-03') }) }, messages: [message] },
    'a reason that says nothing': { files: { [paths.rule]: ruleFile({ fairCompetition: applies, consultation: '{ from: 2025-01-06, to: ‸2025-02-03, feedbackAt: 2025-02-18, shortenedReason: 紧急 }' }) }, messages: [message] },
    'an end before its beginning': { files: { [paths.rule]: ruleFile({ fairCompetition: applies, consultation: from('‸2025-01-05') }) }, messages: ['征求意见的截止日期（consultation.to）应不早于开始日期2025-01-06，实为2025-01-05。'] },
  },
});
