import { crc32, deflateSync } from 'node:zlib';

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');

/** One grey pixel, with more chunks before its data. */
export function pngWith(...chunks: Buffer[]): Buffer {
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), pngChunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])), ...chunks, pngChunk('IDAT', deflateSync(Buffer.from([0, 128]))), pngChunk('IEND', Buffer.alloc(0))]);
}

export function pngChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

export const textChunk = (text: string): Buffer => pngChunk('tEXt', utf8(`Comment\0${text}`));
export const internationalChunk = (text: string): Buffer => pngChunk('iTXt', Buffer.concat([utf8('Description\0'), Buffer.from([0, 0]), utf8('zh\0说明\0'), utf8(text)]));
export const compressedChunk = (text: string): Buffer => pngChunk('zTXt', Buffer.concat([utf8('Comment\0'), Buffer.from([0]), deflateSync(utf8(text))]));

/** A JPEG of nothing but its marks and the segments given. */
export const jpegWith = (...segments: Buffer[]): Buffer => Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xff, 0xd9])]);

const segment = (marker: number, data: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};

/** APP1 with one field, 0x010e ImageDescription. */
export function exifSegment(text: string): Buffer {
  const words = utf8(`${text}\0`);
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x010e, 10);
  tiff.writeUInt16LE(2, 12);
  tiff.writeUInt32LE(words.length, 14);
  tiff.writeUInt32LE(26, 18);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, words]));
}

export const xmpSegment = (text: string): Buffer => segment(0xe1, utf8(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description>${text}</dc:description></rdf:Description></rdf:RDF></x:xmpmeta>`));
export const commentSegment = (text: string): Buffer => segment(0xfe, utf8(text));
