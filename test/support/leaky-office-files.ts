import { strToU8, zipSync } from 'fflate';

/** The data of one entry, and the archive around it. */
export interface PackedFile { bytes: Uint8Array; entry: (name: string) => Uint8Array }

export function pack(entries: Record<string, string | Uint8Array>): PackedFile {
  const data = Object.fromEntries(Object.entries(entries).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]));
  return { bytes: zipSync(data, { mtime: '1990-01-01' }), entry: (name) => data[name] as Uint8Array };
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = (overrides: string): string => `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`;
const links = (...targets: [kind: string, target: string][]): string => `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${relationships}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;
const properties = (title: string): string => `${xml}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`;

/** A Word file with a paragraph; `parts` puts words in other places. */
export function docxWith({ body = '<w:p><w:r><w:t>申报表</w:t></w:r></w:p>', comment = '', title = '', image }: { body?: string; comment?: string; title?: string; image?: Uint8Array }): PackedFile {
  return pack({
    '[Content_Types].xml': types('<Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'),
    '_rels/.rels': links(['officeDocument', 'word/document.xml']),
    'word/document.xml': `${xml}<w:document ${word}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': links(['comments', 'comments.xml']),
    ...(comment ? { 'word/comments.xml': `${xml}<w:comments ${word}><w:comment w:id="0"><w:p><w:r><w:t>${comment}</w:t></w:r></w:p></w:comment></w:comments>` } : {}),
    ...(title ? { 'docProps/core.xml': properties(title) } : {}),
    ...(image ? { 'word/media/image1.jpeg': image } : {}),
  });
}

/** A workbook with a sheet of one cell, and one that is hidden where `hidden` has words for it. */
export function xlsxWith({ cell = '表', hidden = '', comment = '', title = '', name = '汇总' }: { cell?: string; hidden?: string; comment?: string; title?: string; name?: string }): PackedFile {
  const sheet = (text: string): string => `${xml}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="7"><c r="C7" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData></worksheet>`;
  return pack({
    '[Content_Types].xml': types('<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'),
    '_rels/.rels': links(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${xml}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationships}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/>${hidden ? '<sheet name="底稿" sheetId="2" state="hidden" r:id="rId2"/>' : ''}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links(['worksheet', 'worksheets/sheet1.xml'], ['worksheet', 'worksheets/sheet2.xml']),
    'xl/worksheets/sheet1.xml': sheet(cell),
    ...(hidden ? { 'xl/worksheets/sheet2.xml': sheet(hidden) } : {}),
    ...(comment ? {
      'xl/worksheets/_rels/sheet1.xml.rels': links(['comments', '../comments1.xml']),
      'xl/comments1.xml': `${xml}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>某</author></authors><commentList><comment ref="C7" authorId="0"><text><t>${comment}</t></text></comment></commentList></comments>`,
    } : {}),
    ...(title ? { 'docProps/core.xml': properties(title) } : {}),
  });
}
