import { crc32 } from 'node:zlib';
import { concatenated, exifOrientation, orientationOnly } from './exif-orientation.ts';
import { pngChunks } from './png-chunks.ts';

/** What a reader draws by (ISO/IEC 15948, 11; APNG). */
const rendering = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI', 'bKGD', 'pHYs', 'acTL', 'fcTL', 'fdAT']);

/** A PNG of its drawing chunks alone, and the way it is turned where EXIF says so. */
export function cleanPng(bytes: Uint8Array): Uint8Array {
  const { chunks, whole } = pngChunks(bytes);
  if (!whole) throw new Error('PNG 图片不完整');
  const exif = chunks.find(({ type }) => type === 'eXIf');
  const orientation = exif ? exifOrientation(bytes.subarray(exif.data, exif.dataEnd)) : 1;
  return concatenated([bytes.subarray(0, 8), ...chunks.flatMap(({ type, start, end }) => {
    const turned = type === 'eXIf' && orientation !== 1 ? [chunkOf('eXIf', orientationOnly(orientation))] : [];
    return rendering.has(type) ? [bytes.subarray(start, end)] : turned;
  })]);
}

function chunkOf(type: string, data: Uint8Array): Uint8Array {
  const body = concatenated([new TextEncoder().encode(type), data]);
  const frame = new DataView(new ArrayBuffer(8));
  frame.setUint32(0, data.length);
  frame.setUint32(4, crc32(body));
  return concatenated([new Uint8Array(frame.buffer, 0, 4), body, new Uint8Array(frame.buffer, 4, 4)]);
}
