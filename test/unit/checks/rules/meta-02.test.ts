import { describeRule } from '../../../support/checking.ts';
import { interpretationFile, paths, ruleFile } from '../../../support/scenario.ts';

const entry = (path: string, identifier: string) => ({ path, identifier, at: '2025-03-20T09:30+08:00' });

describeRule('META-02', {
  accept: {
    'a site without a ledger': {},
    'the identifier the ledger knows': { files: { [paths.ledger]: [entry('policies/2025/parking', '11999900MB0000001X/2025-00012')] } },
    'a path the ledger does not know': { files: { [paths.ledger]: [entry('policies/2025/other', '11999900MB0000001X/2025-00001')] } },
    'the place of a document that was withdrawn': {
      files: { [paths.ledger]: [entry('policies/2025/parking', '11999900MB0000001X/2025-00001'), { ...entry('policies/2025/parking', '11999900MB0000001X/2025-00001'), event: 'withdrawn', reason: '重复登记' }] },
    },
  },
  reject: {
    'another identifier at the same path': {
      files: { [paths.ledger]: [entry('policies/2025/parking', '11999900MB0000001X/2025-00010')], [paths.rule]: ruleFile({ identifier: '‸11999900MB0000001X/2025-00012' }) },
      messages: ['索引号一经生成不得变更：原“11999900MB0000001X/2025-00010”，现“11999900MB0000001X/2025-00012”。'],
      related: ['registers/ledger.jsonl:1'],
    },
    'another id of an interpretation': {
      files: { [paths.ledger]: [{ ...entry('interpretations/2025/parking-text', 'parking'), kind: 'interpretation' }], [paths.interpretation]: interpretationFile({ id: '‸parking-text' }) },
      messages: ['解读编号一经生成不得变更：原“parking”，现“parking-text”。'],
    },
  },
});
