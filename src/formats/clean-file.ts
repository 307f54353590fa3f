import { cleanImage } from './clean-image.ts';
import { cleanOfd } from './clean-ofd.ts';
import { cleanOoxml, type CleanInner } from './clean-ooxml.ts';
import { cleanPdf } from './clean-pdf.ts';
import { cleanZip } from './clean-zip.ts';
import type { FileType } from './file-content.ts';
import { fileType } from './file-type.ts';
import { mostNesting } from './limits.ts';
import { openArchive } from './open-archive.ts';

/** Types that say nothing of who made them, or that cannot be written anew without harm: they stay as they are, to the byte. */
const untouched: ReadonlySet<FileType> = new Set(['text', 'html', 'xml', 'json', 'csv', 'css', 'javascript', 'sourceMap', 'gzip', 'pagefind', 'ole', 'wasm', 'font', 'unknown', 'tiff']);

/**
 * A file without what tells of the people, programs and machines that made it; what readers see is untouched. The same file gives the same bytes,
 * and a clean file stays as it is. Throws an Error in Chinese where the file cannot be read.
 */
export async function cleanFile(type: FileType, bytes: Uint8Array): Promise<Uint8Array> {
  try {
    return await cleaned(type, bytes, 0);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    throw /\p{Script=Han}/u.test(message) ? error : new Error('文件的结构不规范，不能清理', { cause: error });
  }
}

async function cleaned(type: FileType, bytes: Uint8Array, depth: number): Promise<Uint8Array> {
  if (untouched.has(type)) return bytes;
  const inner: CleanInner = async (name, data) => {
    if (depth >= mostNesting) throw new Error(`文件套文件超过${String(mostNesting)}层，不能清理`);
    return cleaned(fileType(name, data), data, depth + 1);
  };
  switch (type) {
    case 'docx': case 'xlsx': case 'pptx': return cleanOoxml(openArchive(bytes), inner);
    case 'ofd': return cleanOfd(openArchive(bytes), inner);
    case 'zip': return cleanZip(openArchive(bytes), inner);
    case 'pdf': return cleanPdf(bytes);
    case 'jpeg': case 'png': case 'webp': case 'gif': case 'svg': return cleanImage(type, bytes);
    default: return bytes;
  }
}
