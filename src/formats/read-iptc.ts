import exifr from 'exifr';
import { stringBlock, textBlock, type Block } from './image-metadata.ts';
import { join, nothing, type Found } from './reading.ts';

/** By-line, writer, credit, source, contact (IPTC-IIM 4.2, record 2). */
const personal = new Set([80, 85, 110, 118, 122]);

/** Records of IPTC-IIM: each begins with 1C, the number of its record and of its field, and its length. */
export function readIptc({ bytes, at }: Block): Found {
  const found = nothing();
  let place = 0;
  while (place + 5 <= bytes.length && bytes[place] === 0x1c) {
    const field = bytes[place + 2] ?? 0;
    const length = ((bytes[place + 3] ?? 0) << 8) | (bytes[place + 4] ?? 0);
    const path = [`IPTC ${exifr.tagKeys.get('iptc')?.get(field) ?? String(field)}`];
    const part = bytes[place + 1] === 2 && length < 0x8000 ? textBlock(path, 'metadata', { bytes: bytes.subarray(place + 5, place + 5 + length), at: at + place + 5 }) : undefined;
    if (part) {
      found.parts.push(part);
      if (personal.has(field)) found.traits.push({ kind: '作者信息', path, excerpt: part.text.trim() });
    }
    place += 5 + length;
  }
  if (place < bytes.length) found.parts.push(...stringBlock(['IPTC'], { bytes: bytes.subarray(place), at: at + place }));
  return found;
}

/** Image resources of Photoshop: 8BIM, a number, a name, a length. Number 0x0404 holds IPTC. */
export function readPhotoshop({ bytes, at }: Block): Found {
  const found = nothing();
  let place = 0;
  while (place + 12 <= bytes.length && String.fromCharCode(...bytes.subarray(place, place + 4)) === '8BIM') {
    const number = ((bytes[place + 4] ?? 0) << 8) | (bytes[place + 5] ?? 0);
    const name = bytes[place + 6] ?? 0;
    const start = place + 6 + name + 1 + ((name + 1) % 2);
    if (start + 4 > bytes.length) break;
    const length = new DataView(bytes.buffer, bytes.byteOffset + start, 4).getUint32(0);
    const block: Block = { bytes: bytes.subarray(start + 4, start + 4 + length), at: at + start + 4 };
    if (name > 0) found.parts.push(...stringBlock(['Photoshop'], { bytes: bytes.subarray(place + 7, place + 7 + name), at: at + place + 7 }));
    if (number === 0x0404) join(found, readIptc(block));
    else found.parts.push(...stringBlock([`Photoshop ${String(number)}`], block));
    place = start + 4 + length + (length % 2);
  }
  if (place < bytes.length) found.parts.push(...stringBlock(['Photoshop'], { bytes: bytes.subarray(place), at: at + place }));
  return found;
}
