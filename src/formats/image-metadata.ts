import type { TextPart } from './file-content.ts';
import { stringsOf } from './read-strings.ts';
import { xmlFound } from './read-xml.ts';
import { nothing, type Found, type Reading } from './reading.ts';
import { sourceText } from './source-text.ts';
import { creatorOf } from './xmp-creator.ts';

/** A stretch of an image file: `bytes` begin at byte `at` of the file. */
export interface Block { bytes: Uint8Array; at: number }

/** Text in UTF-8 or GB18030, each character with its byte; undefined where there are no words. Ends at the first null. */
export function textBlock(path: readonly string[], kind: TextPart['kind'], { bytes, at }: Block): TextPart | undefined {
  const end = bytes.indexOf(0);
  const { text, byteAt } = sourceText(end < 0 ? bytes : bytes.subarray(0, end));
  return text.trim() === '' ? undefined : { path, kind, text, offsetAt: (index) => at + byteAt(index) };
}

/** UTF-16 text, as Windows writes it into its own fields. */
export function wideBlock(path: readonly string[], { bytes, at }: Block, little = true): TextPart | undefined {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const text = new TextDecoder(little ? 'utf-16le' : 'utf-16be', { ignoreBOM: true }).decode(whole).replace(/\0+$/, '');
  return text.trim() === '' ? undefined : { path, kind: 'metadata', text, offsetAt: (index) => at + 2 * index };
}

/** Strings of a block whose format is nobody's business here. */
export const stringBlock = (path: readonly string[], { bytes, at }: Block): TextPart[] =>
  stringsOf(bytes).map((part) => ({ ...part, path, offsetAt: (index: number) => at + part.offsetAt(index) }));

/** An XMP packet (ISO 16684-1): as it stands, what its entities spell, and the author it names. */
export function readXmp({ bytes, at }: Block): Found {
  const found = nothing();
  const { text, byteAt } = sourceText(bytes);
  if (text.trim() === '') return found;
  const place = (index: number): number => at + byteAt(index);
  found.parts.push({ path: ['XMP'], kind: 'metadata', text, offsetAt: place });
  for (const part of xmlFound(text, place, 'XMP').parts) found.parts.push({ ...part, path: ['XMP', ...part.path], kind: part.kind === 'text' ? 'metadata' : part.kind });
  const author = creatorOf(text);
  if (author !== '') found.traits.push({ kind: '作者信息', path: ['XMP'], excerpt: author });
  return found;
}

/** What follows the end of an image. Nulls only fill up. */
export async function readTail(bytes: Uint8Array, end: number, { name, inside }: Reading): Promise<Found> {
  const tail = bytes.subarray(end);
  if (end >= bytes.length || tail.every((byte) => byte === 0)) return nothing();
  const path = ['图像之后的数据'];
  const found = await inside(path, `${name} 图像之后的数据`, tail);
  for (const part of found.parts) {
    const { offsetAt } = part;
    // A packed file in the tail counts from its own entries.
    if (part.path.length === 1) part.offsetAt = (index) => end + offsetAt(index);
    if (part.path.length === 1 && part.kind === 'text') part.kind = 'raw';
  }
  found.traits.unshift({ kind: '嵌入文件', path, excerpt: `图像之后还有 ${String(tail.length)} 字节` });
  return found;
}
