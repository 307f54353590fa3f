import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, ruleFile } from '../../../support/scenario.ts';

const number = (docNumber: string | null) => ({ [paths.notice]: noticeFile({ docNumber }) });

describeRule('NUM-01', {
  accept: {
    'a number of a series': {},
    'an order': { files: number('澄湖区人民政府令第12号') },
    'a number with wrong brackets only, which NUM-02 tells': { files: number('澄交[2025]8号') },
    'no number': { files: number('null') },
  },
  reject: {
    '第 and a leading zero': { files: number('‸澄交〔2025〕第08号'), messages: ['发文字号（docNumber）应为“机关代字〔年份〕序号号”，实为“澄交〔2025〕第08号”。'], severity: 'error' },
    'spaces': { files: number('‸澄交 〔2025〕 8号'), messages: ['发文字号（docNumber）应为“机关代字〔年份〕序号号”，实为“澄交 〔2025〕 8号”。'] },
    'two faults at once': { files: number("‸'澄交[2025]第8号'"), messages: ['发文字号（docNumber）应为“机关代字〔年份〕序号号”，实为“澄交[2025]第8号”。'] },
    'in two files, each at its own': {
      files: { [paths.notice]: noticeFile({ docNumber: '‸无' }), [paths.rule]: ruleFile({ docNumber: '‸""' }) },
      messages: ['发文字号（docNumber）应为“机关代字〔年份〕序号号”，实为“无”。', '发文字号（docNumber）应为“机关代字〔年份〕序号号”，实为“”。'],
    },
  },
});
