import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

const exempted = (exception: string, mark = '') => noticeFile({ fairCompetition: `{ applies: true, date: 2025-05-20, conclusion: ${mark}exception12${exception} }` });
const message = '适用公平竞争审查例外规定（exception12），没有写明实施期限或者终止条件（fairCompetition.exception）。';

describeRule('PROC-04', {
  accept: {
    'a review that was passed': { files: { [paths.notice]: noticeFile({ fairCompetition: '{ applies: true, date: 2025-05-20, conclusion: pass }' }) } },
    'a date': { files: { [paths.notice]: exempted(', exception: 为维护公共安全，实施到2027年12月31日') } },
    'a length of time': { files: { [paths.notice]: exempted(', exception: 为节约能源，试点三年') } },
    'a condition': { files: { [paths.notice]: exempted(', exception: 为救灾救助，灾情解除即终止') } },
  },
  reject: {
    'an exception without a word': { files: { [paths.notice]: exempted('', '‸') }, messages: [message], severity: 'error' },
    'an exception without an end': { files: { [paths.notice]: exempted(', exception: ‸为维护公共安全') }, messages: [message] },
  },
});
