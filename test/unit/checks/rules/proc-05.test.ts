import { describeRule } from '../../../support/checking.ts';
import { paths, ruleFile, siteFile } from '../../../support/scenario.ts';

const message = '没有公开征求意见的记录（consultation），也没有说明不征求意见的理由（exemptReason）。';

describeRule('PROC-05', {
  accept: {
    'a consultation': {},
    'a reason for none': { files: { [paths.rule]: ruleFile({ consultation: '{ exemptReason: 突发事件应对需要立即施行 }' }) } },
    'another policy without one': {},
    'a consultation written wrongly, which META-10 tells': { files: { [paths.rule]: ruleFile({ consultation: '{ from: 今年 }' }) } },
  },
  reject: {
    'none under the national base': { files: { [paths.rule]: `‸${ruleFile({ consultation: null })}` }, messages: [message], severity: 'warning' },
    'none in 环翠区': { files: { [paths.rule]: `‸${ruleFile({ consultation: null })}`, [paths.site]: siteFile('profile: huancui\n') }, messages: [message], severity: 'error' },
    'none in 澄湖区': { files: { [paths.rule]: `‸${ruleFile({ consultation: null })}`, [paths.site]: siteFile('profile: chenghu\n') }, messages: [message], severity: 'error' },
    'an old document taken over, for information in every profile': { files: { [paths.rule]: `‸${ruleFile({ consultation: null, datePublishedBasis: 'imported' })}`, [paths.site]: siteFile('profile: huancui\n') }, messages: [message], severity: 'info' },
    'figures without dates': { files: { [paths.rule]: ruleFile({ consultation: '‸{ received: 3 }' }) }, messages: [message] },
    'a reason that says nothing': { files: { [paths.rule]: ruleFile({ consultation: '{ exemptReason: ‸情况紧急 }' }) }, messages: ['不公开征求意见的理由应不少于8字，实为“情况紧急”。'] },
  },
});
