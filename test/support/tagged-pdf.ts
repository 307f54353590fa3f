import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFDocument, PDFName, PDFOperator, PDFOperatorNames, PDFString, rgb, type PDFFont, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import * as fontkit from 'fontkit';

/** A paragraph by its role in the structure; `lines` are broken by hand. */
export interface TaggedParagraph { role: 'H1' | 'H2' | 'P'; lines: string[] }

const layout = { H1: { size: 20, before: 0 }, H2: { size: 14, before: 12 }, P: { size: 11, before: 2 } } as const;
const left = 72;

/** One page of A4 with an embedded subset of a Chinese font, its structure tagged (ISO 32000-1, 14.8), title and language set. Same content, same bytes. */
export async function taggedPdf({ title, author, at, paragraphs }: { title: string; author: string; at: Date; paragraphs: TaggedParagraph[] }): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.registerFontkit(fontkit as never);
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setCreationDate(at);
  document.setModificationDate(at);
  document.setLanguage('zh-CN');
  const font = await document.embedFont(readFileSync(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf')), { subset: true });
  const page = document.addPage([595, 842]);
  draw(page, font, paragraphs);
  tag(document, page, paragraphs);
  return document.save({ addDefaultPage: false });
}

function draw(page: PDFPage, font: PDFFont, paragraphs: readonly TaggedParagraph[]): void {
  let y = 770;
  for (const [id, { role, lines }] of paragraphs.entries()) {
    const { size, before } = layout[role];
    page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of(role), `<</MCID ${String(id)}>>`]));
    y -= before;
    for (const line of lines) {
      page.drawText(line, { x: left, y, size, font, color: rgb(0, 0, 0) });
      y -= size * 1.7;
    }
    page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
  }
}

function tag({ context, catalog }: PDFDocument, page: PDFPage, paragraphs: readonly TaggedParagraph[]): void {
  const [root, whole] = [context.nextRef(), context.nextRef()];
  const elements = paragraphs.map(({ role }, id): PDFRef => context.register(context.obj({ Type: 'StructElem', S: role, P: whole, Pg: page.ref, K: id })));
  context.assign(whole, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: elements, Lang: PDFString.of('zh-CN') }));
  context.assign(root, context.obj({ Type: 'StructTreeRoot', K: [whole], ParentTree: context.register(context.obj({ Nums: [0, elements] })), ParentTreeNextKey: 1 }));
  page.node.set(PDFName.of('StructParents'), context.obj(0));
  page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  catalog.set(PDFName.of('StructTreeRoot'), root);
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
}
