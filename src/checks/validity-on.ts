import type { Corpus, PolicyDocument } from '../corpus/document.ts';
import type { DocumentReference } from '../domain/front-matter.ts';
import { computeValidity, effectiveDate, type EffectOf, type ValidityFields } from '../domain/validity.ts';
import type { Validity } from '../domain/vocabulary/validity.ts';
import { corpusIndex } from './corpus-index.ts';

/**
 * 有效性 of a document on a day, from its own dates and relations, and with the relations that only the other document states. They differ
 * where a pair is one-sided, which REL-01 reports; either is then accepted.
 */
export function validityOn(policy: PolicyDocument, corpus: Corpus, date: string): { own: Validity; related: Validity } {
  const { sourcesOf, resolve } = corpusIndex(corpus);
  const effectOf: EffectOf = (reference) => {
    const target = resolve(reference, policy);
    return target ? effectiveDate(target.meta) ?? target.meta.dateWritten ?? null : null;
  };
  const identified = (relation: 'supersedes' | 'amends'): DocumentReference[] =>
    sourcesOf(relation, policy).flatMap(({ document }) => (document.meta.identifier ? [{ identifier: document.meta.identifier }] : []));
  const { meta } = policy;
  const related: ValidityFields = {
    ...meta,
    supersededBy: [...(meta.supersededBy ?? []), ...identified('supersedes')],
    amendedBy: [...(meta.amendedBy ?? []), ...identified('amends')],
  };
  return { own: computeValidity(meta, date, effectOf), related: computeValidity(related, date, effectOf) };
}
