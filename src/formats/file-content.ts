import { fileType } from './file-type.ts';
import { newLimits } from './limits.ts';
import { readNested } from './read-nested.ts';

/** What a file is by its bytes, never by its name. A .docm is a docx with the trait 宏. */
export type FileType = 'text' | 'html' | 'xml' | 'svg' | 'json' | 'csv' | 'css' | 'javascript' | 'sourceMap' | 'docx' | 'xlsx' | 'pptx' | 'ofd' | 'zip' | 'gzip' | 'pagefind'
  | 'pdf' | 'png' | 'jpeg' | 'gif' | 'webp' | 'tiff' | 'ole' | 'wasm' | 'font' | 'unknown';

/** One stretch of text that a file holds. */
export interface TextPart {
  /** Where inside, outermost first: [] is the file's own text; ['word/comments.xml']; ['第3页']; ['EXIF ImageDescription']; ['xl/worksheets/sheet2.xml', 'C7']. */
  path: readonly string[];
  /**
   * text: a reader sees it. The others: comment; attribute; metadata; name (of a file, an entry, a sheet); hidden (vanish, white, hidden sheet);
   * deleted (tracked); covered (under a drawn box); raw (strings of an unknown format).
   */
  kind: 'text' | 'comment' | 'attribute' | 'metadata' | 'name' | 'hidden' | 'deleted' | 'covered' | 'raw';
  text: string;
  /** Byte offset in the file of the character at a UTF-16 index of `text`; inside a compressed entry: of the entry's data. */
  offsetAt(index: number): number;
}

/** What makes a file unfit to be offered as it is. */
export interface FileTrait {
  kind: '宏' | '外部链接' | '修订' | '批注' | '隐藏文字' | '隐藏工作表' | '遮盖文字' | '嵌入文件' | '脚本' | '作者信息' | '加密' | '异常压缩' | '签名';
  path: readonly string[];
  /** The words, the name or the address in question. */
  excerpt: string;
}

export interface FileContent {
  type: FileType;
  parts: TextPart[];
  traits: FileTrait[];
  /** Why it could not be read through, in Chinese; empty when all was read. */
  problems: string[];
}

/** What `bytes` hold. `name` decides only between textual kinds that bytes cannot tell apart. Never throws: what is broken becomes a problem. */
export async function readFileContent(name: string, bytes: Uint8Array): Promise<FileContent> {
  return readNested({ name, bytes, path: [], limits: newLimits(), type: fileType(name, bytes) });
}
