import type { Corpus, InterpretationDocument, PlacedLedgerEntry, PolicyDocument } from '../corpus/document.ts';
import { canonicalText } from '../domain/canonical-text.ts';
import type { Interpretation } from '../domain/interpretation.ts';
import { ledgerKey, type LedgerDraft, type LedgerKind } from '../domain/ledger.ts';
import type { Policy } from '../domain/policy.ts';
import { hasPublicBody, type DisclosureType } from '../domain/vocabulary/disclosure-type.ts';
import { textDigests } from './digests.ts';
import { ledgerRecords } from './records.ts';

export type LedgerDocument = PolicyDocument | InterpretationDocument;

/** Public facts of a document, as an entry would hold them. */
export type DocumentFacts = Omit<LedgerDraft, 'at' | 'event' | 'office' | 'reason' | 'from'>;

/** One way in which the content is not what the ledger last said. */
export type Difference =
  | { kind: 'new'; document: LedgerDocument }
  | { kind: 'vanished'; entry: PlacedLedgerEntry }
  | { kind: 'reappeared'; document: LedgerDocument; entry: PlacedLedgerEntry }
  /** The document stands where the ledger has one under another 索引号. */
  | { kind: 'renumbered'; document: LedgerDocument; entry: PlacedLedgerEntry; identifier: string }
  | { kind: 'moved'; document: LedgerDocument; entry: PlacedLedgerEntry }
  | { kind: 'redated'; document: LedgerDocument; entry: PlacedLedgerEntry; datePublished: string }
  /** The public text or the disclosure type is another. */
  | { kind: 'changed'; document: LedgerDocument; entry: PlacedLedgerEntry; facts: DocumentFacts };

const cache = new WeakMap<Corpus, Difference[]>();

/** All differences, documents first in the order of the corpus, then what is gone. Documents whose fields are faulty are compared as far as their address goes. */
export function compareWithLedger(corpus: Corpus): Difference[] {
  const known = cache.get(corpus);
  if (known) return known;
  const differences = compare(corpus);
  cache.set(corpus, differences);
  return differences;
}

function compare(corpus: Corpus): Difference[] {
  const records = ledgerRecords(corpus);
  const standing = new Map([...records.values()].filter(({ isWithdrawn }) => !isWithdrawn).map(({ last }) => [last.path, last as PlacedLedgerEntry]));
  const documents = [...corpus.policies, ...corpus.interpretations];
  const paths = new Set(documents.map(documentPath));
  const present = new Set(documents.flatMap((document) => keyOf(document) ?? []));
  const differences = documents.flatMap((document): Difference[] => {
    const key = keyOf(document);
    if (key === undefined) return [];
    const record = records.get(key);
    const occupant = standing.get(documentPath(document));
    if (occupant && ledgerKey(occupant) !== key) return [{ kind: 'renumbered', document, entry: occupant, identifier: identifierOf(document) ?? '' }];
    if (!record) return [{ kind: 'new', document }];
    const entry = record.last as PlacedLedgerEntry;
    return record.isWithdrawn ? [{ kind: 'reappeared', document, entry }] : changesOf(document, entry);
  });
  const vanished = [...records.entries()].flatMap(([key, { last, isWithdrawn }]): Difference[] =>
    isWithdrawn || present.has(key) || paths.has(last.path) ? [] : [{ kind: 'vanished', entry: last as PlacedLedgerEntry }]);
  return [...differences, ...vanished];
}

function changesOf(document: LedgerDocument, entry: PlacedLedgerEntry): Difference[] {
  const { datePublished } = document.meta;
  const moved = documentPath(document) !== entry.path;
  const redated = datePublished !== undefined && entry.datePublished !== undefined && datePublished !== entry.datePublished;
  const facts = document.valid ? factsOf(document) : undefined;
  const changed = facts && (facts.sha256 !== entry.sha256 || facts.disclosureType !== entry.disclosureType);
  return [
    ...(moved ? [{ kind: 'moved' as const, document, entry }] : []),
    ...(redated ? [{ kind: 'redated' as const, document, entry, datePublished }] : []),
    ...(changed ? [{ kind: 'changed' as const, document, entry, facts }] : []),
  ];
}

/** Facts of a valid document. */
export function factsOf(document: LedgerDocument): DocumentFacts {
  const { title, datePublished, dateModified } = document.meta as Policy | Interpretation;
  const common = { path: documentPath(document), title, ...(datePublished ? { datePublished } : {}), ...(dateModified ? { dateModified } : {}), ...textDigests(publicText(document)) };
  if (document.collection !== 'policies') return { ...common, kind: 'interpretation', identifier: (document.meta as Interpretation).id };
  const { identifier, docNumber, disclosureType } = document.meta as Policy;
  return { ...common, kind: 'policy', identifier, ...(docNumber ? { docNumber } : {}), disclosureType };
}

/** Canonical text of a valid document. */
export function publicText(document: LedgerDocument): string {
  if (document.collection !== 'policies') return canonicalText({ title: document.meta.title ?? '', docNumber: null, text: document.body.text });
  const { title, docNumber = null, disclosureType, disclosureReason } = document.meta as Policy;
  return canonicalText(hasPublicBody(disclosureType) ? { title, docNumber, text: document.body.text } : {
    title, docNumber, disclosureType, codes: disclosureReason?.codes ?? [], reason: disclosureReason?.text ?? '', law: disclosureReason?.lawCitation ?? null,
    decidedAt: disclosureReason?.decidedAt ?? null, reviewDue: disclosureReason?.reviewDue ?? null,
  });
}

/** From most to least open; a step to the right is an event of its own. */
const openness: readonly DisclosureType[] = ['proactive', 'redacted', 'onRequest', 'withheld'];
export const isNarrower = (now: DisclosureType | undefined, before: DisclosureType | undefined): boolean =>
  now !== undefined && before !== undefined && openness.indexOf(now) > openness.indexOf(before);

export const documentPath = ({ collection, path }: LedgerDocument): string => `${collection}/${path}`;

const kindOf = ({ collection }: LedgerDocument): LedgerKind => (collection === 'policies' ? 'policy' : 'interpretation');
const identifierOf = (document: LedgerDocument): string | undefined => ('identifier' in document.meta ? document.meta.identifier : (document.meta as Partial<Interpretation>).id);
const keyOf = (document: LedgerDocument): string | undefined => {
  const identifier = identifierOf(document);
  return identifier === undefined ? undefined : ledgerKey({ kind: kindOf(document), identifier });
};
