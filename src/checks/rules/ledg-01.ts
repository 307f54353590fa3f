import { verifyChain } from '../../ledger/verify-chain.ts';
import { defineRule } from '../rule.ts';

export const ledg01 = defineRule({
  id: 'LEDG-01', scope: 'corpus', severity: 'error', locked: true,
  summary: '公开台账只能续写，不得改动、删去或者调换',
  source: '政府信息公开条例第六条；国办秘函〔2019〕19号（弄虚作假单项否决）',
  fix: '从版本库恢复台账；要更正的，用 npm run ledger -- --write 在末尾续写一条，不改动已有的登记。',
  check({ corpus: { ledger }, report }) {
    for (const { line, message } of verifyChain(ledger.rows)) report({ at: { file: ledger.file, line, column: 1 }, message });
  },
});
