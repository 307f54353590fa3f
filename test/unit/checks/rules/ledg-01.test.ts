import { describeRule } from '../../../support/checking.ts';
import { paths } from '../../../support/scenario.ts';

const rule = { path: 'policies/2025/parking', identifier: '11999900MB0000001X/2025-00012', at: '2025-03-20' };
const notice = { path: 'policies/2025/bus-lines', identifier: '11999900MB0000011X/2025-00031', at: '2025-06-04' };
const place = { [`${paths.ledger}`]: '' };

describeRule('LEDG-01', {
  accept: {
    'a site without a ledger': {},
    'an empty ledger': { files: place },
    'a chain that holds': { files: { [paths.ledger]: [rule, notice] } },
  },
  reject: {
    'lines that are no entries': {
      files: { [paths.ledger]: '‸{"seq":1}\n‸not JSON\n' },
      messages: ['这一行的字段 at 缺少或者不合写法。', '这一行不是 JSON，台账在这里被改坏。'], severity: 'error',
    },
  },
});
