import type { Corpus, PolicyDocument } from '../corpus/document.ts';
import { effectiveDate } from '../domain/validity.ts';
import { corpusIndex } from './corpus-index.ts';

/** The document of this portal that repeals `policy` by its own `supersedes` and is in effect on the day, with the place in its list. */
export function repealedBy(policy: PolicyDocument, corpus: Corpus, date: string): { document: PolicyDocument; index: number } | undefined {
  return corpusIndex(corpus).sourcesOf('supersedes', policy).find(({ document: { meta } }) => {
    const effective = effectiveDate(meta) ?? meta.dateWritten;
    return meta.validity !== 'draft' && effective !== undefined && effective <= date;
  });
}
