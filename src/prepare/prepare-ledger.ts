import type { Corpus } from '../corpus/document.ts';
import type { UnitRef } from '../domain/edition.ts';
import { formerAddresses, ledgerAddress, ledgerEntryUrl, type FormerAddress, type LedgerEntry } from '../domain/ledger.ts';
import type { FormerPage, LedgerNote, LedgerPages, LoggedEntry } from '../domain/ledger-page.ts';
import { earlyDates } from '../ledger/back-dating.ts';
import { createResolver } from './resolve.ts';

type UnitOf = (id: string) => UnitRef;

/** The public log, and the pages that stand in for documents that are gone. */
export function prepareLedger(corpus: Corpus, date: string): LedgerPages {
  const { value } = corpus.ledger;
  const { unit } = createResolver(corpus);
  const compared = earlyDates(corpus, date);
  return {
    entries: value.map((entry) => loggedEntry(entry, unit)),
    head: value.at(-1)?.hash ?? null,
    former: formerAddresses(value).map((former) => formerPage(former, unit)),
    history: compared.state === 'unknown' ? null : { compared: compared.compared, early: compared.early.length },
  };
}

const loggedEntry = (entry: LedgerEntry, unit: UnitOf): LoggedEntry => ({
  seq: entry.seq, at: entry.at, event: entry.event, kind: entry.kind, title: entry.title, docNumber: entry.docNumber ?? null, disclosureType: entry.disclosureType ?? null,
  office: unit(entry.office), reason: entry.reason ?? null, url: ledgerAddress(entry.path), from: entry.from ? ledgerAddress(entry.from) : null, sha256: entry.sha256, hash: entry.hash,
});

function formerPage({ path, record, to }: FormerAddress, unit: UnitOf): FormerPage {
  // A document that moved and changed since was taken from here by the move, not by its last entry.
  const cause = (to === null ? undefined : record.entries.findLast(({ from }) => from === path)) ?? record.last;
  const { kind, identifier, title, docNumber = null, datePublished = null } = record.last;
  return {
    path, url: ledgerAddress(path), kind, identifier, title, docNumber, datePublished, at: cause.at, office: unit(cause.office), reason: cause.reason ?? '',
    to: to === null ? null : ledgerAddress(to), notes: ledgerNotes(record.entries),
  };
}

export const ledgerNotes = (entries: readonly LedgerEntry[]): LedgerNote[] => entries.map(({ seq, at, event }) => ({ seq, at, event, url: ledgerEntryUrl(seq) }));
