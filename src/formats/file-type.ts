import type { FileType } from './file-content.ts';
import { packageType } from './package-type.ts';
import { sourceText } from './source-text.ts';
import { gzipHead, pagefindMark } from './unpack.ts';

/** First bytes that name a binary format. */
const magics: readonly (readonly [FileType, number, readonly number[]])[] = [
  ['png', 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', 0, [0xff, 0xd8, 0xff]],
  ['gif', 0, [0x47, 0x49, 0x46, 0x38]],
  ['tiff', 0, [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', 0, [0x4d, 0x4d, 0x00, 0x2a]],
  ['gzip', 0, [0x1f, 0x8b]],
  ['ole', 0, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['wasm', 0, [0x00, 0x61, 0x73, 0x6d]],
  ['font', 0, [0x77, 0x4f, 0x46, 0x46]],
  ['font', 0, [0x77, 0x4f, 0x46, 0x32]],
  ['font', 0, [0x00, 0x01, 0x00, 0x00, 0x00]],
  ['font', 0, [0x4f, 0x54, 0x54, 0x4f, 0x00]],
  ['font', 0, [0x74, 0x74, 0x63, 0x66]],
];

/** A file's type by its bytes. `name` decides only between textual kinds that look alike. */
export function fileType(name: string, bytes: Uint8Array): FileType {
  const magic = magics.find(([, at, wanted]) => startsWith(bytes, wanted, at));
  if (magic?.[0] === 'gzip') return new TextDecoder('latin1').decode(gzipHead(bytes).subarray(0, pagefindMark.length)) === pagefindMark ? 'pagefind' : 'gzip';
  if (magic) return magic[0];
  if (startsWith(bytes, riff) && startsWith(bytes, webp, 8)) return 'webp';
  // A reader of PDF accepts its header anywhere in the first kilobyte (ISO 32000-1, annex H.3).
  if (pdfHeader(bytes)) return 'pdf';
  if (startsWith(bytes, [0x50, 0x4b]) && zipMark(bytes)) return packageType(bytes);
  return textType(name, bytes);
}

const riff = [0x52, 0x49, 0x46, 0x46];
const webp = [0x57, 0x45, 0x42, 0x50];

const startsWith = (bytes: Uint8Array, wanted: readonly number[], at = 0): boolean => wanted.every((byte, index) => bytes[at + index] === byte);

const zipMark = ([, , third, fourth]: Uint8Array): boolean => (third === 3 && fourth === 4) || (third === 5 && fourth === 6) || (third === 7 && fourth === 8);

function pdfHeader(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return /^%PDF-|[\r\n]%PDF-\d\.\d/.test(head) || (head.includes('%PDF-1.') && head.includes('\0'));
}

/** Bytes of a text file that are looked at to tell its kind. */
const sample = 64 * 1024;

function textType(name: string, bytes: Uint8Array): FileType {
  const head = bytes.subarray(0, sample);
  const { text, encoding, broken } = sourceText(trimmed(head, head.length < bytes.length));
  if (!isText(text, broken && encoding === 'utf-8')) return 'unknown';
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (start.startsWith('<')) return markupType(name, start);
  return /^[[{]/.test(start) ? jsonType(name, start, head.length < bytes.length) : plainType(name);
}

/** A sample cut in the midst of a character would look broken: up to three bytes go. */
function trimmed(head: Uint8Array, isCut: boolean): Uint8Array {
  if (!isCut) return head;
  // The last line end is no part of a character in any of the encodings.
  const lineEnd = head.lastIndexOf(0x0a);
  if (lineEnd > head.length / 2) return head.subarray(0, lineEnd + 1 + (head[lineEnd + 1] === 0 ? 1 : 0));
  let end = head.length;
  while (end > head.length - 4 && ((head[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1;
  return (head[end - 1] ?? 0) >= 0xc0 ? head.subarray(0, end - 1) : head;
}

/** Text has no null and next to no other control characters; where bytes are broken, they must be few. */
function isText(text: string, broken: boolean): boolean {
  if (text.includes('\0')) return false;
  const controls = text.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  const bad = broken ? text.match(/\ufffd/g)?.length ?? 0 : 0;
  return controls * 200 <= text.length && bad * 20 <= text.length;
}

function markupType(name: string, start: string): FileType {
  if (/\.svg$/i.test(name) && /<svg[\s>]/i.test(start)) return 'svg';
  const root = /^(?:<\?[^]*?\?>|<!--[^]*?-->|<!doctype[^>[]*(?:\[[^\]]*\])?[^>]*>|\s+)*<([\w:.-]+)/i.exec(start.slice(0, 8192))?.[1]?.toLowerCase();
  if (/^<!doctype\s+html\b/i.test(start) && root !== 'svg') return 'html';
  if (root === 'svg' || root?.endsWith(':svg')) return 'svg';
  if (root === 'html') return 'html';
  if (start.startsWith('<?xml') || /\.(?:xml|rels|xsl|rdf|atom|rss)$/i.test(name)) return 'xml';
  if (/\.html?$/i.test(name) || (root !== undefined && htmlNames.has(root)) || /^<!--/.test(start)) return 'html';
  // 《办法》 in angle brackets of ASCII begins many a plain text.
  const isPlain = root === undefined || /\.(?:txt|csv|md|mdx|css|[cm]?js)$/i.test(name);
  return isPlain ? plainType(name) : 'xml';
}

const htmlNames = new Set(['head', 'body', 'meta', 'title', 'link', 'script', 'style', 'div', 'span', 'p', 'a', 'h1', 'h2', 'h3', 'ul', 'ol', 'table', 'main', 'section', 'article', 'img', 'template', 'form', 'b', 'i', 'br', 'hr', 'button', 'input']);

/** Kinds of text that bytes cannot tell apart go by the ending of the name. */
function plainType(name: string): FileType {
  const ending = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return endings.get(ending) ?? 'text';
}

const endings: ReadonlyMap<string, FileType> = new Map(Object.entries<FileType>({ htm: 'html', html: 'html', js: 'javascript', mjs: 'javascript', cjs: 'javascript', css: 'css', csv: 'csv', json: 'json', jsonl: 'json', geojson: 'json', webmanifest: 'json', map: 'sourceMap' }));

function jsonType(name: string, start: string, isCut: boolean): FileType {
  const byName = plainType(name);
  const isJson = isCut ? /^(?:\{\s*"(?:[^"\\]|\\.)*"\s*:|\[\s*[[{"])/.test(start) : parses(start) || parses(start.slice(0, start.indexOf('\n') + 1));
  if (!isJson) return byName;
  if (/^\{[^]{0,4000}"version"\s*:\s*3\b/.test(start) && /"(?:mappings|sourcesContent|sections)"\s*:/.test(start)) return 'sourceMap';
  return byName === 'sourceMap' || byName === 'javascript' || byName === 'css' ? byName : 'json';
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
