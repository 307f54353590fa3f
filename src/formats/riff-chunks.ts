import { latin1 } from './pdf-places.ts';

/** One chunk of a RIFF file: `start` at its name, `data` its contents, `end` behind its padding. */
export interface RiffChunk { type: string; start: number; data: number; dataEnd: number; end: number }

/** Chunks of a WebP (RFC 9649, 2.3). `whole`: they fill the length that the header names. */
export function riffChunks(bytes: Uint8Array): { chunks: RiffChunk[]; end: number; whole: boolean } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: RiffChunk[] = [];
  const stated = bytes.length >= 12 ? 8 + view.getUint32(4, true) : 12;
  const limit = Math.min(bytes.length, stated);
  let at = 12;
  while (at + 8 <= limit) {
    const length = view.getUint32(at + 4, true);
    if (at + 8 + length > limit) break;
    const end = Math.min(limit, at + 8 + length + (length % 2));
    chunks.push({ type: latin1(bytes.subarray(at, at + 4)), start: at, data: at + 8, dataEnd: at + 8 + length, end });
    at = end;
  }
  return { chunks, end: at, whole: at === stated };
}
