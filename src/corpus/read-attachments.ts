import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from './decode.ts';
import { readDocx, type DocxTrace } from './read-docx.ts';

/** A file that lies beside the documents: what they offer for download. */
export interface AttachedFile {
  /** As findings show it. */
  file: string;
  /** Path under the content folder, `policies/2025/form.docx`. */
  name: string;
  bytes: number;
  /** SHA-256 in lower-case hexadecimal. */
  sha256: string;
  /** Text of txt, csv and docx; null where the format is not read (pdf, ofd, xlsx) or the file is broken. */
  text: string | null;
  /** What a docx still holds beside its text; empty for other formats. */
  traces: DocxTrace[];
}

/** The files among `names` that can be offered for download. Images are shown, not offered, and are left out. */
export function readAttachments(root: string, names: readonly string[], show: (path: string) => string): AttachedFile[] {
  return names.filter((name) => /^[^/]+\/.*\.(?:docx|pdf|ofd|txt|xlsx|csv)$/i.test(name) && !name.startsWith('registers/')).map((name) => {
    const bytes = readFileSync(join(root, name));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { file: show(join(root, name)), name, bytes: bytes.length, sha256, ...contentOf(name, bytes) };
  });
}

function contentOf(name: string, bytes: Uint8Array): Pick<AttachedFile, 'text' | 'traces'> {
  if (/\.docx$/i.test(name)) return readDocx(bytes);
  if (!/\.(?:txt|csv)$/i.test(name)) return { text: null, traces: [] };
  const decoded = decode(bytes);
  return { text: 'text' in decoded ? decoded.text : null, traces: [] };
}
