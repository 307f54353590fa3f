import { describeRule } from '../../../support/checking.ts';
import { interpretationFile, noticeFile, paths, ruleFile } from '../../../support/scenario.ts';

describeRule('META-01', {
  accept: {
    'an 18-character code': {},
    'a 9-character code and a serial of seven': { files: { [paths.notice]: noticeFile({ identifier: '000014349/2017-0011000' }) } },
  },
  reject: {
    'a bad pattern': {
      files: { [paths.notice]: noticeFile({ identifier: '‸11999900MB0000011X-2025-31' }) },
      messages: ['索引号（identifier）应为“机构代码/年份-流水号”，实为“11999900MB0000011X-2025-31”。'],
    },
    'a missing identifier, at the opening of the front matter': {
      files: { [paths.notice]: `‸${noticeFile({ identifier: null })}` },
      messages: ['缺少必填项：索引号。'],
    },
    'a duplicate, at the later file, naming the earlier': {
      files: { [paths.rule]: ruleFile({ identifier: '‸11999900MB0000011X/2025-00031' }), [paths.interpretation]: interpretationFile({ interprets: '[11999900MB0000011X/2025-00031]' }) },
      messages: ['索引号重复：“11999900MB0000011X/2025-00031”已用于另一件文件。'],
      related: ['policies/2025/bus-lines.mdx:2'],
    },
    'an empty identifier': {
      files: { [paths.notice]: noticeFile({ identifier: '‸""' }) },
      messages: ['索引号（identifier）应为“机构代码/年份-流水号”，实为“”。'],
    },
  },
});
