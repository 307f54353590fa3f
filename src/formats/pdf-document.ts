import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An open PDF and how to leave it. */
export interface OpenPdf { document: PDFDocumentProxy; operatorNames: ReadonlyMap<number, string>; close(): Promise<void> }

/** Images of more pixels are not decoded. */
const mostPixels = 100_000_000;

/** Opens a PDF with an empty password. Rejects with pdf.js's exceptions; their `name` tells a password from a broken file. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  // Loaded on demand: most runs meet no PDF, and the library is large.
  const { getDocument, OPS, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')) + sep;
  const task = getDocument({
    // The library takes the buffer for its own.
    data: new Uint8Array(bytes), cMapUrl: `${folder}cmaps${sep}`, cMapPacked: true, standardFontDataUrl: `${folder}standard_fonts${sep}`, wasmUrl: `${folder}wasm${sep}`, iccUrl: `${folder}iccs${sep}`,
    verbosity: VerbosityLevel.ERRORS, disableFontFace: true, useSystemFonts: false, useWorkerFetch: false, isOffscreenCanvasSupported: false, maxImageSize: mostPixels, enableXfa: false,
  });
  try {
    return { document: await task.promise, operatorNames: new Map(Object.entries(OPS).map(([name, code]) => [code as number, name])), close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw error;
  }
}
