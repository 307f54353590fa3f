import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFDocument, rgb, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import * as fontkit from 'fontkit';

const require = createRequire(import.meta.url);
const chineseFont = (): Uint8Array => readFileSync(require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'));

export interface Sheet { document: PDFDocument; page: PDFPage; font: PDFFont; write(text: string, x: number, y: number, colour?: [number, number, number]): void; box(x: number, y: number, width: number, height: number, colour?: [number, number, number], opacity?: number): void }

/** A page of 400 by 400 with a Chinese font, drawn by `draw` and saved. */
export async function pdfWith(draw: (sheet: Sheet) => void | Promise<void>, options: { chinese?: boolean } = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit as never);
  const font = await (options.chinese === false ? document.embedFont('Helvetica') : document.embedFont(chineseFont(), { subset: true }));
  const page = document.addPage([400, 400]);
  await draw({
    document, page, font,
    write: (text, x, y, [red, green, blue] = [0, 0, 0]) => page.drawText(text, { x, y, size: 16, font, color: rgb(red, green, blue) }),
    box: (x, y, width, height, [red, green, blue] = [0, 0, 0], opacity = 1) => page.drawRectangle({ x, y, width, height, color: rgb(red, green, blue), opacity }),
  });
  return document.save();
}

/** A PDF that says `before` on its page, and an update appended by hand whose page says `after`. */
export async function withRevision(before: string, after: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont('Helvetica');
  const page = document.addPage([400, 400]);
  page.drawText(before, { x: 50, y: 300, size: 16, font });
  const first = Buffer.from(await document.save({ useObjectStreams: false })).toString('latin1');
  const content = /\/Contents \[?\s*(\d+) 0 R/.exec(first)?.[1];
  const fontName = /\/Font <<\s*\/(\S+)/.exec(first)?.[1];
  const root = /\/Root (\d+ 0 R)/.exec(first)?.[1];
  const previous = /startxref\s+(\d+)/.exec(first)?.[1];
  const size = /\/Size (\d+)/.exec(first)?.[1];
  const stream = `BT /${fontName ?? ''} 16 Tf 50 300 Td (${after}) Tj ET`;
  const start = `${first}\n`;
  const object = `${content ?? ''} 0 obj\n<< /Length ${String(stream.length)} >>\nstream\n${stream}\nendstream\nendobj\n`;
  const place = String(start.length).padStart(10, '0');
  const table = `xref\n${content ?? ''} 1\n${place} 00000 n \ntrailer\n<< /Size ${size ?? ''} /Root ${root ?? ''} /Prev ${previous ?? ''} >>\nstartxref\n${String(start.length + object.length)}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(start + object + table, 'latin1'));
}
