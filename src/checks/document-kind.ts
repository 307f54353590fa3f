import type { AnnualReportDocument, Corpus, EntryDocument, InterpretationDocument, PolicyDocument } from '../corpus/document.ts';
import { isEntryCollection, type EntryCollection } from '../domain/entries.ts';
import type { AnyDocument } from './rule.ts';

export const isPolicy = (document: AnyDocument): document is PolicyDocument => document.collection === 'policies';
export const isRedacted = (document: AnyDocument): document is PolicyDocument => isPolicy(document) && document.meta.disclosureType === 'redacted';
export const isInterpretation = (document: AnyDocument): document is InterpretationDocument => document.collection === 'interpretations';
export const isEntry = (document: AnyDocument): document is EntryDocument => isEntryCollection(document.collection);

/** Entries of one statutory column. */
export const entriesOf = <C extends EntryCollection>({ entries }: Corpus, collection: C): EntryDocument<C>[] =>
  entries.filter((document) => document.collection === collection) as EntryDocument<C>[];
export const isAnnualReport = (document: AnyDocument): document is AnnualReportDocument => document.collection === 'annual-reports';
