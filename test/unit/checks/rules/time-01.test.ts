import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

const published = (day: string, changes: Record<string, string> = {}) => ({ [paths.notice]: noticeFile({ datePublished: `${day}T10:00+08:00`, ...changes }) });
const late = '超过20个工作日公开：自2025-06-03起第21个工作日公开，应于2025-07-01前公开。';

describeRule('TIME-01', {
  accept: {
    'the twentieth working day': { files: published('2025-07-01') },
    'the twentieth working day after a change': { files: published('2025-07-08', { dateModified: '2025-06-10' }) },
    'over a holiday, where twenty weekdays would be too early': { files: published('2025-10-29', { dateWritten: '2025-09-25' }) },
    'a document kept for application, listed late': { files: { [paths.notice]: noticeFile({ disclosureType: 'onRequest', datePublished: '2025-12-01T10:00+08:00' }, '') } },
    'a year without a table, which TIME-04 tells': { files: published('2025-06-04', { dateWritten: '2024-03-01' }) },
  },
  reject: {
    'the twenty-first working day': { files: published('‸2025-07-02'), messages: [late], severity: 'error', related: ['policies/2025/bus-lines.mdx:13'] },
    'the same with a reason, milder': { files: published('‸2025-07-02', { lateReason: '征求第三方意见' }), messages: [late], severity: 'warning' },
    'the same of an imported document, milder still': { files: published('‸2025-07-02', { datePublishedBasis: 'imported' }), messages: [late], severity: 'info' },
    'twenty-one working days after a change before publication': {
      files: published('‸2025-07-09', { dateModified: '2025-06-10' }), related: ['policies/2025/bus-lines.mdx:21'],
      messages: ['超过20个工作日公开：自2025-06-10起第21个工作日公开，应于2025-07-08前公开。'],
    },
  },
});
