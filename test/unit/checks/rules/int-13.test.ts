import { describeRule } from '../../../support/checking.ts';
import { interpretationFile, paths, ruleFile } from '../../../support/scenario.ts';

const supersedes = '[{ docNumber: 澄政规〔2020〕2号, title: 澄湖区路侧停车暂行办法, date: 2020-03-02 }]';
const renewed = (changes: Record<string, string> = {}) => ({ [paths.rule]: ruleFile({ supersedes, ...changes }) });
const message = '未说明新旧政策差异（differences）：所解读的文件废止了“澄湖区路侧停车暂行办法”。';

describeRule('INT-13', {
  accept: {
    'a policy that replaces nothing': {},
    'differences': { files: { ...renewed(), [paths.interpretation]: interpretationFile({ differences: '[首个小时由二元调整为三元, 其余没有变化]' }) } },
    'differences in another piece': { files: { ...renewed(), 'interpretations/2025/parking-second.mdx': interpretationFile({ id: 'parking-second', differences: '没有变化' }) } },
    'differences that are wrongly written, which another rule tells': { files: { ...renewed(), [paths.interpretation]: interpretationFile({ differences: '3' }) } },
    'a policy that has itself ended': { files: renewed({ validity: 'expired', dateExpires: '2026-05-01' }) },
    'a policy without interpretation': { files: { ...renewed(), [paths.interpretation]: null } },
  },
  reject: {
    'no differences': { files: { ...renewed(), [paths.interpretation]: `‸${interpretationFile()}` }, messages: [message], severity: 'warning', related: ['policies/2025/parking.mdx:33'] },
    'an old document known by its number only': {
      files: { [paths.rule]: ruleFile({ supersedes: '[{ docNumber: 澄政规〔2020〕2号 }]' }), [paths.interpretation]: `‸${interpretationFile()}` },
      messages: ['未说明新旧政策差异（differences）：所解读的文件废止了“澄政规〔2020〕2号”。'],
    },
  },
});
