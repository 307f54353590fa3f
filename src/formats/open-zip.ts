import { crc32 } from 'node:zlib';
import { type Limits, mostEntries } from './limits.ts';
import { partAt } from './mapped-text.ts';
import { stringsOf } from './read-strings.ts';
import { type Found, nothing } from './reading.ts';
import { unpack } from './unpack.ts';
import { dataPlace, localRecords, zipDirectory, type ZipRecord } from './zip-directory.ts';

/** An entry of an archive with its data, unpacked. */
export interface ZipEntry { name: string; data: Uint8Array }

export interface Archive {
  /** In the order of the archive, folders left out. Broken entries have the data that could be had. */
  entries: ZipEntry[];
  /** Names, comments, what lies between the entries, and what is odd about the archive. */
  found: Found;
}

/** Unpacked data this many times larger than packed are a bomb once they are large: DEFLATE reaches 1,032 at most, office files 50. */
const oddRatio = 200;
const oddSize = 10 * 1024 * 1024;
const unsafeName = /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|[\0-\x1f]/;

/** Unpacks an archive within the limits. Sizes that it claims decide nothing; entries over one another are read once. */
export function openZip(name: string, bytes: Uint8Array, limits: Limits): Archive {
  const found = nothing();
  const odd = (path: readonly string[], excerpt: string, problem?: string): void => {
    found.traits.push({ kind: '异常压缩', path, excerpt });
    if (problem) found.problems.push(problem);
  };
  const directory = zipDirectory(bytes, Math.min(mostEntries, limits.entries));
  limits.entries -= directory.records.length;
  if (directory.cut) odd([], name, `${name}：压缩包的条目过多，只读了前 ${String(directory.records.length)} 个`);
  if (!directory.place) found.problems.push(`${name}：压缩包不完整，目录已经丢失`);
  if (directory.comment.trim() !== '') found.parts.push(partAt(['压缩包注释'], 'comment', directory.comment, directory.commentAt));
  const { records, gaps, overlaps } = arrange(directory.records, bytes, directory.place);
  for (const record of overlaps) odd([record.name], '条目相互重叠', `${name}：压缩包中的条目相互重叠：${record.name}`);
  // Where the list was not read to its end, what it does not name is no riddle.
  if (!directory.cut) for (const gap of gaps) records.push(...localRecords(bytes, gap.start, gap.end, limits.entries > 0 ? 200 : 0));
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  for (const record of records) {
    describe(record, found);
    if (unsafeName.test(record.name)) odd([record.name], record.name);
    if (names.has(record.name)) odd([record.name], '条目重名');
    names.add(record.name);
    if (record.name.endsWith('/') && record.packed === 0) continue;
    const data = unpackRecord(record, bytes, limits, name, found, odd);
    if (data) entries.push({ name: record.name, data });
  }
  if (!directory.cut) for (const gap of gaps) found.parts.push(...stringsOf(bytes.subarray(gap.start, gap.end)).map((part) => ({ ...part, path: ['压缩包条目之外'], offsetAt: (index: number) => gap.start + part.offsetAt(index) })));
  return { entries, found };
}

function describe({ name, comment, at, listed }: ZipRecord, found: Found): void {
  found.parts.push(partAt([name], 'name', name, at + 30));
  if (comment.trim() !== '') found.parts.push(partAt([name, '条目注释'], 'comment', comment, at));
  if (!listed) found.problems.push(`压缩包的目录没有列出条目：${name}`);
}

interface Span { start: number; end: number }

/** Entries in the order of their bytes, those that lie over another taken out, and the stretches that belong to none. */
function arrange(records: readonly ZipRecord[], bytes: Uint8Array, place: Span | undefined): { records: ZipRecord[]; gaps: Span[]; overlaps: ZipRecord[] } {
  const kept: ZipRecord[] = [];
  const overlaps: ZipRecord[] = [];
  const gaps: Span[] = [];
  let end = 0;
  for (const record of records.toSorted((a, b) => a.at - b.at)) {
    const data = dataPlace(bytes, record.at);
    if (data === undefined) kept.push(record);
    else if (record.at < end) overlaps.push(record);
    else {
      if (record.at > end) gaps.push({ start: end, end: record.at });
      kept.push(record);
      end = Math.min(bytes.length, data + record.packed);
    }
  }
  const listAt = place?.start ?? bytes.length;
  if (listAt > end) gaps.push({ start: end, end: listAt });
  if (place && place.end < bytes.length) gaps.push({ start: place.end, end: bytes.length });
  // A data descriptor of 12 to 24 bytes may follow an entry (4.3.9).
  return { records: kept, overlaps, gaps: gaps.filter(({ start, end: until }) => until - start > 24) };
}

function unpackRecord(record: ZipRecord, bytes: Uint8Array, limits: Limits, archive: string, found: Found, odd: (path: readonly string[], excerpt: string, problem?: string) => void): Uint8Array | undefined {
  const at = dataPlace(bytes, record.at);
  const where = `${archive} › ${record.name}`;
  if (at === undefined || at > bytes.length) {
    found.problems.push(`${where}：条目的数据不在压缩包里`);
    return undefined;
  }
  if (record.encrypted) {
    found.traits.push({ kind: '加密', path: [record.name], excerpt: record.name });
    found.problems.push(`${where}：条目已加密，不能读`);
    return undefined;
  }
  const packed = bytes.subarray(at, at + record.packed);
  if (packed.length < record.packed) found.problems.push(`${where}：条目不完整`);
  if (record.method === 0) return checked(packed, record, where, found);
  if (record.method !== 8) {
    found.problems.push(`${where}：不认识的压缩方法 ${String(record.method)}`);
    return packed;
  }
  const { data, fault } = unpack(packed, 'raw', limits);
  if (fault === 'tooLarge') odd([record.name], `${String(packed.length)} 字节`, `${where}：解压后过大，没有读`);
  else if (fault) found.problems.push(`${where}：压缩数据不完整或者已经损坏`);
  else if (record.listed && data.length !== record.size) odd([record.name], `声明 ${String(record.size)} 字节，实际 ${String(data.length)} 字节`);
  if (data.length > oddSize && data.length > oddRatio * packed.length) odd([record.name], `${String(packed.length)} 字节解压为 ${String(data.length)} 字节`);
  if (fault) return data.length > 0 ? data : undefined;
  return checked(data, record, where, found);
}

/** Data that are not those the list speaks of (APPNOTE.TXT 4.4.7) have been damaged or swapped: what was read is kept, and said to be doubtful. */
function checked(data: Uint8Array, { crc }: ZipRecord, where: string, found: Found): Uint8Array {
  if (crc !== undefined && crc32(data) !== crc) found.problems.push(`${where}：数据与校验值不符，文件已经损坏`);
  return data;
}
