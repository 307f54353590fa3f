import { createHash, hash } from 'node:crypto';
import { canonicalJson } from '../domain/canonical-json.ts';
import { chainStart, type LedgerDraft, type LedgerEntry } from '../domain/ledger.ts';

/** SHA-256 and SM3 (GB/T 32905-2016) of a text in UTF-8, in lower-case hexadecimal. */
export const textDigests = (text: string): Pick<LedgerEntry, 'sha256' | 'sm3'> => ({ sha256: hash('sha256', text), sm3: createHash('sm3').update(text).digest('hex') });

/** What `hash` of an entry must be. */
export const entryHash = ({ hash: _hash, ...rest }: LedgerEntry): string => hash('sha256', canonicalJson(rest));

/** Puts drafts at the end of a chain. */
export function sealEntries(drafts: readonly LedgerDraft[], last: Pick<LedgerEntry, 'seq' | 'hash'> = { seq: 0, hash: chainStart }): LedgerEntry[] {
  const sealed: LedgerEntry[] = [];
  for (const draft of drafts) {
    const { seq, hash: previous } = sealed.at(-1) ?? last;
    const entry: LedgerEntry = { ...draft, seq: seq + 1, previous, hash: '' };
    sealed.push({ ...entry, hash: entryHash(entry) });
  }
  return sealed;
}

/** Lines of the ledger file, each with its line end. */
export const ledgerText = (entries: readonly LedgerEntry[]): string => entries.map((entry) => `${canonicalJson(entry)}\n`).join('');
