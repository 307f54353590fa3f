import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, ruleFile } from '../../../support/scenario.ts';

const third = noticeFile({ identifier: '11999900MB0000011X/2025-00032', docNumber: '‸澄政规【2025】3号', issuer: 'gov' });

describeRule('NUM-03', {
  accept: { 'different numbers': {}, 'two documents without a number': { files: { [paths.notice]: noticeFile({ docNumber: 'null' }), [paths.rule]: ruleFile({ docNumber: 'null' }) } } },
  reject: {
    'the same number in another typing, at every file after the first': {
      files: { [paths.notice]: noticeFile({ docNumber: '澄政规〔2025〕3号' }), [paths.rule]: ruleFile({ docNumber: '‸澄政规〔2025〕3号' }), 'policies/2025/zebra.mdx': third },
      messages: ['发文字号重复：“澄政规〔2025〕3号”已用于另一件文件。', '发文字号重复：“澄政规〔2025〕3号”已用于另一件文件。'],
      severity: 'error', related: ['policies/2025/bus-lines.mdx:4', 'policies/2025/bus-lines.mdx:4'],
    },
  },
});
