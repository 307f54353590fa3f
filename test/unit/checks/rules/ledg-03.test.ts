import { describeRule } from '../../../support/checking.ts';
import { interpretationFile, noticeFile, paths } from '../../../support/scenario.ts';

const notice = { path: 'policies/2025/bus-lines', identifier: '11999900MB0000011X/2025-00031', at: '2025-06-04' };

describeRule('LEDG-03', {
  accept: {
    'a site without a ledger': {},
    'the address the ledger knows': { files: { [paths.ledger]: [notice] } },
    'a move that was recorded': { files: { [paths.ledger]: [{ ...notice, path: 'policies/2025/bus' }, { ...notice, event: 'moved', from: 'policies/2025/bus', reason: '统一写法' }] } },
  },
  reject: {
    'a policy and an interpretation elsewhere': {
      files: {
        [paths.ledger]: [{ ...notice, path: 'policies/2024/公交' }, { kind: 'interpretation', identifier: 'parking-text', path: 'interpretations/2024/parking', at: '2025-06-05' }],
        [paths.notice]: `‸${noticeFile()}`, [paths.interpretation]: `‸${interpretationFile()}`,
      },
      messages: [
        '地址变了，没有登记：应为 /interpretations/2024/parking/，实为 /interpretations/2025/parking-text/。',
        '地址变了，没有登记：应为 /policies/2024/%E5%85%AC%E4%BA%A4/，实为 /policies/2025/bus-lines/。',
      ],
      severity: 'error', related: ['registers/ledger.jsonl:2', 'registers/ledger.jsonl:1'],
    },
  },
});
