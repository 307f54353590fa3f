import { describeRule } from '../../../support/checking.ts';
import { interpretationFile, noticeFile, paths } from '../../../support/scenario.ts';

const both = '[11999900MB0000001X/2025-00012, 11999900MB0000011X/2025-00031]';

describeRule('INT-07', {
  accept: {
    'the same moment': { files: { [paths.interpretation]: interpretationFile({ datePublished: '2025-03-20T09:30:00+08:00' }) } },
    'an interpretation of a draft for comment': { files: { [paths.interpretation]: interpretationFile({ datePublished: '2025-01-02T09:00+08:00', onConsultation: 'true' }) } },
  },
  reject: {
    'one minute before': {
      files: { [paths.interpretation]: interpretationFile({ datePublished: '‸2025-03-20T09:29+08:00' }) },
      messages: ['解读的发布时间应不早于文件的公开日期（2025-03-20T09:30+08:00），实为 2025-03-20T09:29+08:00。'], severity: 'error', related: ['policies/2025/parking.mdx:15'],
    },
    'before the second of two documents': {
      files: { [paths.interpretation]: interpretationFile({ interprets: both, datePublished: '‸2025-06-04T09:59+08:00' }), [paths.notice]: noticeFile() },
      messages: ['解读的发布时间应不早于文件的公开日期（2025-06-04T10:00+08:00），实为 2025-06-04T09:59+08:00。'],
    },
  },
});
