import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

describeRule('NUM-04', {
  accept: { 'the same year': {}, 'an order, which has none': { files: { [paths.notice]: noticeFile({ docNumber: '澄湖区人民政府令第12号' }) } } },
  reject: {
    'another year': {
      files: { [paths.notice]: noticeFile({ docNumber: '‸澄交〔2024〕8号' }) },
      messages: ['发文字号（docNumber）的年份应与成文日期（2025-06-03）一致，实为2024年。'], severity: 'warning', related: ['policies/2025/bus-lines.mdx:13'],
    },
    'a number with wrong brackets and another year': {
      files: { [paths.notice]: noticeFile({ docNumber: '‸澄交[2024]8号' }) },
      messages: ['发文字号（docNumber）的年份应与成文日期（2025-06-03）一致，实为2024年。'],
    },
  },
});
