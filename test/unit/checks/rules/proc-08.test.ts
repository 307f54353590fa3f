import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, ruleFile } from '../../../support/scenario.ts';

describeRule('PROC-08', {
  accept: {
    'an executive meeting': {},
    'a plenary meeting': { files: { [paths.rule]: ruleFile({ deliberation: '{ meeting: plenary, date: 2025-03-05 }' }) } },
    'a regulation published here, whose making its own law tells': { files: { [paths.rule]: ruleFile({ deliberation: null, docClass: 'regulation' }) } },
    'the meeting of a department': { files: { [paths.notice]: noticeFile({ docClass: 'normative', deliberation: '{ meeting: mayorOffice, date: 2025-05-30 }' }) } },
    'a draft': { files: { [paths.rule]: ruleFile({ deliberation: null, validity: 'draft' }) } },
  },
  reject: {
    'no meeting': { files: { [paths.rule]: `‸${ruleFile({ deliberation: null })}` }, messages: ['没有集体讨论决定的记录（deliberation）。'], severity: 'warning' },
    'a major decision without one': { files: { [paths.notice]: `‸${noticeFile({ docClass: 'decision' })}` }, messages: ['没有集体讨论决定的记录（deliberation）。'] },
    'an old document taken over, for information': { files: { [paths.rule]: `‸${ruleFile({ deliberation: null, datePublishedBasis: 'imported' })}` }, messages: ['没有集体讨论决定的记录（deliberation）。'], severity: 'info' },
    'an office meeting of the government': {
      files: { [paths.rule]: ruleFile({ deliberation: '{ meeting: ‸mayorOffice, date: 2025-03-05 }' }) }, messages: ['以政府名义制发的规范性文件和重大决策，应由全体会议或者常务会议审议，实为办公会议。'], severity: 'warning',
    },
  },
});
