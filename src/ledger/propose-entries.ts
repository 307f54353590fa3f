import type { Corpus } from '../corpus/document.ts';
import { compareText } from '../domain/finding.ts';
import type { Interpretation } from '../domain/interpretation.ts';
import { ledgerEvents, type LedgerDraft, type LedgerEvent } from '../domain/ledger.ts';
import type { Policy } from '../domain/policy.ts';
import { compareWithLedger, documentPath, factsOf, isNarrower, type Difference, type LedgerDocument } from './compare-corpus.ts';

export interface ProposalOptions {
  /** "Today": when an event happened that no document dates. */
  date: string;
  /** Unit that answers; else the one that the document names, or the ledger's last entry. */
  office?: string | undefined;
  /** Why; else, for what is narrowed, the reason in the document. */
  reason?: string | undefined;
}

/** An entry to be made; `reason` may still be missing. */
export type Proposal = LedgerDraft;

/** What cannot be entered: a document under a number the ledger knows as another, or one whose fields are faulty. */
export interface Refusal { path: string; message: string }

/**
 * Entries that would bring the ledger up to the content, in the order in which they are to be appended: new documents by the time they were
 * published, then what happened to known ones. A new document is dated by its own time where that is not before the ledger's last entry, else by
 * `date`: who enters a document late cannot give it a place in the past.
 */
export function proposeEntries(corpus: Corpus, options: ProposalOptions): { proposals: Proposal[]; refusals: Refusal[] } {
  const refusals: Refusal[] = [];
  const events = new Map<string, Proposal>();
  const added: LedgerDocument[] = [];
  for (const difference of compareWithLedger(corpus)) {
    const path = 'document' in difference ? documentPath(difference.document) : difference.entry.path;
    if (difference.kind === 'renumbered') refusals.push({ path, message: `索引号一经生成不得变更：台账登记为 ${difference.entry.identifier}，现为 ${difference.identifier}。` });
    else if ('document' in difference && !difference.document.valid) refusals.push({ path, message: '文件头有错，改正后才能登记（见 npm run check）。' });
    else if (difference.kind === 'new') added.push(difference.document);
    else proposeEvent(difference, path, options, events);
  }
  const last = corpus.ledger.value.at(-1)?.at.slice(0, 10) ?? '';
  const published = added.map((document) => publish(document, options)).toSorted((a, b) => compareText(a.at, b.at) || compareText(b.kind, a.kind) || compareText(a.path, b.path));
  const inTime = published.filter(({ at }) => at.slice(0, 10) >= last);
  const today = latest(options.date, inTime.at(-1)?.at.slice(0, 10) ?? last);
  const others = [...events.values(), ...published.filter(({ at }) => at.slice(0, 10) < last)];
  return { proposals: [...inTime, ...others.map((draft) => ({ ...draft, at: today }))], refusals };
}

const latest = (a: string, b: string): string => (a < b ? b : a);

/** One document, one entry: a document that moved and changed at once is entered as moved, with its new text. */
function proposeEvent(difference: Exclude<Difference, { kind: 'new' | 'renumbered' }>, path: string, options: ProposalOptions, events: Map<string, Proposal>): void {
  const { entry } = difference;
  if (events.has(path)) return;
  const { seq: _s, previous: _p, hash: _h, line: _l, event: _e, at: _a, reason: _r, from: _f, ...before } = entry;
  if (difference.kind === 'vanished') {
    events.set(path, { ...before, at: options.date, event: 'withdrawn', office: options.office ?? entry.office, ...(options.reason ? { reason: options.reason } : {}) });
    return;
  }
  const { document } = difference;
  const facts = factsOf(document);
  const event: LedgerEvent = difference.kind === 'reappeared' ? 'restored' : difference.kind === 'moved' ? 'moved' : isNarrower(facts.disclosureType, entry.disclosureType) ? 'redacted' : 'changed';
  const reason = options.reason ?? (event === 'redacted' ? (document.meta as Policy).disclosureReason?.text : undefined);
  events.set(path, { ...facts, at: options.date, event, office: options.office ?? officeOf(document), ...(event === 'moved' ? { from: entry.path } : {}), ...(reason ? { reason } : {}) });
}

function publish(document: LedgerDocument, { date, office }: ProposalOptions): Proposal {
  const facts = factsOf(document);
  return { ...facts, at: facts.datePublished ?? date, event: 'published', office: office ?? officeOf(document) };
}

const officeOf = (document: LedgerDocument): string => ('interpretingUnit' in document.meta ? (document.meta as Interpretation).interpretingUnit : (document.meta as Policy).publisher);

/** `变更　policies/2025/x　名称（文号）`. */
export const describeProposal = ({ event, path, from, title, docNumber }: Proposal): string =>
  `${ledgerEvents[event]}　${from ? `${from} → ` : ''}${path}　${title}${docNumber ? `（${docNumber}）` : ''}`;
