import { describeRule } from '../../../support/checking.ts';
import { interpretationFile, paths } from '../../../support/scenario.ts';

const points = (mark: string, reasons: string[]) => {
  const keys = ['background', 'objectives', 'mainContent', 'scope', 'standards', 'notes', 'benefits'];
  return `${mark}{ ${keys.map((key, index) => `${key}: ${reasons[index] ? `{ notApplicable: ${reasons[index]} }` : '{ anchor: 怎么收费 }'}`).join(', ')} }`;
};
const enough = '这项内容不涉及本文件';

describeRule('INT-05', {
  accept: { 'three with eight characters each': { files: { [paths.interpretation]: interpretationFile({ points: points('', [enough, enough, '一二三四五六七八']) }) } } },
  reject: {
    'seven characters': { files: { [paths.interpretation]: interpretationFile({ points: points('', ['‸一二三四五六七']) }) }, messages: ['要点“背景依据”不适用的理由应不少于8字，实为7字。'], severity: 'warning' },
    'four points': {
      files: { [paths.interpretation]: interpretationFile({ points: points('‸', [enough, enough, enough, enough]) }) },
      messages: ['“不适用”的要点应不超过3项，实为4项：背景依据、目标任务、主要内容、涉及范围。'],
    },
  },
});
