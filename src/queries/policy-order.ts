import { compareNewest } from '../domain/document-sets.ts';
import type { Edition, PolicySummary } from '../domain/edition.ts';
import { perEdition } from './per-edition.ts';

/** The day a document or its entry was published; the day it was written where that is not known. */
export const listedAt = (policy: Pick<PolicySummary, 'datePublished' | 'dateWritten'>): string => (policy.datePublished ?? policy.dateWritten).slice(0, 10);

/** Newest first; documents of one moment in the order of their paths. */
export const newestFirst = perEdition((edition: Edition): PolicySummary[] =>
  edition.policies
    .map((policy) => ({ policy, at: policy.datePublished ?? policy.dateWritten, path: policy.path }))
    .sort(compareNewest)
    .map(({ policy }) => policy));
