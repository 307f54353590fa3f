import { isWithdrawn, type Enforcement } from '../domain/enforcement.ts';
import { hasPublicBody } from '../domain/vocabulary/disclosure-type.ts';
import type { CorpusDocument, EntryDocument, PolicyDocument } from './document.ts';

/** Whether the text of an entry is not for the public: a reply that is not published, a penalty that was withdrawn. */
export function isClosed(document: EntryDocument, today: string): boolean {
  if (document.collection === 'proposals') return document.meta.public === false;
  return document.collection === 'enforcement' && isWithdrawn(document.meta as Enforcement, today);
}

/** Whether the page of a document shows its text, wholly or in part; undefined for a policy that does not say how it is disclosed. */
export function hasPublicText(document: CorpusDocument<unknown>, today: string): boolean | undefined {
  if (document.collection !== 'policies') return !isClosed(document as EntryDocument, today);
  const { disclosureType } = (document as PolicyDocument).meta;
  return disclosureType === undefined ? undefined : hasPublicBody(disclosureType);
}
