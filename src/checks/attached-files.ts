import { posix } from 'node:path';
import type { Corpus, PolicyDocument } from '../corpus/document.ts';
import type { AttachedFile } from '../corpus/read-attachments.ts';

/** The file that `attachments[].file` names: beside the document or below it. Undefined where it is not there or the name leads outside. */
export function attachedFile(document: PolicyDocument, name: string, corpus: Corpus): AttachedFile | undefined {
  const path = posix.join('policies', posix.dirname(document.path), name);
  return name.startsWith('/') || !path.startsWith('policies/') ? undefined : corpus.attachments.find((file) => file.name === path);
}

/** Names, under the content folder and so in the built site, of the files that a document offers. */
export const filesBeside = (document: PolicyDocument): string[] =>
  (document.meta.attachments ?? []).map(({ file }) => posix.join('policies', posix.dirname(document.path), file));
