import { chainStart, type LedgerEntry, type LedgerHead } from '../domain/ledger.ts';
import { entriesOf, type LedgerRow } from '../corpus/ledger-rows.ts';

/** Where a ledger is not what an earlier one became; `line` is one of the later ledger, 0 where its end is missing. */
export interface Divergence { line: number; message: string }

/** Whether `later` begins with every row of `earlier`, which is all that appending can have done to it. Null where it does. */
export function compareLedgers(earlier: readonly LedgerRow[], later: readonly LedgerRow[]): Divergence | null {
  const at = earlier.findIndex((row, index) => row.text !== later[index]?.text);
  if (at < 0) return null;
  const number = numberOf(earlier[at]) ?? at + 1;
  const found = later[at];
  return found
    ? { line: found.line, message: `第 ${number} 条与先前公布的不同：台账被改写过。` }
    : { line: later.at(-1)?.line ?? 0, message: `先前公布到第 ${numberOf(earlier.at(-1)) ?? earlier.length} 条，这里只到第 ${at} 条：末尾的登记被删去。` };
}

/** The same against a head that was kept: the entry of its number must still have its hash. */
export function compareWithHead(head: LedgerHead, rows: readonly LedgerRow[]): Divergence | null {
  if (rows.length < head.entries) return { line: rows.at(-1)?.line ?? 0, message: `先前公布到第 ${head.entries} 条，这里只到第 ${rows.length} 条：末尾的登记被删去。` };
  const row = rows[head.entries - 1];
  const hash = row ? entriesOf([row])[0]?.hash : chainStart;
  return hash === head.hash ? null : { line: row?.line ?? 0, message: `第 ${head.entries} 条的指纹与先前公布的不同：台账在这一条或者更早的地方被改写过。` };
}

/** The end of a chain. */
export const headOf = (entries: readonly LedgerEntry[], origin: string): LedgerHead => ({
  entries: entries.length, hash: entries.at(-1)?.hash ?? chainStart, ...(entries.length > 0 ? { at: entries.at(-1)?.at } : {}), origin,
});

const numberOf = (row: LedgerRow | undefined): number | undefined => (row ? entriesOf([row])[0]?.seq : undefined);
