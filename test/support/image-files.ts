import { crc32, deflateSync } from 'node:zlib';

const ascii = (text: string): number[] => [...Buffer.from(text, 'utf8')];
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...pieces: readonly (Uint8Array | readonly number[])[]): Uint8Array => Uint8Array.from(Buffer.concat(pieces.map((piece) => Uint8Array.from(piece))));

/** One marker segment of a JPEG. */
export const segment = (marker: number, ...body: readonly (Uint8Array | readonly number[])[]): Uint8Array => {
  const data = joined(...body);
  return joined([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff], data);
};

/** Tables, frame and scan of one grey block of 8 by 8. */
const greyBlock = joined(
  segment(0xdb, [0], Array.from({ length: 64 }, () => 1)),
  segment(0xc0, [8, 0, 8, 0, 8, 1, 1, 0x11, 0]),
  segment(0xc4, [0x00, 1, ...Array.from({ length: 15 }, () => 0), 0]),
  segment(0xc4, [0x10, 1, ...Array.from({ length: 15 }, () => 0), 0]),
  segment(0xda, [1, 1, 0, 0, 63, 0]), [0x3f],
);
const jfif = segment(0xe0, ascii('JFIF\0'), [1, 1, 0, 0, 1, 0, 1, 0, 0]);

/** A picture that every program opens, with segments behind its header and bytes behind its end. */
export const jpeg = ({ segments = [], tail = [] }: { segments?: Uint8Array[]; tail?: Uint8Array | number[] } = {}): Uint8Array => joined([0xff, 0xd8], jfif, ...segments, greyBlock, [0xff, 0xd9], tail);

export const pngChunk = (type: string, ...body: readonly (Uint8Array | readonly number[])[]): Uint8Array => {
  const data = joined(...body);
  const frame = new DataView(new ArrayBuffer(8));
  frame.setUint32(0, data.length);
  frame.setUint32(4, crc32(joined(ascii(type), data)));
  return joined(new Uint8Array(frame.buffer, 0, 4), ascii(type), data, new Uint8Array(frame.buffer, 4, 4));
};

const pixels = pngChunk('IDAT', deflateSync(Uint8Array.of(0, 1, 2, 3)));
export const png = ({ chunks = [], tail = [] }: { chunks?: Uint8Array[]; tail?: Uint8Array | number[] } = {}): Uint8Array =>
  joined([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], pngChunk('IHDR', [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]), ...chunks, pixels, pngChunk('IEND'), tail);

const riffChunk = (type: string, body: Uint8Array | readonly number[]): Uint8Array => joined(ascii(type), [body.length & 0xff, body.length >> 8, 0, 0], body, body.length % 2 ? [0] : []);
/** One pixel, without loss, in the extended form. */
export const webp = ({ exif, xmp, other, tail = [] }: { exif?: Uint8Array; xmp?: Uint8Array; other?: Uint8Array; tail?: number[] } = {}): Uint8Array => {
  const body = joined(ascii('WEBP'), riffChunk('VP8X', [(exif ? 8 : 0) | (xmp ? 4 : 0), 0, 0, 0, 0, 0, 0, 0, 0, 0]), riffChunk('VP8L', [0x2f, 0, 0, 0, 0x10, 0x07, 0x10, 0x11, 0x11, 0x88, 0x88, 0xfe, 0x07, 0]), exif ? riffChunk('EXIF', exif) : [], xmp ? riffChunk('XMP ', xmp) : [], other ? riffChunk('note', other) : []);
  return joined(ascii('RIFF'), [body.length & 0xff, body.length >> 8, 0, 0], body, tail);
};

const gifPixels = joined([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]);
export const gif = ({ blocks = [], tail = [] }: { blocks?: Uint8Array[]; tail?: number[] } = {}): Uint8Array => joined(ascii('GIF89a'), [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255], ...blocks, gifPixels, [0x3b], tail);
export const gifComment = (text: string): Uint8Array => joined([0x21, 0xfe, utf8(text).length], utf8(text), [0]);

export interface ExifField { tag: number; type: 1 | 2 | 3 | 4 | 5 | 7; data: Uint8Array | number[]; count?: number }
const width = [0, 1, 1, 2, 4, 8, 1, 1];

/** A TIFF structure, big-endian: the main directory, and those of EXIF, of the position and of the preview where they are given. */
export function tiff(main: ExifField[], { exif = [], gps = [], preview = [] }: Partial<Record<'exif' | 'gps' | 'preview', ExifField[]>> = {}): Uint8Array {
  const fields = [...main];
  for (const [tag, list] of [[0x8769, exif], [0x8825, gps]] as const) if (list.length > 0) fields.push({ tag, type: 4, data: [0, 0, 0, 0] });
  const bytes: number[] = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8];
  const put = (place: number, value: number): void => { bytes.splice(place, 4, value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255); };
  const write = (list: readonly ExifField[]): { start: number; next: number } => {
    const start = bytes.length;
    bytes.push(list.length >> 8, list.length & 255);
    const places = list.map(({ tag, type, data, count }) => {
      const place = bytes.length;
      const number = count ?? data.length / (width[type] ?? 1);
      bytes.push(tag >> 8, tag & 255, 0, type, number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255, 0, 0, 0, 0);
      return place + 8;
    });
    const next = bytes.length;
    bytes.push(0, 0, 0, 0);
    list.forEach(({ data }, index) => {
      const place = places[index] as number;
      if (data.length <= 4) bytes.splice(place, data.length, ...data);
      else {
        put(place, bytes.length);
        bytes.push(...data);
      }
    });
    return { start, next };
  };
  const { next } = write(fields);
  const link = (tag: number, list: readonly ExifField[]): void => { if (list.length > 0) put(10 + 12 * fields.findIndex((field) => field.tag === tag) + 8, write(list).start); };
  link(0x8769, exif);
  link(0x8825, gps);
  if (preview.length > 0) put(next, write(preview).start);
  return Uint8Array.from(bytes);
}

export const exifSegment = (structure: Uint8Array): Uint8Array => segment(0xe1, ascii('Exif\0\0'), structure);
export const asciiField = (tag: number, text: string): ExifField => ({ tag, type: 2, data: [...utf8(text), 0] });
export const fractions = (...values: readonly number[]): number[] => values.flatMap((value) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255, 0, 0, 0, 1]);
