import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { cleanPdf } from '../../../src/formats/clean-pdf.ts';
import { readFileContent, type FileContent } from '../../../src/formats/file-content.ts';
import { asciiField, exifSegment, jpeg, tiff } from '../../support/image-files.ts';
import { pdfWith, withRevision } from '../../support/pdf-files.ts';

const read = (bytes: Uint8Array): Promise<FileContent> => readFileContent('附件.pdf', bytes);
const pageTexts = ({ parts }: FileContent): string[] => parts.filter(({ kind }) => kind === 'text').map(({ text }) => text);

const dirty = (): Promise<Uint8Array> => pdfWith(async ({ document, page, write }) => {
  const { context, catalog } = document;
  write('澄湖区政务公开年度报告', 50, 300);
  document.setAuthor('张某某');
  document.setProducer('某某软件');
  document.addJavaScript('main', 'app.alert("张某某")');
  catalog.set(PDFName.of('OpenAction'), context.obj({ S: 'JavaScript', JS: PDFString.of('x()') }));
  catalog.set(PDFName.of('Metadata'), context.register(context.stream('<x:xmpmeta>张某某</x:xmpmeta>', { Type: 'Metadata', Subtype: 'XML' })));
  page.node.set(PDFName.of('Thumb'), context.register(context.stream('thumb')));
  page.node.set(PDFName.of('PieceInfo'), context.obj({ Private: PDFHexString.fromText('张某某') }));
  page.node.addAnnot(context.register(context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 9, 9], Contents: PDFHexString.fromText('留下的批注'), T: PDFHexString.fromText('张某某') })));
  context.register(context.obj({ Left: PDFHexString.fromText('孤立的张某某') }));
  page.drawImage(await document.embedJpg(jpeg({ segments: [exifSegment(tiff([asciiField(0x013b, '张某某')]))] })), { x: 300, y: 20, width: 8, height: 8 });
});

describe('a cleaned PDF', () => {
  it('says what its pages said, and nothing about who made it', async () => {
    const bytes = await dirty();
    expect(JSON.stringify((await read(bytes)).parts.map(({ text }) => text))).toContain('张某某');
    const content = await read(await cleanPdf(bytes));
    expect(pageTexts(content)).toEqual(['澄湖区政务公开年度报告']);
    expect(content.traits).toEqual([{ kind: '批注', path: ['第1页'], excerpt: '留下的批注' }]);
    expect(JSON.stringify(content.parts.map(({ text }) => text))).not.toMatch(/张某某|某某软件/);
    expect(content.problems).toEqual([]);
  });

  it('is the same bytes every time, and stays the same', async () => {
    const bytes = await dirty();
    const cleaned = await cleanPdf(bytes);
    expect(Buffer.from(await cleanPdf(bytes)).equals(cleaned)).toBe(true);
    expect(Buffer.from(await cleanPdf(cleaned)).equals(cleaned)).toBe(true);
  });

  it('holds no earlier state of the file', async () => {
    const cleaned = await cleanPdf(await withRevision('before the change', 'after the change'));
    const content = await read(cleaned);
    expect(pageTexts(content)).toEqual(['after the change']);
    expect(content.traits).toEqual([]);
    expect(JSON.stringify(content.parts.map(({ text }) => text))).not.toContain('before');
  });

  it('keeps the names of its form fields', async () => {
    const bytes = await pdfWith(({ document, page, write }) => { write('表', 50, 300); document.getForm().createTextField('contact').addToPage(page); });
    const form = (await PDFDocument.load(await cleanPdf(bytes))).getForm();
    expect(form.getFields().map((field) => field.getName())).toEqual(['contact']);
  });

  it('is refused where it is encrypted or broken', async () => {
    const document = await PDFDocument.load(await pdfWith(({ write }) => write('正文', 50, 300)));
    document.encrypt({ ownerPassword: 'owner', userPassword: '' });
    await expect(cleanPdf(await document.save({ useObjectStreams: false }))).rejects.toThrow('PDF 文件加了密，不能清理');
    await expect(cleanPdf(new TextEncoder().encode('%PDF-1.7 nothing'))).rejects.toThrow('PDF 文件已经损坏，不能清理');
  });
});
