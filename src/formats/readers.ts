import type { FileType } from './file-content.ts';
import { readStrings } from './read-strings.ts';
import { readText } from './read-text.ts';
import type { Reader } from './reading.ts';

/** Who reads which type. */
export const readers: Record<FileType, Reader> = {
  text: readText, csv: readText, css: readText, javascript: readText,
  html: readText, xml: readText, svg: readText, json: readText, sourceMap: readText,
  docx: readStrings, xlsx: readStrings, pptx: readStrings, ofd: readStrings, zip: readStrings,
  gzip: readStrings, pagefind: readStrings, ole: readStrings,
  pdf: readStrings,
  png: readStrings,
  jpeg: readStrings,
  gif: readStrings,
  webp: readStrings,
  tiff: readStrings,
  wasm: readStrings, font: readStrings, unknown: readStrings,
};
