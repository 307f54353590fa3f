import { describeRule } from '../../../support/checking.ts';
import { noticeBody, noticeFile, paths, ruleBody, ruleFile } from '../../../support/scenario.ts';

const dated = (date: string) => ({ [paths.notice]: noticeFile({}, noticeBody.replace('2025年6月3日', date)) });

describeRule('NUM-08', {
  accept: {
    'the same date': {},
    'the same date in Chinese digits': { files: dated('二〇二五年六月三日') },
    'the same date with spaces around and inside': { files: dated('　　　　2025年 6月3日　') },
    'no date in the text': { files: dated('另行通知') },
    'another date in running text': { files: { [paths.notice]: noticeFile({}, `一、自2025年7月1日起施行。\n\n${noticeBody}`) } },
  },
  reject: {
    'another date': {
      files: { [paths.rule]: ruleFile({}, ruleBody.replace('2025年3月14日', '‸2025年3月15日')) },
      messages: ['正文成文日期应与元数据一致（2025年3月14日），实为“2025年3月15日”。'], severity: 'warning', related: ['policies/2025/parking.mdx:14'],
    },
    'a leading zero': { files: dated('‸2025年6月03日'), messages: ['成文日期的月、日不编虚位，应为“2025年6月3日”，实为“2025年6月03日”。'] },
    'a date pushed to the right by ideographic spaces': { files: dated('　　　　　‸2025年06月3日'), messages: ['成文日期的月、日不编虚位，应为“2025年6月3日”，实为“2025年06月3日”。'] },
  },
});
