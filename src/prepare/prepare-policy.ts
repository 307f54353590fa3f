import type { PhrasingContent, RootContent } from 'mdast';
import type { PolicyDocument } from '../corpus/document.ts';
import { formatDocumentNumber } from '../domain/document-number.ts';
import { escapeHtml } from '../domain/escape-html.ts';
import { findDocumentNumbers } from '../domain/find-document-numbers.ts';
import type { Gloss, InterpretationSummary, PageBlock, PageItem, PageOpaque, PageParagraph, PolicyPage, PolicySummary, PreparedPolicy, Relation, Shown } from '../domain/edition.ts';
import type { EntryLink } from '../domain/entry-page.ts';
import type { LedgerNote } from '../domain/ledger-page.ts';
import type { DocumentReference } from '../domain/front-matter.ts';
import type { Policy } from '../domain/policy.ts';
import type { Block, Item, Opaque, Paragraph } from '../domain/structure.ts';
import { redactionId, redactionIds } from '../domain/redaction.ts';
import { policyUrl } from '../domain/urls.ts';
import { effectiveDate, expiryDate } from '../domain/validity.ts';
import { hasPublicBody } from '../domain/vocabulary/disclosure-type.ts';
import type { Explanation } from './prepare-interpretation.ts';
import { publishedAttachments, type PublishedFiles } from './published-attachments.ts';
import type { Resolver } from './resolve.ts';
import { blockProse, inlineProse } from './to-prose.ts';

interface Surroundings {
  resolver: Resolver;
  explanations: Explanation[];
  companions: InterpretationSummary[];
  entries: EntryLink[];
  citedBy: PolicyDocument[];
  ledger: LedgerNote[];
  /** Files as they are published, by path under the content folder. */
  published: PublishedFiles;
}

/** The page of one policy. The body of an on-request or withheld document never gets here. */
export function preparePolicy(document: PolicyDocument, { resolver, explanations, companions, entries, citedBy, ledger, published }: Surroundings): PreparedPolicy {
  const meta = document.meta as Policy;
  const isPublic = hasPublicBody(meta.disclosureType);
  const blocks = isPublic ? document.body.structure.blocks : [];
  const articles = blocks.filter((block) => block.kind === 'article');
  const anchors = new Set(articles.map((article) => article.anchor));
  const glosses = glossesByArticle(isPublic ? explanations : [], anchors);
  const text = isPublic ? document.body.text : '';
  const unit = resolver.unit;
  return {
    path: document.path, url: policyUrl(document.path), digest: '',
    identifier: meta.identifier, title: meta.title, docNumber: meta.docNumber ?? null,
    issuers: (meta.jointIssuers ?? [meta.issuer]).map(unit), publisher: unit(meta.publisher), drafter: meta.drafter ? unit(meta.drafter) : null,
    genre: meta.genre, docClass: meta.docClass, themes: meta.themes, statutoryItem: meta.statutoryItem ?? [], keywords: meta.keywords ?? [], abstract: meta.abstract ?? null,
    dateWritten: meta.dateWritten, datePublished: meta.datePublished ?? null, dateEffective: effectiveDate(meta) ?? null, dateExpires: expiryDate(meta) ?? null,
    validity: meta.validity, disclosureType: meta.disclosureType, codes: meta.disclosureReason?.codes ?? [],
    reason: meta.disclosureType === 'proactive' || !meta.disclosureReason ? null : {
      text: meta.disclosureReason.text, lawCitation: meta.disclosureReason.lawCitation ?? null,
      decidedBy: meta.disclosureReason.decidedBy ? unit(meta.disclosureReason.decidedBy) : null,
      decidedAt: meta.disclosureReason.decidedAt ?? null, reviewDue: meta.disclosureReason.reviewDue ?? null,
    },
    articles: articles.length, explained: Object.keys(glosses).length, interpretations: companions.length,
    fields: publicFields(meta, isPublic ? { attachments: publishedAttachments(document, published) } : null), coDrafters: (meta.coDrafters ?? []).map(unit),
    redactions: isPublic ? cutsOf(meta) : [], redactedFields: document.redacted,
    relations: relationsOf(meta, resolver, citedBy), companions, entries,
    ledger, body: blocks.map((block) => pageBlock(block, document)), glosses,
    text, characters: text.replace(/\s/g, '').length, citedNumbers: [...new Set(findDocumentNumbers(text).map((found) => formatDocumentNumber(found.number)))],
  };
}

/** Cuts of the body with the ids their marks have. */
function cutsOf({ redactions = [] }: Policy): PolicyPage['redactions'] {
  const ids = redactionIds(redactions);
  return redactions.map(({ locator, code }, index) => ({ id: ids[index] ?? redactionId(index), locator, code }));
}

/** What lists need of a page. */
export function summarisePolicy(page: PolicyPage): PolicySummary {
  const { fields: _fields, coDrafters: _c, redactions: _r, redactedFields: _rf, relations: _rel, companions: _comp, entries: _e, ledger: _l, body: _b, glosses: _g, characters: _ch, citedNumbers: _n, asked: _a, ...summary } = page;
  return summary;
}

/** `offered` is null where a document is not public. */
function publicFields(meta: Policy, offered: Pick<PolicyPage['fields'], 'attachments'> | null): PolicyPage['fields'] {
  const { shortTitle, docNumberAbsentReason, unifiedNumber, categoryGroup, stage, audience, dateDistributed, datePublishedBasis, dateModified, lateReason, validityYears, disclosureMark, channels, lengthClass, scope, recipients, cc, printedBy, contentSource, gazette } = meta;
  return {
    shortTitle, docNumberAbsentReason, unifiedNumber, categoryGroup, stage, audience, dateDistributed, datePublishedBasis, dateModified, lateReason, validityYears, disclosureMark, channels, lengthClass, contentSource, gazette,
    ...(offered ? { scope, recipients, cc, printedBy, ...offered } : {}),
  };
}

function pageBlock(block: Block, document: PolicyDocument): PageBlock {
  switch (block.kind) {
    case 'article': return { ...shown(block), content: block.content.map((each) => (each.kind === 'opaque' ? opaque(each, document) : paragraph(each, document))) };
    case 'paragraph': return paragraph(block, document);
    case 'opaque': return opaque(block, document);
    default: return shown(block);
  }
}

const paragraph = (each: Paragraph, document: PolicyDocument): PageParagraph => ({ ...shown(each), ...proseOf(each, document), items: each.items.map((item) => pageItem(item, document)) });
const pageItem = (item: Item, document: PolicyDocument): PageItem => ({ ...shown(item), ...proseOf(item, document), items: item.items.map((child) => pageItem(child, document)) });

const opaque = (each: Opaque, document: PolicyDocument): PageOpaque => {
  const piece = document.body.pieces[each.source];
  return { ...shown(each), prose: Array.isArray(piece) ? inlineProse(piece) : blockProse(piece ? [piece] : []) };
};

/** A block without its place in the file. */
function shown<T extends { source: number; line: number; column: number }>(block: T): Shown<T> {
  const { source: _source, line: _line, column: _column, from: _from, ...rest } = block as T & { from?: number };
  return rest as unknown as Shown<T>;
}

function proseOf({ source, from, text }: Paragraph | Item, document: PolicyDocument): Pick<PageParagraph, 'prose'> {
  const piece = document.body.pieces[source];
  const prose = Array.isArray(piece) ? inlineProse(piece as PhrasingContent[], from) : blockProse(piece ? [piece as RootContent] : []);
  return 'html' in prose && prose.html === escapeHtml(text) ? {} : { prose };
}

function glossesByArticle(explanations: Explanation[], anchors: Set<string>): Record<string, Gloss[]> {
  const glosses: Record<string, Gloss[]> = {};
  for (const { articles, gloss } of explanations) {
    for (const anchor of articles) if (anchors.has(anchor)) (glosses[anchor] ??= []).push(gloss);
  }
  return glosses;
}

const relationKinds = ['supersedes', 'supersededBy', 'amends', 'amendedBy', 'repealInstrument', 'basis', 'relates'] as const;

function relationsOf(meta: Policy, resolver: Resolver, citedBy: PolicyDocument[]): Relation[] {
  const given = relationKinds.flatMap((kind) => {
    const value = meta[kind];
    return (value === undefined ? [] : Array.isArray(value) ? value : [value]).map((reference) => relation(kind, reference, resolver));
  });
  return [...given, ...citedBy.map((document) => relation('citedBy', { identifier: document.meta.identifier, title: document.meta.title }, resolver))];
}

function relation(kind: Relation['kind'], reference: DocumentReference, resolver: Resolver): Relation {
  const target = resolver.policy(reference);
  return {
    kind,
    title: target?.meta.title ?? reference.title ?? reference.docNumber ?? reference.identifier ?? '',
    docNumber: target?.meta.docNumber ?? reference.docNumber ?? null,
    date: target?.meta.dateWritten ?? reference.date ?? null,
    url: target ? policyUrl(target.path) : (reference.url ?? null),
    validity: target?.meta.validity ?? null,
  };
}
