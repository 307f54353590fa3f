import type { EntryDocument, PolicyDocument } from '../corpus/document.ts';
import { isClosed } from '../corpus/public-text.ts';
import type { UnitRef } from '../domain/edition.ts';
import { enforcementKinds, type Enforcement } from '../domain/enforcement.ts';
import { entryCollections, fieldsOf, type EntryCollection, type EntryMeta } from '../domain/entries.ts';
import type { EntryLink, EntryPage, EntryPolicy, EntrySummary } from '../domain/entry-page.ts';
import { unitId } from '../domain/front-matter.ts';
import type { Policy } from '../domain/policy.ts';
import { entryUrl, policyUrl } from '../domain/urls.ts';
import { describeEntry, noteOf } from './describe-entry.ts';
import type { EntryLinks } from './entry-links.ts';
import { withIds } from './prepare-page.ts';
import type { Resolver } from './resolve.ts';
import { blockProse } from './to-prose.ts';

/** The page of an entry. What was withdrawn, or is not published, never gets here. */
export function prepareEntry(document: EntryDocument, { resolver, links, today }: { resolver: Resolver; links: EntryLinks; today: string }): EntryPage {
  const { collection, path } = document;
  const policies = links.policiesOf(document).map((policy) => entryPolicy(policy, resolver));
  const { exemptions: _exemptions, personalData: _personalData, ...meta } = publicMeta(document, today);
  const { headings, tree } = document.body;
  const shown = !isClosed(document, today) && !document.body.isEmpty;
  return {
    collection, path, url: entryUrl(collection, path), digest: '', title: meta.title, abstract: meta.abstract ?? null, unit: resolver.unit(meta.unit),
    datePublished: meta.datePublished, dateUpdated: meta.dateUpdated ?? null, contentSource: meta.contentSource,
    ...describeEntry(collection, meta as never, today, policies.length),
    meta, units: unitsIn(collection, meta, resolver), policies, redactedFields: isClosed(document, today) ? [] : document.redacted,
    headings: shown ? headings.map(({ anchor, text, depth }) => ({ anchor, text, depth })) : [],
    prose: shown ? blockProse(withIds(tree?.children ?? [], headings)) : null,
  } as unknown as EntryPage;
}

export function summariseEntry(page: EntryPage): EntrySummary {
  const { meta: _m, units: _u, policies: _p, headings: _h, redactedFields: _rf, prose: _prose, asked: _a, ...summary } = page;
  return summary;
}

/** How the page of a policy shows the entry. */
export function linkToEntry(document: EntryDocument, links: EntryLinks, today: string): EntryLink {
  const meta = publicMeta(document, today);
  const description = describeEntry(document.collection, meta as never, today, links.policiesOf(document).length);
  return { collection: document.collection, url: entryUrl(document.collection, document.path), title: meta.title, note: noteOf(document, description) };
}

function publicMeta(document: EntryDocument, today: string): EntryMeta[EntryCollection] {
  const meta = document.meta as EntryMeta[EntryCollection];
  return document.collection === 'enforcement' && isClosed(document, today) ? withoutDecision(meta as Enforcement) : meta;
}

/** Of a withdrawn decision only that it was withdrawn, by whom and why stays (行政处罚法第四十八条). */
function withoutDecision(meta: Enforcement): Enforcement {
  const { party: _party, abstract: _abstract, policies: _policies, ...rest } = meta;
  return { ...rest, title: `${enforcementKinds[meta.kind]}决定信息已经撤回（${meta.no}）`, subject: '', basis: '', decision: '' };
}

const unitsIn = (collection: EntryCollection, meta: object, resolver: Resolver): UnitRef[] =>
  [...new Set(fieldsOf(entryCollections[collection].schema, meta, unitId).map(({ value }) => String(value)))].map((id) => resolver.unit(id));

function entryPolicy(document: PolicyDocument, resolver: Resolver): EntryPolicy {
  const meta = document.meta as Policy;
  return {
    identifier: meta.identifier, path: document.path, url: policyUrl(document.path), title: meta.title, docNumber: meta.docNumber ?? null,
    issuer: resolver.unit(meta.issuer), dateWritten: meta.dateWritten, disclosureType: meta.disclosureType, page: meta.gazette?.page ?? null,
  };
}
