import { describeRule } from '../../../support/checking.ts';
import { paths, ruleBody, ruleFile, siteFile } from '../../../support/scenario.ts';

const spending = ruleBody.replace('以后每小时二元', '以后每小时二元，所需经费由区财政安排');
const at = (profile: string) => ({ [paths.site]: siteFile(`profile: ${profile}\n`) });
const burden = '没有为基层减负一致性评估的记录（burdenAssessment）。';
const budget = '没有事前绩效评估的记录（preBudgetEvaluation）。';

describeRule('PROC-11', {
  accept: {
    'neither under the national base': { files: { [paths.rule]: ruleFile({ burdenAssessment: null }, spending) } },
    'neither in 天津市': { files: { [paths.rule]: ruleFile({ burdenAssessment: null }, spending), ...at('tianjin') } },
    'a document older than the rules of 和平区': { files: { [paths.rule]: ruleFile({ burdenAssessment: null }), ...at('heping') } },
    'a text that spends nothing in 环翠区': { files: { [paths.rule]: ruleFile({ burdenAssessment: null }), ...at('huancui') } },
    'an evaluation': { files: { [paths.rule]: ruleFile({ preBudgetEvaluation: '{ done: true, date: 2025-02-11, by: 区财政局 }' }, spending), ...at('huancui') } },
    'a reason for none': { files: { [paths.rule]: ruleFile({ burdenAssessment: '{ done: false, notApplicableReason: 只规定市民的权利和义务 }' }), ...at('chenghu') } },
  },
  reject: {
    'no assessment of burdens in 和平区': { files: { [paths.rule]: `‸${ruleFile({ burdenAssessment: null, dateWritten: '2025-10-17' })}`, ...at('heping') }, messages: [burden], severity: 'warning' },
    'no evaluation of new spending in 环翠区, with its place': { files: { [paths.rule]: `‸${ruleFile({ burdenAssessment: null }, spending)}`, ...at('huancui') }, messages: [budget], severity: 'warning', related: ['policies/2025/parking.mdx:58'] },
    'both in 澄湖区': { files: { [paths.rule]: `‸‸${ruleFile({ burdenAssessment: null }, spending)}`, ...at('chenghu') }, messages: [burden, budget] },
    'an assessment that was not made': { files: { [paths.rule]: ruleFile({ burdenAssessment: '‸{ done: false }' }), ...at('chenghu') }, messages: ['没有开展为基层减负一致性评估（burdenAssessment），也没有说明理由（notApplicableReason）。'] },
  },
});
