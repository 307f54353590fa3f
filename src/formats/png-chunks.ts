import { latin1 } from './pdf-places.ts';

/** One chunk of a PNG: `start` at its length, `data` its contents, `end` behind its check sum. */
export interface PngChunk { type: string; start: number; data: number; dataEnd: number; end: number }

const signatureLength = 8;

/** Chunks up to IEND (ISO/IEC 15948, 5.3). `whole`: IEND was found. */
export function pngChunks(bytes: Uint8Array): { chunks: PngChunk[]; end: number; whole: boolean } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  let at = signatureLength;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const type = latin1(bytes.subarray(at + 4, at + 8));
    if (at + 12 + length > bytes.length || !/^[A-Za-z]{4}$/.test(type)) break;
    chunks.push({ type, start: at, data: at + 8, dataEnd: at + 8 + length, end: at + 12 + length });
    at += 12 + length;
    if (type === 'IEND') return { chunks, end: at, whole: true };
  }
  return { chunks, end: at, whole: false };
}
