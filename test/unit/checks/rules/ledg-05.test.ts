import { describeRule } from '../../../support/checking.ts';
import { interpretationFile, noticeFile, paths } from '../../../support/scenario.ts';

const began = { 'policies/2025/parking': '2025-01-10' };

describeRule('LEDG-05', {
  accept: {
    'a content folder without a history': {},
    'a file that was committed on the day of publication': { files: { [paths.history]: { ...began, 'policies/2025/bus-lines': '2025-06-04' } } },
    'a file without a commit': { files: { [paths.history]: began } },
    'older documents in the days in which the portal was filled': { files: { [paths.history]: { 'policies/2025/parking': '2025-07-01', 'policies/2025/bus-lines': '2025-07-31' } } },
    'a later document that says it was moved here': {
      files: { [paths.history]: { ...began, 'policies/2025/bus-lines': '2025-09-01' }, [paths.notice]: noticeFile({ datePublishedBasis: 'imported' }) },
    },
    'commits after the day that is looked at': { files: { [paths.history]: { ...began, 'policies/2025/bus-lines': '2026-06-02' } } },
  },
  reject: {
    'documents dated before their first commit': {
      files: {
        [paths.history]: { ...began, 'policies/2025/bus-lines': '2025-06-05', 'interpretations/2025/parking-text': '2025-04-01' },
        [paths.notice]: noticeFile({ datePublished: '‸2025-06-04T10:00+08:00' }), [paths.interpretation]: interpretationFile({ datePublished: '‸2025-03-20T09:35+08:00' }),
      },
      messages: [
        '发布时间（datePublished）写的是 2025-03-20，版本库中这件文件到 2025-04-01 才第一次出现：那一天以前没有在本站公开过。',
        '公开日期（datePublished）写的是 2025-06-04，版本库中这件文件到 2025-06-05 才第一次出现：那一天以前没有在本站公开过。',
      ],
      severity: 'warning',
    },
    'a late document dated before the portal began': {
      files: { [paths.history]: { 'policies/2025/parking': '2025-07-01', 'policies/2025/bus-lines': '2025-08-01' }, [paths.notice]: noticeFile({ datePublished: '‸2025-06-04T10:00+08:00' }) },
      messages: ['公开日期（datePublished）写的是 2025-06-04，版本库中这件文件到 2025-08-01 才第一次出现：那一天以前没有在本站公开过。'],
    },
  },
});
