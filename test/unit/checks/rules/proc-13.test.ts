import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, siteFile } from '../../../support/scenario.ts';

const titled = (title: string, more = {}) => ({ [paths.notice]: noticeFile({ title, ...more }) });
const at = (profile: string) => ({ [paths.site]: siteFile(`profile: ${profile}\n`) });
const plan = '澄湖区交通运输局关于印发《澄湖区公交优先实施方案》的通告';

describeRule('PROC-13', {
  accept: {
    'another title': { files: at('dongli') },
    'any title under the national base': { files: titled(plan) },
    'a companion with its mandate': { files: { ...titled(plan, { companionMandate: '{ docNumber: 澄江政发〔2025〕6号, quote: 各区应当制定实施方案 }' }), ...at('dongli') } },
    'a document older than the rules': { files: { ...titled(plan), ...at('heping') } },
  },
  reject: {
    'a plan without a mandate': { files: { ...titled(`‸${plan}`), ...at('dongli') }, messages: ['标题写有“实施方案”，属配套文件，没有注明上级的明确要求（companionMandate）。'], severity: 'info' },
    'what carries something out': { files: { ...titled('‸澄湖区交通运输局关于贯彻落实公交优先规定的通告'), ...at('tianjin') }, messages: ['标题写有“贯彻落实”，属配套文件，没有注明上级的明确要求（companionMandate）。'], severity: 'info' },
  },
});
