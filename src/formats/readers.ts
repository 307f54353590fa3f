import type { FileType } from './file-content.ts';
import { readGzip } from './read-gzip.ts';
import { readHtml } from './read-html.ts';
import { readJson } from './read-json.ts';
import { readPagefind } from './read-pagefind.ts';
import { readPdf } from './read-pdf.ts';
import { readSourceMap } from './read-source-map.ts';
import { readStrings } from './read-strings.ts';
import { readText } from './read-text.ts';
import { readXml } from './read-xml.ts';
import type { Reader } from './reading.ts';

/** Who reads which type. */
export const readers: Record<FileType, Reader> = {
  text: readText, csv: readText, css: readText, javascript: readText,
  html: readHtml, xml: readXml, svg: readXml, json: readJson, sourceMap: readSourceMap,
  docx: readStrings, xlsx: readStrings, pptx: readStrings, ofd: readStrings, zip: readStrings,
  gzip: readGzip, pagefind: readPagefind, ole: readStrings,
  pdf: readPdf,
  png: readStrings,
  jpeg: readStrings,
  gif: readStrings,
  webp: readStrings,
  tiff: readStrings,
  wasm: readStrings, font: readStrings, unknown: readStrings,
};
