import exifr from 'exifr';
import { stringBlock, readXmp, textBlock, wideBlock, type Block } from './image-metadata.ts';
import { partAt } from './mapped-text.ts';
import { readPhotoshop, readIptc } from './read-iptc.ts';
import { join, nothing, type Found } from './reading.ts';

/** Directories of one file that are followed; a camera writes five. */
const mostDirectories = 64;
/** Bytes of values that are read of one file. */
const mostBytes = 32 * 1024 * 1024;
const widths = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
type Directory = 'ifd0' | 'ifd1' | 'exif' | 'gps' | 'interop';
const under = new Map<number, Directory>([[0x8769, 'exif'], [0x8825, 'gps'], [0xa005, 'interop'], [0x014a, 'ifd0']]);
/** Artist, copyright, host, Windows' author, owner and serial number of the camera, serial number of the lens (CIPA DC-008, 4.6). */
const personal = new Set([0x013b, 0x8298, 0x013c, 0x9c9d, 0xa430, 0xa431, 0xa435]);
const windows = new Set([0x9c9b, 0x9c9c, 0x9c9d, 0x9c9e, 0x9c9f]);
/** Texts that begin with eight bytes naming their code: user comment, GPS method and area. */
const prefixed = new Set([0x9286, 0x001b, 0x001c]);

interface Entry { tag: number; type: number; count: number; value: Block }
interface Walk { data: DataView; bytes: Uint8Array; at: number; little: boolean; found: Found; visited: Set<number>; budget: number }

/** EXIF, or a whole TIFF file: every text of every directory with its byte, the place where it was taken, names, and the small preview. */
export function readExif({ bytes, at }: Block): Found {
  const found = nothing();
  if (bytes.length < 8) return found;
  const walk: Walk = { data: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), bytes, at, little: bytes[0] === 0x49, found, visited: new Set(), budget: mostBytes };
  let place = walk.data.getUint32(4, walk.little);
  for (let number = 0; place !== 0 && number < mostDirectories; number += 1) place = readDirectory(walk, place, number === 1 ? 'ifd1' : 'ifd0');
  if (walk.budget <= 0) found.problems.push('EXIF：数据过大，没有读完');
  return found;
}

/** Reads a directory and answers where the next one is; 0: nowhere. */
function readDirectory(walk: Walk, place: number, directory: Directory): number {
  const { data, little, visited } = walk;
  if (visited.has(place) || visited.size >= mostDirectories || place + 2 > data.byteLength) return 0;
  visited.add(place);
  const count = data.getUint16(place, little);
  const position: Partial<Record<number, string | number>> = {};
  for (let index = 0; index < count && walk.budget > 0; index += 1) {
    const entry = entryAt(walk, place + 2 + 12 * index);
    if (!entry) break;
    walk.budget -= entry.value.bytes.length + 12;
    if (directory === 'gps' && entry.tag <= 4) position[entry.tag] = entry.tag % 2 === 1 ? String.fromCharCode(entry.value.bytes[0] ?? 0) : degrees(entry, little);
    readEntry(walk, entry, directory);
  }
  addPosition(walk, position, place);
  const next = place + 2 + 12 * count;
  return next + 4 <= data.byteLength ? data.getUint32(next, little) : 0;
}

function entryAt({ data, bytes, at, little }: Walk, place: number): Entry | undefined {
  if (place + 12 > data.byteLength) return undefined;
  const type = data.getUint16(place + 2, little);
  const count = data.getUint32(place + 4, little);
  const length = count * (type === 129 ? 1 : widths[type] ?? 1);
  const start = length <= 4 ? place + 8 : data.getUint32(place + 8, little);
  return { tag: data.getUint16(place, little), type, count, value: { bytes: bytes.subarray(start, start + length), at: at + start } };
}

function readEntry(walk: Walk, { tag, type, value }: Entry, directory: Directory): void {
  const { found, little } = walk;
  const path = [`EXIF ${exifr.tagKeys.get(directory)?.get(tag) ?? exifr.tagKeys.get('ifd0')?.get(tag) ?? `0x${tag.toString(16).padStart(4, '0')}`}`];
  const inner = under.get(tag);
  if (inner && value.bytes.length >= 4) {
    const view = new DataView(value.bytes.buffer, value.bytes.byteOffset, value.bytes.byteLength);
    for (let index = 0; index + 4 <= value.bytes.length && index < 4 * mostDirectories; index += 4) readDirectory(walk, view.getUint32(index, little), inner);
  } else if (tag === 0x02bc) join(found, readXmp(value));
  else if (tag === 0x83bb) join(found, readIptc(value));
  else if (tag === 0x8649) join(found, readPhotoshop(value));
  else if (tag === 0x0201 && directory === 'ifd1') found.traits.push({ kind: '嵌入文件', path: ['EXIF 缩略图'], excerpt: '缩略图，可能是处理以前的画面' });
  else if (type === 2 || type === 129 || windows.has(tag) || prefixed.has(tag)) addText(walk, tag, path, value);
  else if ((type === 1 || type === 7) && value.bytes.length > 4) found.parts.push(...stringBlock(path, value));
}

function addText({ found, little }: Walk, tag: number, path: string[], value: Block): void {
  const code = prefixed.has(tag) ? String.fromCharCode(...value.bytes.subarray(0, 7)) : '';
  const body = prefixed.has(tag) ? { bytes: value.bytes.subarray(8), at: value.at + 8 } : value;
  const part = windows.has(tag) || code === 'UNICODE' ? wideBlock(path, body, windows.has(tag) || little) : textBlock(path, 'metadata', body);
  if (!part) return;
  found.parts.push(part);
  if (personal.has(tag)) found.traits.push({ kind: '作者信息', path, excerpt: part.text.trim() });
}

/** Degrees, minutes and seconds as three fractions. */
function degrees({ value: { bytes } }: Entry, little: boolean): number {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const part = (index: number): number => (8 * index + 8 <= bytes.length ? data.getUint32(8 * index, little) / (data.getUint32(8 * index + 4, little) || 1) : 0);
  return part(0) + part(1) / 60 + part(2) / 3600;
}

function addPosition({ found, at }: Walk, { 1: north, 2: latitude, 3: east, 4: longitude }: Partial<Record<number, string | number>>, place: number): void {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return;
  const text = `${(north === 'S' ? -latitude : latitude).toFixed(6)}, ${(east === 'W' ? -longitude : longitude).toFixed(6)}`;
  found.parts.push(partAt(['EXIF GPS'], 'metadata', text, at + place));
  found.traits.push({ kind: '作者信息', path: ['EXIF GPS'], excerpt: `拍摄位置 ${text}` });
}
