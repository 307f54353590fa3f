import { describeRule } from '../../../support/checking.ts';
import { paths, ruleFile, siteFile } from '../../../support/scenario.ts';

const since = (day: string, more = {}) => ruleFile({ dateEffective: day, dateExpires: '2028-04-30', ...more });
const at = (profile: string) => ({ [paths.site]: siteFile(`profile: ${profile}\n`) });
const message = '自2023-05-31施行已满3年，没有开展实施后评估的记录（postEvaluation.done）。';

describeRule('LIFE-06', {
  accept: {
    'three years to the day': { files: { [paths.rule]: since('2023-06-01'), ...at('huancui') } },
    'more where the rules ask for none': { files: { [paths.rule]: since('2023-05-31'), ...at('heping') } },
    'an evaluation': { files: { [paths.rule]: since('2023-05-31', { postEvaluation: '{ done: 2026-04-10, result: 继续执行 }' }), ...at('huancui') } },
    'a document repealed since': { files: { [paths.rule]: since('2023-05-31', { validity: 'repealed' }), ...at('huancui') } },
  },
  reject: {
    'a day more in 环翠区': { files: { [paths.rule]: `‸${since('2023-05-31')}`, ...at('huancui') }, messages: [message], severity: 'error' },
    'a day more in 天津市': { files: { [paths.rule]: `‸${since('2023-05-31')}`, ...at('tianjin') }, messages: [message], severity: 'warning' },
    'a day more in 北辰区': { files: { [paths.rule]: `‸${since('2023-05-31')}`, ...at('beichen') }, messages: [message], severity: 'warning' },
    'an evaluation that is only due': { files: { [paths.rule]: since('2023-05-31', { postEvaluation: '‸{ due: 2026-09-30 }' }), ...at('beichen') }, messages: [message] },
    'an evaluation still to come': { files: { [paths.rule]: since('2023-05-31', { postEvaluation: '{ done: ‸2026-06-02 }' }), ...at('beichen') }, messages: [message] },
  },
});
