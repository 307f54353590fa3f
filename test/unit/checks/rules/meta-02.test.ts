import { describeRule } from '../../../support/checking.ts';
import { paths, ruleFile } from '../../../support/scenario.ts';

const entry = (path: string, identifier: string) => `${JSON.stringify({ at: '2025-03-20T09:30+08:00', action: 'publish', path, identifier, title: '办法', datePublished: '2025-03-20T09:30+08:00' })}\n`;

describeRule('META-02', {
  accept: {
    'a site without a ledger': {},
    'the identifier the ledger knows': { files: { [paths.ledger]: entry('policies/2025/parking', '11999900MB0000001X/2025-00012') } },
    'a path the ledger does not know': { files: { [paths.ledger]: entry('policies/2025/other', '11999900MB0000001X/2025-00001') } },
    'an entry without a path': { files: { [paths.ledger]: '{"at":"2025-03-20","action":"note"}\n' } },
    'the last of several entries': { files: { [paths.ledger]: entry('2025/parking', '11999900MB0000001X/2025-00001') + entry('2025/parking', '11999900MB0000001X/2025-00012') } },
  },
  reject: {
    'another identifier at the same path': {
      files: { [paths.ledger]: entry('policies/2025/parking', '11999900MB0000001X/2025-00010'), [paths.rule]: ruleFile({ identifier: '‸11999900MB0000001X/2025-00012' }) },
      messages: ['索引号一经生成不得变更：原“11999900MB0000001X/2025-00010”，现“11999900MB0000001X/2025-00012”。'],
      related: ['registers/ledger.jsonl:1'],
    },
    'an address in place of a path': {
      files: { [paths.ledger]: `\n${entry('/policies/2025/parking/', '11999900MB0000001X/2025-00010')}`, [paths.rule]: ruleFile({ identifier: '‸11999900MB0000001X/2025-00012' }) },
      messages: ['索引号一经生成不得变更：原“11999900MB0000001X/2025-00010”，现“11999900MB0000001X/2025-00012”。'],
      related: ['registers/ledger.jsonl:2'],
    },
  },
});
