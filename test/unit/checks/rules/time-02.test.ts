import { describeRule } from '../../../support/checking.ts';
import { interpretationFile, noticeFile, paths } from '../../../support/scenario.ts';

describeRule('TIME-02', {
  accept: { 'the day of everything': { files: { [paths.notice]: noticeFile({ datePublished: '2025-06-03T00:00+08:00' }) }, date: '2025-06-03' } },
  reject: {
    'before the document was written': {
      files: { [paths.notice]: noticeFile({ dateWritten: '2025-06-05', datePublished: '‸2025-06-04T10:00+08:00' }) },
      messages: ['公开日期（datePublished）应不早于成文日期（2025-06-05），实为 2025-06-04。'], severity: 'error', related: ['policies/2025/bus-lines.mdx:13'],
    },
    'before it was approved': {
      files: { [paths.notice]: noticeFile({ review: '{ secrecyBy: 甲, secrecyAt: 2025-06-02, disclosureBy: 乙, disclosureAt: 2025-06-02, approver: 丙, approvedAt: 2025-06-05 }', datePublished: '‸2025-06-04T10:00+08:00' }) },
      messages: ['公开日期（datePublished）应不早于审定日期（2025-06-05），实为 2025-06-04。'], related: ['policies/2025/bus-lines.mdx:18'],
    },
    'tomorrow': { files: { [paths.notice]: noticeFile({ datePublished: '‸2026-06-02T00:00+08:00', lateReason: '迟' }) }, messages: ['公开日期（datePublished）应不晚于检查当日（2026-06-01），实为 2026-06-02。'] },
    'an interpretation before its approval': {
      files: { [paths.interpretation]: interpretationFile({ approvedAt: '2025-03-21', datePublished: '‸2025-03-20T09:35+08:00' }) },
      messages: ['发布时间（datePublished）应不早于审签日期（2025-03-21），实为 2025-03-20。'],
    },
    'a plain page tomorrow': {
      files: { 'guides/guide.mdx': '---\ntitle: 指南\nunit: gov\ndatePublished: ‸2026-06-02T09:00+08:00\ncontentSource: 区政府\n---\n\n正文。\n' },
      messages: ['发布时间（datePublished）应不晚于检查当日（2026-06-01），实为 2026-06-02。'],
    },
  },
});
