import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, ruleFile } from '../../../support/scenario.ts';

const register = 'registers/numbers.yaml';
const row = (number: string, more = '') => `- { number: ${number}, kind: upward, reason: 向上级机关报送的请示, registeredBy: office, registeredAt: 2026-01-05${more} }\n`;
const checking = (number: string, due: string) => `- { number: ${number}, kind: checking, reason: 登记簿有记录，正文没有归档, registeredBy: office, registeredAt: 2026-01-05, due: ${due} }\n`;
const rule = row('澄政规〔2025〕1号', ', through: 2');
const second = (docNumber: string) => noticeFile({ identifier: '11999900MB0000011X/2025-00032', docNumber });

describeRule('NUM-07', {
  accept: {
    'one document of a series where no register is kept': {},
    'a whole series': { files: { [register]: rule + row('澄交〔2025〕1号', ', through: 7') } },
    'neighbours without a register': { files: { 'policies/2025/second.mdx': second('澄交〔2025〕9号') } },
    'a gap that is being looked into, up to the day the answer is due': { files: { [register]: rule + row('澄交〔2025〕1号', ', through: 6') + checking('澄交〔2025〕7号', '2026-06-01') } },
    'a number of another series with the same serial': { files: { 'policies/2025/second.mdx': second('澄交规〔2025〕10号') } },
  },
  reject: {
    'what lies between two documents, at the document that follows': {
      files: { 'policies/2025/second.mdx': second('‸澄交〔2025〕12号') },
      messages: ['澄交〔2025〕有缺号：9—11号没有文件，也没有登记去向。'], severity: 'info',
    },
    'every gap from 1 where a register is kept, one finding a series': {
      files: { [register]: row('‸澄交〔2025〕3号'), [paths.rule]: ruleFile({ docNumber: '‸澄政规〔2025〕3号' }) },
      messages: ['澄政规〔2025〕有缺号：1—2号没有文件，也没有登记去向。', '澄交〔2025〕有缺号：1—2、4—7号没有文件，也没有登记去向。'],
    },
    'a gap before an entry, at the entry': {
      files: { [register]: rule + row('澄交〔2025〕1号', ', through: 7') + row('‸澄交〔2025〕10号') },
      messages: ['澄交〔2025〕有缺号：9号没有文件，也没有登记去向。'],
    },
    'a gap whose answer is overdue, at its date': {
      files: { [register]: rule + row('澄交〔2025〕1号', ', through: 6') + checking('澄交〔2025〕7号', '‸2026-05-31') },
      messages: ['澄交〔2025〕有缺号：7号正在核查，答复期限2026-05-31已过。'],
    },
    'orders numbered through the years': {
      files: { [paths.rule]: ruleFile({ docNumber: '澄湖区人民政府令第1号' }), 'policies/2025/second.mdx': ruleFile({ identifier: '11999900MB0000001X/2025-00013', docNumber: '‸澄湖区人民政府令第3号' }) },
      messages: ['澄湖区人民政府令有缺号：2号没有文件，也没有登记去向。'],
    },
  },
});
