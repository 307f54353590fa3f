import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, ruleFile } from '../../../support/scenario.ts';

const third = noticeFile({ identifier: '11999900MB0000011X/2025-00032', docNumber: '‸澄政规【2025】3号', issuer: 'gov' });

const register = 'registers/numbers.yaml';
const row = (number: string, more = '') => `- { number: ${number}, kind: upward, reason: 向上级机关报送的请示, registeredBy: office, registeredAt: 2026-01-05${more} }\n`;

describeRule('NUM-03', {
  accept: {
    'registered numbers beside those of documents': { files: { [register]: row('澄政规〔2025〕1号', ', through: 2') + row('澄政规〔2025〕4号') + row('澄交规〔2025〕8号') + row('澄交〔2024〕8号') } },
    'different numbers': {}, 'two documents without a number': { files: { [paths.notice]: noticeFile({ docNumber: 'null' }), [paths.rule]: ruleFile({ docNumber: 'null' }) } },
  },
  reject: {
    'a registered number that a document bears': {
      files: { [register]: row('‸澄政规〔2025〕3号') }, messages: ['登记的编号已有文件在本站：“澄政规〔2025〕3号”。'], severity: 'error', related: ['policies/2025/parking.mdx:4'],
    },
    'a run of registered numbers that holds a document': {
      files: { [register]: row('‸澄交〔2025〕1号', ', through: 20') }, messages: ['登记的编号已有文件在本站：“澄交〔2025〕8号”。'], related: ['policies/2025/bus-lines.mdx:4'],
    },
    'a number registered twice, at the later entry': {
      files: { [register]: row('澄政规〔2025〕5号') + row('‸澄政规〔2025〕4号', ', through: 6') }, messages: ['编号登记了两次：“澄政规〔2025〕5号”。'], related: ['registers/numbers.yaml:1'],
    },
    'the same number in another typing, at every file after the first': {
      files: { [paths.notice]: noticeFile({ docNumber: '澄政规〔2025〕3号' }), [paths.rule]: ruleFile({ docNumber: '‸澄政规〔2025〕3号' }), 'policies/2025/zebra.mdx': third },
      messages: ['发文字号重复：“澄政规〔2025〕3号”已用于另一件文件。', '发文字号重复：“澄政规〔2025〕3号”已用于另一件文件。'],
      severity: 'error', related: ['policies/2025/bus-lines.mdx:4', 'policies/2025/bus-lines.mdx:4'],
    },
  },
});
