import type { Limits } from './limits.ts';
import { readTail, readXmp, stringBlock, textBlock, type Block } from './image-metadata.ts';
import { latin1 } from './pdf-places.ts';
import { pngChunks, type PngChunk } from './png-chunks.ts';
import { readExif } from './read-exif.ts';
import { readIptc } from './read-iptc.ts';
import { join, nothing, type Found, type Reader } from './reading.ts';
import { unpack } from './unpack.ts';

/** Chunks of numbers, which hold no words. */
const numeric = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'sBIT', 'sRGB', 'cICP', 'bKGD', 'hIST', 'pHYs', 'tIME', 'acTL', 'fcTL', 'fdAT']);
const xmpKeyword = 'XML:com.adobe.xmp';
const personal = /^(?:author|artist|copyright|creator|by-line)$/i;

/** A PNG: its texts, packed or not, EXIF, chunks of programs, and what follows the image. */
export const readPng: Reader = async (reading) => {
  const { bytes, name, limits } = reading;
  const { chunks, end, whole } = pngChunks(bytes);
  const found = nothing();
  for (const chunk of chunks) join(found, readChunk(bytes, chunk, limits, name));
  if (!whole) found.problems.push(`${name}：PNG 图片不完整`);
  join(found, await readTail(bytes, end, reading));
  return found;
};

function readChunk(bytes: Uint8Array, { type, data, dataEnd }: PngChunk, limits: Limits, name: string): Found {
  const block: Block = { bytes: bytes.subarray(data, dataEnd), at: data };
  if (numeric.has(type)) return nothing();
  if (type === 'eXIf') return readExif(block);
  if (type !== 'tEXt' && type !== 'zTXt' && type !== 'iTXt' && type !== 'iCCP') return { ...nothing(), parts: stringBlock([`PNG ${type}`], block) };
  const split = block.bytes.indexOf(0);
  if (split < 0) return { ...nothing(), parts: stringBlock([`PNG ${type}`], block) };
  const keyword = latin1(block.bytes.subarray(0, split));
  const { skip, packed } = bodyOf(type, block.bytes, split);
  const found = nothing();
  const title = textBlock([`PNG ${type}`], 'metadata', { bytes: block.bytes.subarray(0, skip), at: data });
  if (title) found.parts.push(title);
  // The translated keyword and the language tag of iTXt stand between the two.
  if (type === 'iTXt') found.parts.push(...stringBlock(['PNG iTXt'], { bytes: block.bytes.subarray(split, skip), at: data + split }));
  const body = block.bytes.subarray(skip);
  // Two bytes of zlib stand before the data (RFC 1950).
  const opened = packed ? unpack(body.subarray(2), 'raw', limits) : undefined;
  if (opened?.fault === 'tooLarge') found.traits.push({ kind: '异常压缩', path: [`PNG ${keyword}`], excerpt: keyword });
  if (opened?.fault) found.problems.push(`${name}：PNG 的文字块 ${keyword} ${opened.fault === 'tooLarge' ? '解压后过大，没有读' : '已经损坏'}`);
  join(found, readValue(type, keyword, { bytes: opened ? opened.data : body, at: opened ? 0 : data + skip }));
  return found;
}

/** Where the value begins (11.3.3), and whether it is packed. */
function bodyOf(type: string, bytes: Uint8Array, split: number): { skip: number; packed: boolean } {
  if (type === 'tEXt') return { skip: split + 1, packed: false };
  if (type === 'zTXt' || type === 'iCCP') return { skip: split + 2, packed: true };
  const language = bytes.indexOf(0, split + 3);
  const translated = language < 0 ? -1 : bytes.indexOf(0, language + 1);
  return { skip: translated < 0 ? bytes.length : translated + 1, packed: bytes[split + 1] === 1 };
}

function readValue(type: string, keyword: string, block: Block): Found {
  const path = [`PNG ${keyword}`];
  if (type === 'iCCP') return { ...nothing(), parts: stringBlock(path, block) };
  if (keyword === xmpKeyword) return readXmp(block);
  const profile = /^Raw profile type (exif|app1|iptc|xmp)$/i.exec(keyword)?.[1]?.toLowerCase();
  if (profile) return readProfile(profile, block);
  const part = textBlock(path, 'metadata', block);
  return { ...nothing(), parts: part ? [part] : [], traits: part && personal.test(keyword) ? [{ kind: '作者信息', path, excerpt: part.text.trim() }] : [] };
}

/** A profile that ImageMagick writes as hexadecimal digits: a name, a length, the digits. Its bytes count from its own start. */
function readProfile(kind: string, { bytes }: Block): Found {
  const digits = /^\s*\S+\s+\d+\s+([0-9a-f\s]+)/i.exec(latin1(bytes))?.[1]?.replace(/\s/g, '') ?? '';
  const data = Uint8Array.from(Buffer.from(digits, 'hex'));
  if (kind === 'xmp') return readXmp({ bytes: data, at: 0 });
  if (kind === 'iptc') return readIptc({ bytes: data, at: 0 });
  const head = latin1(data.subarray(0, 6)) === 'Exif\0\0' ? 6 : 0;
  return latin1(data.subarray(0, 5)) === 'http:' ? readXmp({ bytes: data, at: 0 }) : readExif({ bytes: data.subarray(head), at: head });
}
