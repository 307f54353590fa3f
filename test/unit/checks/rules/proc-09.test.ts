import { describeRule } from '../../../support/checking.ts';
import { paths, ruleFile } from '../../../support/scenario.ts';

const unfiled = (mark = '') => ({ [paths.rule]: mark + ruleFile({ filing: null }) });
const message = '公布已满30日，应于2025-04-19前报送备案，没有备案的记录（filing）。';

describeRule('PROC-09', {
  accept: {
    'a filing': {},
    'none on the thirtieth day': { files: unfiled(), date: '2025-04-19' },
    'another policy without one': {},
    'a filing written wrongly, which META-10 tells': { files: { [paths.rule]: ruleFile({ filing: '{ to: [澄江市人民政府], date: 四月 }' }) } },
  },
  reject: {
    'none on the day after': { files: unfiled('‸'), date: '2025-04-20', messages: [message], severity: 'warning' },
    'none in a regulation': { files: { [paths.rule]: `‸${ruleFile({ filing: null, docClass: 'regulation' })}` }, messages: [message] },
    'an old document taken over, for information': { files: { [paths.rule]: `‸${ruleFile({ filing: null, datePublishedBasis: 'imported' })}` }, messages: [message], severity: 'info' },
  },
});
