import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLedger } from '../../../src/corpus/read-registers.ts';
import { entriesOf, splitRows } from '../../../src/corpus/ledger-rows.ts';
import type { LedgerDraft } from '../../../src/domain/ledger.ts';
import { compareLedgers } from '../../../src/ledger/compare-ledgers.ts';
import { ledgerText, sealEntries } from '../../../src/ledger/digests.ts';
import { verifyChain } from '../../../src/ledger/verify-chain.ts';
import { fuzzTarget } from '../fuzz-target.ts';
import { anyText, damaged } from '../nasty-texts.ts';

const drafts = Array.from({ length: 4 }, (_, index): LedgerDraft => ({
  at: `2025-03-${index + 10}T09:30+08:00`, event: index === 3 ? 'changed' : 'published', kind: 'policy', identifier: `11999900MB0000001X/2025-0000${index % 3}`,
  path: `policies/2025/p${index % 3}`, title: `甲${index % 3}`, office: 'gov', sha256: 'a'.repeat(64), sm3: 'b'.repeat(64), disclosureType: 'proactive',
  datePublished: '2025-03-10T09:30+08:00', ...(index === 3 ? { reason: '更正文字中的错字' } : {}),
}));
const good = ledgerText(sealEntries(drafts));

/** No reading crashes, and no text but the true one passes for a ledger that continues it. */
function ledgerHolds(text: string): void {
  const rows = splitRows(text);
  readLedger({ file: 'content/registers/ledger.jsonl', bytes: new TextEncoder().encode(text) });
  const faults = verifyChain(rows);
  for (const { line, message } of faults) assert(line >= 0 && message.length > 0);
  const divergence = compareLedgers(splitRows(good), rows);
  if (faults.length > 0 || divergence) return;
  assert.deepEqual(entriesOf(rows).slice(0, drafts.length), entriesOf(splitRows(good)));
}

export const ledgerTargets = [fuzzTarget({ name: 'ledger', share: 10, input: fc.oneof(damaged([good]), anyText), holds: ledgerHolds, accept: ledgerHolds })];
