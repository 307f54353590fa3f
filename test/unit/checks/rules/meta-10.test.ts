import { describeRule } from '../../../support/checking.ts';
import { interpretationFile, noticeFile, paths, ruleFile } from '../../../support/scenario.ts';

describeRule('META-10', {
  accept: { 'well-formed values': {} },
  reject: {
    'a day that is not in the calendar': { files: { [paths.notice]: noticeFile({ dateWritten: '‸2025-02-30' }) }, messages: ['成文日期应为YYYY-MM-DD 的真实日期，如 2025-03-14，实为“2025-02-30”。'] },
    'a moment without its offset': { files: { [paths.notice]: noticeFile({ datePublished: '‸2025-06-04T10:00' }) }, messages: ['公开日期应为YYYY-MM-DDTHH:mm+08:00，如 2025-03-20T09:30+08:00，实为“2025-06-04T10:00”。'] },
    'a list where a word belongs': { files: { [paths.rule]: ruleFile({ keywords: '‸停车' }) }, messages: ['关键词应为列表（[甲, 乙] 或每行一个 - ），实为“停车”。'] },
    'a point of an interpretation that says neither': { files: { [paths.interpretation]: interpretationFile({ points: '{ background: ‸{ heading: 背景 } }' }) }, messages: ['七项要点（background）应为{ anchor: 小标题 } 或 { notApplicable: 理由 }，实为一组字段。'] },
  },
});
