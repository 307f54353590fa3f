import { describeRule } from '../../../support/checking.ts';
import { interpretationFile, noticeFile, paths } from '../../../support/scenario.ts';

const exempt = (entry: string) => ({ [paths.notice]: noticeFile({ exemptions: `[${entry}]` }) });

describeRule('EXM-01', {
  accept: { 'an exemption with a reason': { files: exempt('{ rule: NUM-05, reason: 本机关代字尚未登记 }') } },
  reject: {
    'a rule that does not exist, with the nearest': { files: exempt('{ rule: ‸NUM-55, reason: 本机关代字尚未登记 }'), messages: ['没有编号为“NUM-55”的规则。相近的有：“NUM-05”、“NUM-01”、“NUM-02”、“NUM-03”、“NUM-04”。'], severity: 'error' },
    'a rule that may not be exempted': { files: exempt('{ rule: ‸DISC-13, reason: 历史文件没有审查记录 }'), messages: ['规则 DISC-13 不允许豁免。'] },
    'an exemption from the rules on exemptions': { files: exempt('{ rule: ‸EXM-02, reason: 留作以后使用的豁免 }'), messages: ['规则 EXM-02 不允许豁免。'] },
    'no reason, at the rule': { files: exempt('‸{ rule: NUM-05 }'), messages: ['豁免 NUM-05 缺少理由（reason）。'] },
    'a reason of seven characters, in an interpretation': {
      files: { [paths.interpretation]: interpretationFile({ exemptions: '[{ rule: INT-05, reason: ‸一二三四五六七 }]' }) },
      messages: ['豁免理由（reason）应为不少于8字的说明，实为“一二三四五六七”。'],
    },
  },
});
