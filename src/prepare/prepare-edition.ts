import { createHash } from 'node:crypto';
import type { AnnualReportDocument, Corpus } from '../corpus/document.ts';
import type { AnnualReportPage, Edition, InterpretationPage, PlainPage, PreparedPolicy } from '../domain/edition.ts';
import type { EntryPage } from '../domain/entry-page.ts';
import { spokenWords } from '../domain/synonym.ts';
import { isOriginalForm } from '../domain/vocabulary/interpretation.ts';
import { occurringWords } from '../corpus/occurring-words.ts';
import { attempt, type DocumentFault } from './document-faults.ts';
import { linkEntries } from './entry-links.ts';
import { prepareAnnualReport } from './prepare-annual-report.ts';
import { linkToEntry, prepareEntry } from './prepare-entry.ts';
import { ledgerKey, type LedgerKind } from '../domain/ledger.ts';
import type { LedgerNote } from '../domain/ledger-page.ts';
import { ledgerRecords } from '../ledger/records.ts';
import { prepareInterpretation, summariseInterpretation, type Explanation } from './prepare-interpretation.ts';
import { ledgerNotes } from './prepare-ledger.ts';
import { preparePage } from './prepare-page.ts';
import { preparePolicy } from './prepare-policy.ts';
import { askedQuestions } from './prepare-questions.ts';
import type { PublishedFiles } from './published-attachments.ts';
import { createResolver } from './resolve.ts';

export interface PreparedEdition {
  head: Pick<Edition, 'date' | 'site' | 'units' | 'registeredNumbers' | 'synonyms'>;
  /** One at a time, so that no more than one document's page is in memory. */
  policies(): Generator<PreparedPolicy>;
  interpretations(): Generator<InterpretationPage>;
  pages(): Generator<PlainPage | AnnualReportPage>;
  entries(): Generator<EntryPage>;
  /** Documents left out because preparing them threw; complete when all of the above have been gone through. */
  faults: DocumentFault[];
}

/** A checked corpus as the pages need it. Every document is valid here: errors have stopped the build. `published`: what documents offer, by path under the content folder. */
export function prepareEdition(corpus: Corpus, date: string, published: PublishedFiles = new Map()): PreparedEdition {
  const site = corpus.site.value;
  if (!site) throw new Error('site.yaml has faults; check it first');
  const resolver = createResolver(corpus);
  const notes = (kind: LedgerKind, identifier: string): LedgerNote[] => ledgerNotes(ledgerRecords(corpus).get(ledgerKey({ kind, identifier }))?.entries ?? []);
  const faults: DocumentFault[] = [];
  const askedOf = askedQuestions(corpus, date);
  const interpretations = corpus.interpretations.flatMap((document) => attempt(document.file, faults, () => ({ ...prepareInterpretation(document, resolver), asked: askedOf(document) })));
  const explanations = new Map<string, Explanation[]>();
  // The drafter's own words stand before those of experts and media.
  const drafterFirst = [...interpretations].sort((a, b) => Number(isOriginalForm(b.page.form)) - Number(isOriginalForm(a.page.form)));
  for (const { explanations: given } of drafterFirst) {
    for (const explanation of given) explanations.set(explanation.policy, [...(explanations.get(explanation.policy) ?? []), explanation]);
  }
  const companions = new Map<string, InterpretationPage[]>();
  for (const { page } of interpretations) for (const policy of page.policies) companions.set(policy.path, [...(companions.get(policy.path) ?? []), page]);
  const citations = citedBy(corpus, resolver);
  const links = linkEntries(corpus);
  const policyPage = (document: Corpus['policies'][number]): PreparedPolicy => withDigest({ ...preparePolicy(document, {
    resolver, explanations: explanations.get(document.path) ?? [], companions: (companions.get(document.path) ?? []).map(summariseInterpretation),
    entries: links.entriesOf(document).map((entry) => linkToEntry(entry, links, date)), citedBy: citations.get(document.path) ?? [],
    ledger: notes('policy', document.meta.identifier ?? ''), published,
  }), ...askedOf(document) }, site);
  const plainPages = corpus.pages.flatMap((document) => attempt(document.file, faults, () => document.collection === 'annual-reports' ? withDigest({ ...prepareAnnualReport(document as AnnualReportDocument, corpus, resolver), ...askedOf(document) }, site) : withDigest({ ...preparePage(document, resolver), ...askedOf(document) }, site)));
  const interpretationPages = interpretations.map(({ page, asked }) => withDigest({ ...page, ...asked, ledger: notes('interpretation', page.id) }, site));
  return {
    head: {
      date, site, units: corpus.units.value.map((unit) => resolver.unit(unit.id)),
      registeredNumbers: (corpus.numbers.value ?? []).map(({ row: _row, ...entry }) => entry),
      synonyms: spokenWords(corpus.synonyms.value ?? [], (meant) => occurringWords(corpus).has(meant)),
    },
    faults,
    *policies() { for (const document of corpus.policies) yield* attempt(document.file, faults, () => policyPage(document)); },
    *interpretations() { yield* interpretationPages; },
    *pages() { yield* plainPages; },
    *entries() { for (const document of corpus.entries) yield* attempt(document.file, faults, () => withDigest({ ...prepareEntry(document, { resolver, links, today: date }), ...askedOf(document) }, site)); },
  };
}

/** The digest covers the page and the site around it: nothing else is shown. */
function withDigest<T extends { digest: string }>(page: T, site: unknown): T {
  return { ...page, digest: createHash('sha256').update(JSON.stringify([site, { ...page, digest: '' }])).digest('hex').slice(0, 24) };
}

/** Which policies name this one as 依据 or 相关. */
function citedBy(corpus: Corpus, resolver: ReturnType<typeof createResolver>): Map<string, Corpus['policies']> {
  const found = new Map<string, Corpus['policies']>();
  for (const document of corpus.policies) {
    for (const reference of [...(document.meta.basis ?? []), ...(document.meta.relates ?? [])]) {
      const target = resolver.policy(reference);
      if (target && target.path !== document.path) found.set(target.path, [...(found.get(target.path) ?? []), document]);
    }
  }
  return found;
}
