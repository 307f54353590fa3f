import type { FileContent, FileType } from './file-content.ts';
import { fileType } from './file-type.ts';
import { type Limits, mostNesting } from './limits.ts';
import { markupWithin } from './markup-within.ts';
import { readers } from './readers.ts';
import type { Found } from './reading.ts';

interface Nested { name: string; bytes: Uint8Array; path: readonly string[]; limits: Limits; type: FileType; depth?: number }

/** Reads one file with the reader of its type; files inside it come back here, a level deeper. */
export async function readNested({ name, bytes, path, limits, type, depth = 0 }: Nested): Promise<FileContent> {
  const inside = async (more: readonly string[], inner: string, data: Uint8Array): Promise<Found> => {
    const at = [...path, ...more];
    if (depth >= mostNesting) return { parts: [], traits: [{ kind: '异常压缩', path: more, excerpt: inner }], problems: [`${at.join(' › ')}：文件套文件超过 ${String(mostNesting)} 层，没有再往里读`] };
    return prefixed(more, await readNested({ name: inner, bytes: data, path: at, limits, type: fileType(inner, data), depth: depth + 1 }));
  };
  try {
    const found = await readers[type]({ name, bytes, type, limits, inside });
    return { ...found, parts: [...found.parts, ...markupWithin(type, found.parts)], type };
  } catch {
    return { ...(await readers.unknown({ name, bytes, type, limits, inside })), type, problems: [`${[...path, name].join(' › ')}：不能按${labels[type] ?? '它的格式'}读完，文件可能已经损坏`] };
  }
}

const labels: Partial<Record<FileType, string>> = {
  docx: ' Word 文档', xlsx: ' Excel 工作簿', pptx: ' PowerPoint 演示文稿', ofd: ' OFD 版式文件', zip: ' ZIP 压缩包', gzip: ' gzip 压缩文件', pdf: ' PDF 文件', ole: '旧版 Office 文件',
  png: ' PNG 图片', jpeg: ' JPEG 图片', gif: ' GIF 图片', webp: ' WebP 图片', tiff: ' TIFF 图片', pagefind: '检索索引', json: ' JSON', html: '网页', xml: ' XML', svg: ' SVG 图片',
};

function prefixed(path: readonly string[], found: Found): Found {
  for (const part of found.parts) part.path = [...path, ...part.path];
  for (const trait of found.traits) trait.path = [...path, ...trait.path];
  return found;
}
