import { strToU8, zipSync } from 'fflate';
import * as XLSX from '@e965/xlsx';

const types = '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relations = '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** A small Word file with this in its body, and other parts by name. */
export function wordFile(body: string, parts: Record<string, string> = {}): Buffer {
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const all = { '[Content_Types].xml': types, '_rels/.rels': relations, 'word/document.xml': document, ...parts };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])), { mtime: new Date(2000, 0, 1) }));
}

/** A paragraph of words. */
export const wordParagraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A workbook of one sheet from rows of words, in the old binary format or in the new one. */
export function workbookFile(rows: string[][], bookType: 'biff8' | 'xlsx'): Buffer {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), '表');
  return XLSX.write(book, { type: 'buffer', bookType, Props: {} }) as Buffer;
}

/** An archive of small texts of these names; a broken one has lost its end. */
export function archiveFile(names: string[], broken = false): Buffer {
  const bytes = Buffer.from(zipSync(Object.fromEntries(names.map((name) => [name, strToU8('1路 湖心路')])), { mtime: new Date(2000, 0, 1) }));
  return broken ? bytes.subarray(0, -12) : bytes;
}
