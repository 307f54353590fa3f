import type { Policy } from './policy.ts';

/** A file as it is published: cleaned, so size and digest are not those of the file in the content folder. */
export interface PublishedFile {
  /** What it is by its bytes, `docx`. */
  type: string;
  bytes: number;
  /** SHA-256 in lower-case hexadecimal. */
  sha256: string;
}

/** What a document offers for download, as its page and its data show it. */
export type PublishedAttachment = Pick<NonNullable<Policy['attachments']>[number], 'file' | 'title' | 'format' | 'accessible'> & PublishedFile & { mediaType: string };
