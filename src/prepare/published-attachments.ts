import type { PolicyDocument } from '../corpus/document.ts';
import { namedFiles } from '../corpus/named-files.ts';
import type { PublishedAttachment, PublishedFile } from '../domain/published-file.ts';
import { attachmentFormats } from '../domain/vocabulary/attachment-formats.ts';

/** Files as they are published, by path under the content folder. */
export type PublishedFiles = ReadonlyMap<string, PublishedFile>;

/** What a document offers, in its order, with size and digest of what is published; undefined where it offers nothing. */
export function publishedAttachments(document: PolicyDocument, published: PublishedFiles): PublishedAttachment[] | undefined {
  const { attachments } = document.meta;
  const named = namedFiles(document);
  return attachments?.map(({ file, title, format, accessible }, index) => {
    const facts = published.get(named.find((each) => each.index === index)?.name ?? '');
    if (!facts) throw new Error(`${document.file}: ${file} has not been made ready for publication`);
    const { type, bytes, sha256 } = facts;
    return { file, title, format, type, mediaType: attachmentFormats[format].mediaType, bytes, sha256, ...(accessible === undefined ? {} : { accessible }) };
  });
}
