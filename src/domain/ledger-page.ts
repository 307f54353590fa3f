import type { UnitRef } from './edition.ts';
import type { LedgerEvent, LedgerKind } from './ledger.ts';
import type { DisclosureType } from './vocabulary/disclosure-type.ts';

/** Name of the ledger in the folder of an edition. */
export const ledgerPagesName = 'ledger.json';

/** The ledger as the public log shows it. */
export interface LedgerPages {
  /** In the order of the file. */
  entries: LoggedEntry[];
  /** `hash` of the last entry; null where there is no ledger. */
  head: string | null;
  former: FormerPage[];
  /**
   * What came of holding dates of publication against the version history; null where there was none to use. Why not is said by the build: a clone
   * without history must not give another page than no clone at all.
   */
  history: { compared: number; early: number } | null;
}

export interface LoggedEntry {
  seq: number;
  /** Date, or moment `2025-10-20T09:30+08:00`. */
  at: string;
  event: LedgerEvent;
  kind: LedgerKind;
  title: string;
  docNumber: string | null;
  disclosureType: DisclosureType | null;
  office: UnitRef;
  reason: string | null;
  /** Where the document stands, or what is said in its place. */
  url: string;
  /** Where it stood before; `moved` only. */
  from: string | null;
  sha256: string;
  hash: string;
}

/** An entry as the page of its document names it. */
export type LedgerNote = Pick<LoggedEntry, 'seq' | 'at' | 'event'> & { /** Of the entry in the log. */ url: string };

/** The page at an address that a document has left. */
export interface FormerPage {
  /** `policies/2025/x`. */
  path: string;
  url: string;
  kind: LedgerKind;
  identifier: string;
  title: string;
  docNumber: string | null;
  datePublished: string | null;
  /** The entry that took it away. */
  at: string;
  office: UnitRef;
  reason: string;
  /** Where the document stands now; null where it is withdrawn. */
  to: string | null;
  notes: LedgerNote[];
}
