import { partAt } from './mapped-text.ts';
import { stringsOf } from './read-strings.ts';
import { type Found, join, nothing, type Reader } from './reading.ts';
import { sourceText } from './source-text.ts';
import { unpack } from './unpack.ts';

/** A gzip file (RFC 1952): the file in it, its name and comment, and what follows its end. */
export const readGzip: Reader = async ({ name, bytes, limits, inside }) => {
  const found = gzipHeader(bytes);
  const { data, used, fault } = unpack(bytes, 'gzip', limits);
  if (fault === 'tooLarge') {
    found.traits.push({ kind: '异常压缩', path: [], excerpt: name });
    found.problems.push(`${name}：解压后过大，没有读`);
  } else if (fault) found.problems.push(`${name}：gzip 数据不完整或者已经损坏`);
  const inner = name.replace(/\.gz$/i, '').replace(/\.tgz$/i, '.tar');
  if (data.length > 0) join(found, await inside([inner], inner, data));
  if (used < bytes.length) found.parts.push(...stringsOf(bytes.subarray(used)).map((part) => ({ ...part, path: ['gzip 数据之后'], offsetAt: (index: number) => used + part.offsetAt(index) })));
  return found;
};

/** Optional fields of the header: the original name (flag 8) and a comment (flag 16), each ended by a null. */
function gzipHeader(bytes: Uint8Array): Found {
  const found = nothing();
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + (bytes[10] ?? 0) + 256 * (bytes[11] ?? 0);
  for (const [flag, kind, label] of [[8, 'name', '原文件名'], [16, 'comment', '注释']] as const) {
    if (!(flags & flag)) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) break;
    const text = sourceText(bytes.subarray(at, end)).text;
    if (text.trim() !== '') found.parts.push(partAt([label], kind, text, at));
    at = end + 1;
  }
  return found;
}
