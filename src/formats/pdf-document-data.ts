import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { partAt } from './mapped-text.ts';
import { addScript, embedded, isExternal } from './pdf-annotations.ts';
import { latin1 } from './pdf-places.ts';
import { join, nothing, type Found, type Reading } from './reading.ts';
import { sourceText } from './source-text.ts';
import { creatorOf } from './xmp-creator.ts';

interface Outline { title: string; url?: string | null; unsafeUrl?: string | undefined; items: Outline[] }
interface Attached { filename?: string; rawFilename?: string; description?: string; content?: Uint8Array | null }
const mostBookmarks = 20_000;

/** What a PDF holds beside its pages: information, XMP, bookmarks, files, scripts, encryption, signatures. */
export async function readDocumentData(document: PDFDocumentProxy, { bytes, inside }: Pick<Reading, 'bytes' | 'inside'>): Promise<Found> {
  const found = nothing();
  const { info, metadata } = await document.getMetadata();
  readInfo(info as Record<string, unknown>, found);
  const xmp = metadata?.getRaw() as string | undefined;
  if (xmp) readXmp(xmp, bytes, found);
  readOutline(await document.getOutline() as Outline[] | null, found);
  for (const [name, file] of entries(await document.getAttachments()) as [string, Attached][]) {
    const content = file.content ?? (document as unknown as { getAttachmentContent?(id: string): Promise<Uint8Array | null> }).getAttachmentContent;
    if (file.description) found.parts.push(partAt([`嵌入文件 ${file.filename ?? name}`], 'metadata', file.description, 0));
    const data = typeof content === 'function' ? await content.call(document, name) : content;
    join(found, await embedded([], file.filename ?? name, data ?? new Uint8Array(), inside, 0));
  }
  for (const [name, code] of entries(await document.getJSActions())) addScript(found, [name], [code].flat().join('\n'), 0);
  return found;
}

/** pdf.js answers with a map or with a plain object, by the method. */
const entries = (value: unknown): [string, unknown][] => (value instanceof Map ? [...value as Map<string, unknown>] : Object.entries((value ?? {}) as Record<string, unknown>));

function readInfo(info: Record<string, unknown>, found: Found): void {
  const custom = (info['Custom'] ?? {}) as Record<string, unknown>;
  for (const [name, value] of [...Object.entries(info), ...Object.entries(custom)]) {
    if (typeof value !== 'string' || value.trim() === '' || name === 'PDFFormatVersion') continue;
    found.parts.push(partAt(['文档信息', name], 'metadata', value, 0));
    if (/^(?:Author|Company|Manager)$/i.test(name)) found.traits.push({ kind: '作者信息', path: ['文档信息', name], excerpt: value });
  }
  if (info['EncryptFilterName'] !== null && info['EncryptFilterName'] !== undefined) found.traits.push({ kind: '加密', path: [], excerpt: '打开不用密码，但限制了复制或打印' });
  if (info['IsSignaturesPresent'] === true) found.traits.push({ kind: '签名', path: [], excerpt: '数字签名' });
}

function readXmp(xmp: string, bytes: Uint8Array, found: Found): void {
  const place = latin1(bytes).indexOf('<x:xmpmeta');
  const start = Math.max(0, xmp.indexOf('<x:xmpmeta'));
  const at = sourceText(new TextEncoder().encode(xmp));
  found.parts.push({ path: ['XMP'], kind: 'metadata', text: xmp, offsetAt: (index) => (place < 0 ? 0 : Math.max(0, place + at.byteAt(index) - at.byteAt(start))) });
  const author = creatorOf(xmp);
  if (author !== '') found.traits.push({ kind: '作者信息', path: ['XMP'], excerpt: author });
}

function readOutline(outline: Outline[] | null, found: Found): void {
  const open = [...(outline ?? [])];
  for (let item = open.shift(), count = 0; item && count < mostBookmarks; item = open.shift(), count += 1) {
    found.parts.push(partAt(['书签'], 'metadata', item.title, 0));
    const address = item.unsafeUrl ?? item.url;
    if (address && isExternal(address)) found.traits.push({ kind: '外部链接', path: ['书签'], excerpt: address });
    open.push(...item.items);
  }
}
