import { describeRule } from '../../../support/checking.ts';
import { paths, siteFile } from '../../../support/scenario.ts';

const lowering = (entry: string) => ({ [paths.site]: siteFile(`severities:\n  - ${entry}\n`) });

describeRule('CFG-01', {
  accept: {
    'a lower severity with a reason': { files: lowering('{ rule: DISC-11, to: info, reason: 历史文件原件普遍不标附注 }') },
    'the same severity with a reason': { files: lowering('{ rule: DISC-11, to: warning, reason: 历史文件原件普遍不标附注 }') },
  },
  reject: {
    'no reason': { files: lowering('‸{ rule: DISC-11, to: info }'), messages: ['降低规则 DISC-11 的级别应写明不少于8字的理由，没有写。'], severity: 'error' },
    'a short reason': { files: lowering('{ rule: DISC-11, to: info, reason: ‸历史文件 }'), messages: ['降低规则 DISC-11 的级别应写明不少于8字的理由，实为“历史文件”。'] },
    'a rule that does not exist': { files: lowering('{ rule: ‸DISC-28, to: info, reason: 历史文件原件普遍不标附注 }'), messages: ['没有编号为“DISC-28”的规则。相近的有：“DISC-08”、“DISC-18”、“DISC-01”、“DISC-02”、“DISC-03”。'] },
    'a rule the safety of content rests on': { files: lowering('{ rule: ‸SEC-01, to: "off", reason: 历史文件原件普遍不标附注 }'), messages: ['规则 SEC-01 关系内容安全或者能否生成，不得降低级别。'] },
    'a severity that may not be chosen': { files: lowering('{ rule: DISC-11, to: ‸error, reason: 历史文件原件普遍不标附注 }'), messages: ['规则调整（0.to）取值“error”不在受控词表内。'] },
  },
});
