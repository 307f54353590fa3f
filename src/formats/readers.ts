import type { FileType } from './file-content.ts';
import { readDocx } from './read-docx.ts';
import { readGif } from './read-gif.ts';
import { readGzip } from './read-gzip.ts';
import { readHtml } from './read-html.ts';
import { readJpeg } from './read-jpeg.ts';
import { readJson } from './read-json.ts';
import { readOfd } from './read-ofd.ts';
import { readOle } from './read-ole.ts';
import { readPagefind } from './read-pagefind.ts';
import { readPdf } from './read-pdf.ts';
import { readPng } from './read-png.ts';
import { readPptx } from './read-pptx.ts';
import { readSourceMap } from './read-source-map.ts';
import { readStrings } from './read-strings.ts';
import { readText } from './read-text.ts';
import { readTiff } from './read-tiff.ts';
import { readWebp } from './read-webp.ts';
import { readXlsx } from './read-xlsx.ts';
import { readXml } from './read-xml.ts';
import { readZip } from './read-zip.ts';
import type { Reader } from './reading.ts';

/** Who reads which type. */
export const readers: Record<FileType, Reader> = {
  text: readText, csv: readText, css: readText, javascript: readText,
  html: readHtml, xml: readXml, svg: readXml, json: readJson, sourceMap: readSourceMap,
  docx: readDocx, xlsx: readXlsx, pptx: readPptx, ofd: readOfd, zip: readZip,
  gzip: readGzip, pagefind: readPagefind, ole: readOle,
  pdf: readPdf,
  png: readPng,
  jpeg: readJpeg,
  gif: readGif,
  webp: readWebp,
  tiff: readTiff,
  wasm: readStrings, font: readStrings, unknown: readStrings,
};
