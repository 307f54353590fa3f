import type { AttachedFile } from '../corpus/read-attachments.ts';
import type { Corpus } from '../corpus/document.ts';
import { fileAt, namedFiles, showsFiles, type NamedFile } from '../corpus/named-files.ts';
import type { AnyDocument, Place } from './rule.ts';

/** A file that is published with a document, where the document names it, and what it holds. */
export interface OfferedFile extends NamedFile { at: Place; file: AttachedFile }

/** The files that are published with a document, as far as they are there; a document that is not public offers none. */
export function offeredFiles(document: AnyDocument, corpus: Corpus): OfferedFile[] {
  if (!showsFiles(document)) return [];
  return namedFiles(document).flatMap((named) => {
    const file = fileAt(corpus, named.name);
    return file ? [{ ...named, at: placeOf(document, named), file }] : [];
  });
}

/** Where a document names a file: its field for an attachment, the component for a figure. */
export const placeOf = (document: AnyDocument, { index, line, column }: NamedFile): Place =>
  (index === null ? { document, line, column } : { document, field: ['attachments', index, 'file'] });

/** Names, under the content folder and so in the built site, of the files that a document offers. */
export const filesBeside = (document: AnyDocument): string[] => namedFiles(document).flatMap(({ index, name }) => (index === null || name === null ? [] : [name]));
