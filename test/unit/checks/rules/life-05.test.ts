import { describeRule } from '../../../support/checking.ts';
import { noticeBody, noticeFile, paths, ruleFile } from '../../../support/scenario.ts';

const silent = (changes: Record<string, string> = {}) => ({ [paths.notice]: noticeFile({ dateEffective: 'notStated', ...changes }, noticeBody.replace('本通告自印发之日起施行。\n\n', '')) });
const message = '未写明施行日期（dateEffective），群众无从知道何时起照此办理。';

describeRule('LIFE-05', {
  accept: {
    'a date': {},
    'from the day of issue': { files: { [paths.rule]: ruleFile({ dateEffective: 'issue' }) } },
    'a notice, a reply, a report that are silent': { files: { ...silent(), 'policies/2025/report.mdx': noticeFile({ docClass: 'report', genre: '报告', dateEffective: 'notStated' }) } },
    'a rule that is not published': { files: { [paths.notice]: noticeFile({ docClass: 'internalRule', dateEffective: 'notStated', disclosureType: 'withheld' }, '') } },
  },
  reject: {
    'a rule for the public': { files: { [paths.rule]: ruleFile({ dateEffective: '‸notStated' }) }, messages: [message], severity: 'warning' },
    'working rules': { files: silent({ docClass: 'internalRule', dateEffective: '‸notStated' }), messages: [message] },
    'a rule by its title': { files: silent({ title: '澄湖区交通运输局关于印发《公交站点命名办法》的通知', dateEffective: '‸notStated' }), messages: [message] },
  },
});
