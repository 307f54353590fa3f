import { describeRule } from '../../../support/checking.ts';
import { paths, ruleFile, siteFile } from '../../../support/scenario.ts';

const at = (profile: string) => ({ [paths.site]: siteFile(`profile: ${profile}\n`) });
const message = '主动公开已满90日，没有在政府公报刊载的记录（gazette），应于2025-06-18前刊载。';

describeRule('PROC-12', {
  accept: {
    'an issue of the gazette': { files: at('huancui') },
    'none where the profile has no gazette': { files: { [paths.rule]: ruleFile({ gazette: null }), ...at('heping') } },
    'none on the ninetieth day': { files: { [paths.rule]: ruleFile({ gazette: null }), ...at('huancui') }, date: '2025-06-18' },
    'the notice of a department': { files: at('huancui') },
    'a document older than the rules': { files: { [paths.rule]: ruleFile({ gazette: null, dateWritten: '2022-03-01' }), ...at('huancui') } },
    'rules of internal work': { files: { [paths.rule]: ruleFile({ gazette: null, docClass: 'internalRule' }), ...at('tianjin') } },
    'what is published after cuts': { files: { [paths.rule]: ruleFile({ gazette: null, disclosureType: 'redacted' }), ...at('tianjin') } },
  },
  reject: {
    'none in 环翠区 on the day after': { files: { [paths.rule]: `‸${ruleFile({ gazette: null })}`, ...at('huancui') }, date: '2025-06-19', messages: [message], severity: 'warning' },
    'none in 天津市': { files: { [paths.rule]: `‸${ruleFile({ gazette: null })}`, ...at('tianjin') }, messages: [message], severity: 'warning' },
  },
});
