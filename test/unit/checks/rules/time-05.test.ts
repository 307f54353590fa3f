import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

const waiting = (dateWritten: string, changes: Record<string, string> = {}) => ({ [paths.notice]: noticeFile({ validity: 'draft', datePublished: null, dateWritten, ...changes }) });
const left = (days: number) => `尚未公开，距公开期限还有${days}个工作日：自2026-05-07起算，应于2026-06-03前公开。`;

describeRule('TIME-05', {
  accept: {
    'a published document': {},
    'four working days left': { files: waiting('2026-05-07'), date: '2026-05-28' },
    'a draft that is out for opinions': { files: { [paths.notice]: noticeFile({ validity: 'draft', dateWritten: '2026-01-05', datePublished: '2026-01-06T09:00+08:00' }) } },
    'a document that is not to be published': { files: { [paths.notice]: noticeFile({ validity: 'draft', datePublished: null, disclosureType: 'withheld', dateWritten: '2026-01-05' }, '') } },
    'a document dated in days to come': { files: waiting('2026-06-10') },
  },
  reject: {
    'three working days left, over a weekend': { files: waiting('‸2026-05-07'), date: '2026-05-29', messages: [left(3)], severity: 'warning' },
    'the last day': { files: waiting('‸2026-05-07'), date: '2026-06-03', messages: [left(0)] },
    'the day after the last': { files: waiting('‸2026-05-07'), date: '2026-06-04', messages: ['尚未公开，已超过公开期限1个工作日：自2026-05-07起算，应于2026-06-03前公开。'] },
    'a weekend after the last day': { files: waiting('‸2026-05-09'), date: '2026-06-06', messages: ['尚未公开，已超过公开期限1个工作日：自2026-05-09起算，应于2026-06-05前公开。'] },
    'a change that begins the limit anew': { files: waiting('‸2026-01-05', { dateModified: '2026-05-07' }), date: '2026-06-03', messages: [left(0)] },
    'a count into a year without a table': { files: waiting('‸2026-12-20'), date: '2026-12-31', messages: ['缺少2027年节假日安排，无法计算公开期限。'], related: ['registers/holidays.yaml:1'] },
  },
});
