import { describeRule } from '../../../support/checking.ts';
import { paths, ruleFile } from '../../../support/scenario.ts';

describeRule('REL-07', {
  accept: {
    'a document that is here': { files: { [paths.rule]: ruleFile({ relates: '[{ identifier: 11999900MB0000011X/2025-00031 }]' }) } },
    'a document of another authority': { files: { [paths.rule]: ruleFile({ relates: '[{ identifier: 11888800MB0000011X/2025-00099, title: 某办法 }]' }) } },
    'one that the ledger knows': {
      files: { [paths.rule]: ruleFile({ relates: '[{ identifier: 11999900MB0000011X/2025-00099 }]' }), [paths.ledger]: [{ path: 'policies/2025/gone', identifier: '11999900MB0000011X/2025-00099', at: '2025-06-05' }] },
    },
  },
  reject: {
    'an identifier of an own unit that nobody has': {
      files: { [paths.rule]: ruleFile({ relates: '[{ title: 甲, identifier: ‸11999900MB0000011X/2025-00013 }]', repealInstrument: '{ identifier: ‸11999900MB0000011X/2025-00014 }' }) },
      severity: 'warning', messages: ['本站没有索引号为“11999900MB0000011X/2025-00013”的文件。', '本站没有索引号为“11999900MB0000011X/2025-00014”的文件。'],
    },
  },
});
