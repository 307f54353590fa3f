import { describeRule } from '../../../support/checking.ts';
import { interpretationFile, paths } from '../../../support/scenario.ts';

const anchors = {
  background: '为什么要出这个办法', objectives: '为什么要出这个办法', mainContent: '怎么收费', scope: '哪些地方适用', standards: '怎么收费', notes: '需要注意什么', benefits: '怎么收费',
};
type Key = keyof typeof anchors;

/** Points as a YAML flow mapping; `scope` may be pointed elsewhere, and keys left out. */
const points = ({ scope = anchors.scope, without = [] as Key[] } = {}) =>
  `{ ${(Object.keys(anchors) as Key[]).filter((key) => !without.includes(key)).map((key) => `${key}: { anchor: ${key === 'scope' ? scope : anchors[key]} }`).join(', ')} }`;

describeRule('INT-04', {
  accept: {
    'all seven': { files: { [paths.interpretation]: interpretationFile({ points: points() }) } },
    'seven in two pieces together': {
      files: {
        [paths.interpretation]: interpretationFile({ points: points({ without: ['notes'] }) }),
        'interpretations/2025/parking-qa.mdx': interpretationFile({ id: 'parking-qa', form: 'qa', points: '{ notes: { anchor: 注意什么 } }' }, '## 注意什么\n\n没有划线的地方不能停车。\n'),
      },
    },
    'an expert alone': { files: { [paths.interpretation]: interpretationFile({ form: 'expert', points: null }) } },
    'points of a wrong form, which META-10 tells': { files: { [paths.interpretation]: interpretationFile({ points: '七项齐全' }) } },
  },
  reject: {
    'two points left out, at the points': {
      files: { [paths.interpretation]: interpretationFile({ points: `‸${points({ without: ['notes', 'benefits'] })}` }) },
      messages: ['解读缺少要点：注意事项（points.notes）、惠民利民举措（points.benefits）。'], severity: 'warning',
    },
    'no points at all': {
      files: { [paths.interpretation]: `‸${interpretationFile({ points: null })}` },
      messages: ['解读缺少要点：背景依据（points.background）、目标任务（points.objectives）、主要内容（points.mainContent）、涉及范围（points.scope）、执行标准（points.standards）、注意事项（points.notes）、惠民利民举措（points.benefits）。'],
    },
    'an infographic that leaves one out, where there is no text': {
      files: { [paths.interpretation]: interpretationFile({ form: 'infographic', points: `‸${points({ without: ['scope'] })}` }) },
      messages: ['解读缺少要点：涉及范围（points.scope）。'],
    },
    'a heading that is not in the text, with the nearest': {
      files: { [paths.interpretation]: interpretationFile({ points: points({ scope: '‸哪些地方使用' }) }) },
      messages: ['要点“涉及范围”对应的小标题“哪些地方使用”不在正文中。相近的有：“哪些地方适用”。'],
    },
    'a heading far from any, with those there are': {
      files: { [paths.interpretation]: interpretationFile({ points: points({ scope: '‸二' }) }) },
      messages: ['要点“涉及范围”对应的小标题“二”不在正文中。现有小标题：“为什么要出这个办法”、“哪些地方适用”、“怎么收费”、“需要注意什么”。'],
    },
  },
});
