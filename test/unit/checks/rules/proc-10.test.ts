import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

const told = { initiation: '一月二日启动', participation: '征求意见三十日', expert: '二月专家论证', risk: '二月完成评估', legality: '二月审查', collective: '三月五日常务会议', publication: '三月公布' };
const decision = (steps: Partial<typeof told>, mark = '', more = {}) =>
  noticeFile({ docClass: 'decision', majorDecision: `{ is: true, steps: ${mark}{ ${Object.entries(steps).map(([step, text]) => `${step}: ${text}`).join(', ')} } }`, ...more });
const { risk: _, ...withoutRisk } = told;

describeRule('PROC-10', {
  accept: {
    'seven steps': { files: { [paths.notice]: decision(told) } },
    'a step that does not apply, with a reason': { files: { [paths.notice]: decision({ ...told, expert: '不适用：不涉及专业性、技术性问题' }) } },
    'a step told in a field of its own': { files: { [paths.notice]: decision(withoutRisk, '', { riskAssessment: '{ done: true, date: 2025-05-20, by: 区交通运输局 }' }) } },
    'an assessment that is not needed, with a reason': { files: { [paths.notice]: decision(withoutRisk, '', { riskAssessment: '{ done: false, notApplicableReason: 不影响社会稳定和公共安全 }' }) } },
    'what is no major decision': {},
    'steps written wrongly, which META-10 tells': { files: { [paths.notice]: noticeFile({ docClass: 'decision', majorDecision: '{ is: 是 }' }) } },
  },
  reject: {
    'one step missing, at the steps': { files: { [paths.notice]: decision(withoutRisk, '‸') }, messages: ['重大行政决策缺少程序：风险评估。'], severity: 'error' },
    'an assessment left out without a reason': { files: { [paths.notice]: decision(withoutRisk, '‸', { riskAssessment: '{ done: false }' }) }, messages: ['重大行政决策缺少程序：风险评估。'] },
    'a step that does not apply, without a reason': { files: { [paths.notice]: decision({ ...told, expert: '不适用' }, '‸') }, messages: ['重大行政决策缺少程序：专家论证。'] },
    'a decision that tells nothing, at the opening': { files: { [paths.notice]: `‸${noticeFile({ docClass: 'decision' })}` }, messages: ['重大行政决策缺少程序：决策启动、公众参与、专家论证、风险评估、合法性审查、集体讨论决定、决策公布。'] },
  },
});
