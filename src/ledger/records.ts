import type { Corpus, PlacedLedgerEntry } from '../corpus/document.ts';
import { replayLedger, type LedgerRecord } from '../domain/ledger.ts';

const cache = new WeakMap<readonly PlacedLedgerEntry[], ReadonlyMap<string, LedgerRecord>>();

/** What the ledger of a corpus says of each document, by `ledgerKey`; read once. */
export function ledgerRecords({ ledger: { value } }: Pick<Corpus, 'ledger'>): ReadonlyMap<string, LedgerRecord> {
  const records = cache.get(value) ?? replayLedger(value);
  cache.set(value, records);
  return records;
}
