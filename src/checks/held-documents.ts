import type { Corpus } from '../corpus/document.ts';
import type { HeldDocument } from '../domain/document-sets.ts';
import { interpretationUrl, policyUrl } from '../domain/urls.ts';
import { hasPublicBody } from '../domain/vocabulary/disclosure-type.ts';

/** Every policy and interpretation of a corpus, as a built site must hold it. */
export const heldDocuments = ({ policies, interpretations }: Pick<Corpus, 'policies' | 'interpretations'>): HeldDocument[] => [
  ...policies.map(({ path, meta }): HeldDocument => ({
    kind: 'policy', url: policyUrl(path), title: meta.title ?? path, path,
    open: meta.disclosureType !== undefined && hasPublicBody(meta.disclosureType), at: meta.datePublished ?? meta.dateWritten ?? '',
  })),
  ...interpretations.map(({ path, meta }): HeldDocument => ({ kind: 'interpretation', url: interpretationUrl(path), title: meta.title ?? path, path, open: true, at: meta.datePublished ?? '' })),
];
