import { describeRule } from '../../../support/checking.ts';
import { noticeBody, noticeFile, paths, ruleFile, siteFile } from '../../../support/scenario.ts';

const trading = (text: string) => noticeBody.replace('首末班时间不变', text);
const message = (word: string) => `正文写有“${word}”，涉及经营者经济活动，没有公平竞争审查的记录（fairCompetition）。`;
const reviewed = (unit: string, date = '2025-03-14') => ruleFile({ dateWritten: date, fairCompetition: `{ applies: true, reviewBody: ${unit}, date: 2024-07-01, conclusion: pass }` });
const market = '- { id: gov, name: 澄湖区人民政府, shortName: 区政府 }\n- { id: transport, name: 澄湖区交通运输局, shortName: 区交通运输局 }\n- { id: market, name: 澄湖区市场监督管理局, shortName: 区市场监管局 }\n';

describeRule('PROC-03', {
  accept: {
    'a text without such words': {},
    'a review': { files: { [paths.notice]: noticeFile({ fairCompetition: '{ applies: true, date: 2025-05-20, conclusion: pass }' }, trading('场站设施由政府采购更新')) } },
    'a reason why it does not apply': { files: { [paths.notice]: noticeFile({ fairCompetition: '{ applies: false, reason: 只调整线路 }' }, trading('场站设施由政府采购更新')) } },
    'the name of a law': { files: { [paths.notice]: noticeFile({}, trading('依照《中华人民共和国政府采购法》办理')) } },
    'a report': { files: { [paths.notice]: noticeFile({ genre: '报告' }, trading('场站设施由政府采购更新')) } },
    'rules of internal work': { files: { [paths.notice]: noticeFile({ docClass: 'internalRule' }, trading('涉及市场准入的事项')) } },
    'the market regulator': { files: { [paths.rule]: reviewed('market'), [paths.units]: market } },
    'the drafting unit before the regulation took effect': { files: { [paths.rule]: reviewed('transport', '2024-07-31') } },
    'the drafting unit where the rules of the authority let it': { files: { [paths.rule]: reviewed('transport'), [paths.site]: siteFile('profile: huancui\n') } },
  },
  reject: {
    'words on the business of operators, with their place': {
      files: { [paths.notice]: `‸${noticeFile({}, trading('场站设施由政府采购更新'))}` }, messages: [message('政府采购')], severity: 'warning', related: ['policies/2025/bus-lines.mdx:27'],
    },
    'the first of several': { files: { [paths.notice]: `‸${noticeFile({}, trading('招商引资和资质标准另行规定'))}` }, messages: [message('招商引资')] },
    'another body under the national base': { files: { [paths.rule]: reviewed('‸transport') }, messages: ['公平竞争审查机关（fairCompetition.reviewBody）应为市场监管部门会同起草单位，实为“区交通运输局”。'] },
    'another body in 和平区': { files: { [paths.rule]: reviewed('‸transport'), [paths.site]: siteFile('profile: heping\n') }, messages: ['公平竞争审查机关（fairCompetition.reviewBody）应为区市场监管局，实为“区交通运输局”。'] },
  },
});
