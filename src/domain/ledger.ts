import { z } from 'zod';
import { date, datetime, enumOf, text, unitId } from './front-matter.ts';
import { disclosureTypes } from './vocabulary/disclosure-type.ts';

/** What happened to a document of the portal. */
export const ledgerEvents = {
  published: '公开', changed: '变更', redacted: '收窄公开', withdrawn: '撤下', restored: '恢复', moved: '移动地址',
} as const;
export type LedgerEvent = keyof typeof ledgerEvents;

export const ledgerKinds = { policy: '文件', interpretation: '解读' } as const;
export type LedgerKind = keyof typeof ledgerKinds;

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** Path of a document below `content/`, without `.mdx`; its address is this between slashes. */
export const ledgerPath = z.string().regex(/^(?:policies|interpretations)\/\S+$/);

/** `previous` of the first entry. */
export const chainStart = '0'.repeat(64);

/**
 * One line of `content/registers/ledger.jsonl`, written as canonical JSON (`canonical-json.ts`). A field that does not apply is left out.
 * Every entry but `published` states its reason. `sha256` and `sm3` are digests of the canonical text (`canonical-text.ts`) as it stood then;
 * a withdrawn document keeps those it had.
 */
export const LedgerEntrySchema = z.strictObject({
  /** 1, 2, 3 … without a gap. */
  seq: z.int().positive(),
  /** When it happened, as far as it was recorded in time; never before the entry above (days are compared). */
  at: z.union([date, datetime]),
  event: enumOf(ledgerEvents),
  kind: enumOf(ledgerKinds),
  /** 索引号 of a policy, 编号 of an interpretation. */
  identifier: text,
  path: ledgerPath,
  /** Where it stood before; `moved` only. */
  from: ledgerPath.optional(),
  title: text,
  docNumber: text.optional(),
  /** Policies only. */
  disclosureType: enumOf(disclosureTypes).optional(),
  datePublished: datetime.optional(),
  dateModified: date.optional(),
  /** Unit that answers for the event. */
  office: unitId,
  reason: text.optional(),
  sha256: digest,
  sm3: digest,
  /** `hash` of the entry above. */
  previous: digest,
  /** SHA-256 of this entry's canonical JSON without the field `hash`. */
  hash: digest,
}).refine(({ event, reason }) => event === 'published' || reason !== undefined, { path: ['reason'] })
  .refine(({ event, from }) => (event === 'moved') === (from !== undefined), { path: [`from`] });

export type LedgerEntry = z.infer<typeof LedgerEntrySchema>;

/** An entry before it has its place in the chain. */
export type LedgerDraft = Omit<LedgerEntry, 'seq' | 'previous' | 'hash'>;

/** What the ledger says of one document after its last entry. */
export interface LedgerRecord {
  /** The entry that counts now. */
  last: LedgerEntry;
  entries: LedgerEntry[];
  isWithdrawn: boolean;
}

export const ledgerKey = ({ kind, identifier }: Pick<LedgerEntry, 'kind' | 'identifier'>): string => `${kind}:${identifier}`;

/** The ledger read from its beginning: each document with its entries, in the order in which they first appear. Keys: `ledgerKey`. */
export function replayLedger(entries: readonly LedgerEntry[]): Map<string, LedgerRecord> {
  const records = new Map<string, LedgerRecord>();
  for (const entry of entries) {
    const known = records.get(ledgerKey(entry));
    if (known) Object.assign(known, { last: entry, isWithdrawn: entry.event === 'withdrawn' }).entries.push(entry);
    else records.set(ledgerKey(entry), { last: entry, entries: [entry], isWithdrawn: entry.event === 'withdrawn' });
  }
  return records;
}

/** An address that was public once and whose document is gone from there: withdrawn, or moved to `to`. */
export interface FormerAddress {
  path: string;
  record: LedgerRecord;
  /** Path where the document stands now; null where it is withdrawn. */
  to: string | null;
}

/** Every address the ledger ever named at which its document no longer stands. An address taken by another document since is that one's. */
export function formerAddresses(entries: readonly LedgerEntry[]): FormerAddress[] {
  const records = [...replayLedger(entries).values()];
  const live = new Set(records.filter(({ isWithdrawn }) => !isWithdrawn).map(({ last }) => last.path));
  const former = new Map<string, FormerAddress>();
  for (const record of records) {
    for (const { path } of record.entries) if (!live.has(path)) former.set(path, { path, record, to: record.isWithdrawn ? null : record.last.path });
  }
  return [...former.values()];
}

/** `/policies/2025/x/` of `policies/2025/x`, percent-encoded. */
export const ledgerAddress = (path: string): string => `/${path.split('/').map(encodeURIComponent).join('/')}/`;

/** Entries on one page of the public log. A page is never cut anew, so the address of an entry stays. */
export const ledgerPageSize = 200;
export const ledgerPageUrl = (page: number): string => `/ledger/entries/${page}/`;
export const ledgerEntryUrl = (seq: number): string => `${ledgerPageUrl(Math.ceil(seq / ledgerPageSize))}#n${seq}`;

/** `/ledger/head.json`: the end of the chain as published. Kept elsewhere, it shows later that nothing before it was rewritten. */
export const LedgerHeadSchema = z.object({ entries: z.int().nonnegative(), hash: digest, at: z.string().optional(), origin: z.string().optional() });
export type LedgerHead = z.infer<typeof LedgerHeadSchema>;
