import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFileContent, type FileContent } from '../formats/file-content.ts';

/** A file that lies beside the documents: what they offer for download or show as a figure, and what nobody names. */
export interface AttachedFile extends FileContent {
  /** As findings show it. */
  file: string;
  /** Path under the content folder, `policies/2025/form.docx`. */
  name: string;
  bytes: number;
  /** SHA-256 in lower-case hexadecimal. */
  sha256: string;
}

/** What may lie beside a document, by the ending of the name. What a file truly is its bytes tell. */
export const attachmentEndings = ['docx', 'xlsx', 'pptx', 'pdf', 'ofd', 'txt', 'csv', 'zip', 'doc', 'xls', 'ppt', 'wps', 'et', 'png', 'jpg', 'jpeg', 'gif', 'webp', 'svg'] as const;

const isAttachment = new RegExp(`^[^/]+/.*\\.(?:${attachmentEndings.join('|')})$`, 'i');

/** The files among `names` that lie beside documents, each read once, one after another: what is in one is in memory no longer than it is needed. */
export async function readAttachments(root: string, names: readonly string[], show: (path: string) => string): Promise<AttachedFile[]> {
  const files: AttachedFile[] = [];
  for (const name of names) {
    if (!isAttachment.test(name) || name.startsWith('registers/')) continue;
    const bytes = readFileSync(join(root, name));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    files.push({ file: show(join(root, name)), name, bytes: bytes.length, sha256, ...(await readFileContent(name, bytes)) });
  }
  return files;
}
