import { posix } from 'node:path';
import { leavesFolder } from '../domain/file-names.ts';
import { hasPublicBody } from '../domain/vocabulary/disclosure-type.ts';
import type { Corpus, EntryDocument, InterpretationDocument, PageDocument, PolicyDocument } from './document.ts';
import type { AttachedFile } from './read-attachments.ts';

type Naming = PolicyDocument | InterpretationDocument | PageDocument | EntryDocument;

/** A file that a document offers for download or shows as a figure. */
export interface NamedFile {
  use: '附件' | '图片';
  /** As the document writes it. */
  written: string;
  /** Path under the content folder, and so in the built site; null where it leads out of the folder of the document. */
  name: string | null;
  /** Its place in `attachments`; null for a figure. */
  index: number | null;
  line: number;
  column: number;
}

/** Every file that a document names, whether it is there or not. */
export function namedFiles(document: Naming): NamedFile[] {
  const attached = (attachmentsOf(document) ?? []).map(({ file }, index): NamedFile => (
    { use: '附件', written: file, name: resolved(document, file), index, ...document.positionOf(['attachments', index, 'file']) }
  ));
  const shown = document.body.components.flatMap(({ name, attributes: { src }, line, column }): NamedFile[] => (
    name !== 'Figure' || !src ? [] : [{ use: '图片', written: src, name: resolved(document, src), index: null, line, column }]
  ));
  return [...attached, ...shown];
}

/** Whether the files of a document are published with it. */
export function showsFiles(document: Naming): boolean {
  if (!isPolicy(document)) return true;
  const { disclosureType } = document.meta;
  return disclosureType !== undefined && hasPublicBody(disclosureType);
}

const byName = new WeakMap<Corpus['attachments'], Map<string, AttachedFile>>();

/** The file at a path under the content folder. */
export function fileAt(corpus: Pick<Corpus, 'attachments'>, name: string | null): AttachedFile | undefined {
  if (name === null) return undefined;
  let known = byName.get(corpus.attachments);
  if (!known) byName.set(corpus.attachments, known = new Map(corpus.attachments.map((file) => [file.name, file])));
  return known.get(name);
}

const isPolicy = (document: Naming): document is PolicyDocument => document.collection === 'policies';
const attachmentsOf = (document: Naming): PolicyDocument['meta']['attachments'] => (isPolicy(document) ? document.meta.attachments : undefined);

function resolved({ collection, path }: Naming, written: string): string | null {
  const name = posix.join(collection, posix.dirname(path), written);
  return leavesFolder(written) || !name.startsWith(`${collection}/`) ? null : name;
}
