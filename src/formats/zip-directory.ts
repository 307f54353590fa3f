import { sourceText } from './source-text.ts';

/** One entry as an archive lists it (APPNOTE.TXT 4.3.12), or as its local header says where it is not listed (4.3.7). */
export interface ZipRecord {
  name: string;
  comment: string;
  /** Compression method: 0 stored, 8 deflated. */
  method: number;
  encrypted: boolean;
  packed: number;
  /** Size that the archive claims; believed by nobody. */
  size: number;
  /** CRC-32 of the unpacked data, where the list names it. */
  crc?: number;
  /** Byte of the local header. */
  at: number;
  /** False where only the local header knows it: a deleted entry whose bytes were left, or an archive cut short. */
  listed: boolean;
}

export interface ZipDirectory {
  records: ZipRecord[];
  comment: string;
  /** Byte of the comment. */
  commentAt: number;
  /** First byte of the list of entries, and the byte after the end of the archive. Undefined where the list is lost. */
  place?: { start: number; end: number };
  /** True where there are more entries than are looked at. */
  cut: boolean;
}

const localMark = 0x04034b50;
const centralMark = 0x02014b50;
const endMark = 0x06054b50;
const end64Mark = 0x06064b50;

/** The entries of an archive: from its list, else from the local headers. At most `most`. */
export function zipDirectory(bytes: Uint8Array, most: number): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end !== undefined) {
    const listed = readList(view, bytes, end, most);
    if (listed) return listed;
  }
  const records = localRecords(bytes, 0, bytes.length, most);
  return { records, comment: '', commentAt: 0, cut: records.length >= most };
}

/** The end record lies in the last 64 KB: the archive's comment follows it. */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) if (view.getUint32(at, true) === endMark) return at;
  return undefined;
}

function readList(view: DataView, bytes: Uint8Array, end: number, most: number): ZipDirectory | undefined {
  const { size, offset } = listPlace(view, end);
  const start = [offset, end - size].find((at) => at >= 0 && at + 46 <= view.byteLength && view.getUint32(at, true) === centralMark);
  if (start === undefined) return size === 0 ? { records: [], comment: '', commentAt: 0, place: { start: end, end: end + 22 }, cut: false } : undefined;
  const records: ZipRecord[] = [];
  let at = start;
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === centralMark) {
    if (records.length >= most) break;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [number, number, number];
    const nameAt = at + 46;
    records.push({
      ...large(view, at + 46 + nameLength, extraLength, { packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), at: view.getUint32(at + 42, true) }),
      name: textOf(bytes, nameAt, nameLength), comment: textOf(bytes, nameAt + nameLength + extraLength, commentLength),
      method: view.getUint16(at + 10, true), encrypted: (view.getUint16(at + 8, true) & 1) === 1, crc: view.getUint32(at + 16, true), listed: true,
    });
    at = nameAt + nameLength + extraLength + commentLength;
  }
  const commentLength = view.getUint16(end + 20, true);
  return { records, comment: textOf(bytes, end + 22, commentLength), commentAt: end + 22, place: { start, end: Math.min(bytes.length, end + 22 + commentLength) }, cut: records.length >= most };
}

/** Size and offset of the list, from the 64-bit record where the short one is full (4.3.14). */
function listPlace(view: DataView, end: number): { size: number; offset: number } {
  const place = { size: view.getUint32(end + 12, true), offset: view.getUint32(end + 16, true) };
  if (end < 20 + 56 || view.getUint32(end - 20, true) !== 0x07064b50) return place;
  const at = Number(view.getBigUint64(end - 12, true));
  return at + 56 <= view.byteLength && view.getUint32(at, true) === end64Mark ? { size: Number(view.getBigUint64(at + 40, true)), offset: Number(view.getBigUint64(at + 48, true)) } : place;
}

/** Figures of 64 bits from the extra field 1, each only where the short one is full (4.5.3). */
function large(view: DataView, from: number, length: number, short: { packed: number; size: number; at: number }): { packed: number; size: number; at: number } {
  for (let at = from; at + 4 <= Math.min(from + length, view.byteLength); at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const read = (value: number): number => {
      if (value !== 0xffffffff || next + 8 > view.byteLength) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    const size = read(short.size);
    const packed = read(short.packed);
    return { size, packed, at: read(short.at) };
  }
  return short;
}

/** Where the data of an entry begin: after its local header. Undefined where there is none. */
export function dataPlace(bytes: Uint8Array, at: number): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at < 0 || at + 30 > view.byteLength || view.getUint32(at, true) !== localMark) return undefined;
  return at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}

/** Entries by their local headers between two bytes, in one pass. Where a header leaves the size open, the entry goes on to the next. */
export function localRecords(bytes: Uint8Array, from: number, to: number, most: number): ZipRecord[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records: ZipRecord[] = [];
  for (let at = bytes.indexOf(0x50, from); at >= 0 && at + 30 <= to && records.length < most;) {
    if (view.getUint32(at, true) !== localMark) {
      at = bytes.indexOf(0x50, at + 1);
      continue;
    }
    const nameLength = view.getUint16(at + 26, true);
    const data = at + 30 + nameLength + view.getUint16(at + 28, true);
    const flags = view.getUint16(at + 6, true);
    const open = (flags & 8) !== 0 && view.getUint32(at + 18, true) === 0;
    const packed = open ? Math.max(0, to - data) : Math.max(0, Math.min(view.getUint32(at + 18, true), to - data));
    records.push({ name: textOf(bytes, at + 30, nameLength), comment: '', method: view.getUint16(at + 8, true), encrypted: (flags & 1) === 1, packed, size: view.getUint32(at + 22, true), at, listed: false });
    at = bytes.indexOf(0x50, open ? Math.min(data, to) : data + packed);
  }
  for (const [index, record] of records.entries()) {
    const next = records[index + 1]?.at ?? to;
    const data = dataPlace(bytes, record.at) ?? next;
    record.packed = Math.max(0, Math.min(record.packed, next - data));
  }
  return records;
}

const textOf = (bytes: Uint8Array, at: number, length: number): string => (length === 0 ? '' : sourceText(bytes.subarray(at, at + length)).text);
