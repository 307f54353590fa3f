import type { PDFDict, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { latin1 } from './pdf-places.ts';
import type { Library } from './pdf-unreferenced.ts';

/** Drawings within one drawing, all levels counted. Ten forms that each draw the next ten times would be ten thousand million. */
const mostDrawn = 20_000;

/** Whether no form of a PDF unfolds into more drawings than a page can need (ISO 32000-1, 8.10). A form within itself counts once: readers stop there. */
export async function formsFit(bytes: Uint8Array): Promise<boolean> {
  const library = await import('@cantoo/pdf-lib');
  let document: PDFDocument;
  try {
    document = await library.PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false, ignoreEncryption: true });
  } catch {
    return true;
  }
  const sizes = new Map<PDFRawStream, number>();
  return document.context.enumerateIndirectObjects().every(([, object]) => !(object instanceof library.PDFRawStream) || drawn(library, object, sizes) <= mostDrawn);
}

function drawn(library: Library, form: PDFRawStream, sizes: Map<PDFRawStream, number>): number {
  const known = sizes.get(form);
  if (known !== undefined) return known;
  sizes.set(form, 1);
  const resources = form.dict.lookup(library.PDFName.of('Resources'));
  const objects = resources instanceof library.PDFDict ? resources.lookup(library.PDFName.of('XObject')) : undefined;
  const inner = objects instanceof library.PDFDict ? objects : undefined;
  const size = inner ? drawings(library, form).reduce((sum, name) => Math.min(mostDrawn + 1, sum + sizeOf(library, inner, name, sizes)), 1) : 1;
  sizes.set(form, size);
  return size;
}

function sizeOf(library: Library, inner: PDFDict, name: string, sizes: Map<PDFRawStream, number>): number {
  const object = inner.lookup(library.PDFName.of(name));
  return object instanceof library.PDFRawStream ? drawn(library, object, sizes) : 1;
}

/** Names that a form draws, each as often as it does. */
function drawings({ decodePDFRawStream }: Library, form: PDFRawStream): string[] {
  try {
    return [...latin1(decodePDFRawStream(form).decode()).matchAll(/\/([^\s/<>[\]()]{1,200})\s{1,10}Do\b/g)].map((match) => match[1] ?? '');
  } catch {
    return [];
  }
}
