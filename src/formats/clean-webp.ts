import { concatenated, exifOrientation, orientationOnly } from './exif-orientation.ts';
import { riffChunks } from './riff-chunks.ts';

const rendering = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** Bits of VP8X that announce EXIF and XMP (RFC 9649, 2.7). */
const hasExif = 0x08;
const hasXmp = 0x04;

/** A WebP without EXIF, XMP and unknown chunks, its flags and length set right; the way it is turned stays. */
export function cleanWebp(bytes: Uint8Array): Uint8Array {
  const { chunks, whole } = riffChunks(bytes);
  if (!whole) throw new Error('WebP 图片不完整');
  const exif = chunks.find(({ type }) => type === 'EXIF');
  const head = exif && bytes[exif.data] === 0x45 ? 6 : 0;
  const orientation = exif ? exifOrientation(bytes.subarray(exif.data + head, exif.dataEnd)) : 1;
  const turned = orientation === 1 ? [] : [Uint8Array.from([...new TextEncoder().encode('EXIF'), 26, 0, 0, 0]), orientationOnly(orientation)];
  const pieces = chunks.filter(({ type }) => rendering.has(type)).map(({ type, start, end }) => (type === 'VP8X' ? flagged(bytes.subarray(start, end), turned.length > 0) : bytes.subarray(start, end)));
  const body = concatenated([...pieces, ...turned]);
  const header = Uint8Array.from(bytes.subarray(0, 12));
  new DataView(header.buffer).setUint32(4, body.length + 4, true);
  return concatenated([header, body]);
}

function flagged(chunk: Uint8Array, turned: boolean): Uint8Array {
  const changed = Uint8Array.from(chunk);
  changed[8] = ((changed[8] ?? 0) & ~(hasExif | hasXmp)) | (turned ? hasExif : 0);
  return changed;
}
