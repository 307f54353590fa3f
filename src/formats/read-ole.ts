import type { FileType, TextPart } from './file-content.ts';
import { type CompoundEntry, readCompoundFile } from './compound-file.ts';
import { fileType } from './file-type.ts';
import { gbkStrings } from './gbk-strings.ts';
import { partAt } from './mapped-text.ts';
import { documentSummaryLabels, people, stringProperties, summaryLabels } from './property-set.ts';
import { stringsOf } from './read-strings.ts';
import { type Found, join, nothing, type Reader } from './reading.ts';

/** Storages and streams of macros: of Word and WPS, of Excel, of a bare project (MS-OVBA 2.2). */
const macros = /^(?:Macros|_VBA_PROJECT_CUR|_VBA_PROJECT|VBA)$/i;
const embedded = /^(?:ObjectPool|\u0001Ole10Native|Package|MBD[\dA-F]{8})$/i;

/** What is read as a file of its own where a stream is one. */
const files = new Set<FileType>(['docx', 'xlsx', 'pptx', 'ofd', 'zip', 'gzip', 'pdf', 'png', 'jpeg', 'gif', 'webp', 'tiff', 'ole']);

/** An old office file (.doc, .xls, .ppt, .wps) or whatever lies in a compound file: strings of its streams, properties, macros, encryption. */
export const readOle: Reader = async ({ name, bytes, inside }) => {
  const found = nothing();
  const { entries, broken } = readCompoundFile(bytes);
  if (broken) found.problems.push(`${name}：旧版 Office 文件的结构不完整，只能读出一部分`);
  for (const entry of entries) {
    readEntry(entry, found);
    if (entry.isStream && files.has(fileType('', entry.data))) join(found, await inside(shown(entry.path), shown(entry.path).at(-1) ?? '', entry.data));
  }
  const macro = entries.find(({ path }) => macros.test(path.at(-1) ?? ''));
  if (macro) found.traits.push({ kind: '宏', path: shown(macro.path), excerpt: shown(macro.path).join('/') });
  const object = entries.find(({ path }) => embedded.test(path.at(-1) ?? ''));
  if (object) found.traits.push({ kind: '嵌入文件', path: shown(object.path), excerpt: shown(object.path).join('/') });
  if (entries.some(isEncrypted)) {
    found.traits.push({ kind: '加密', path: [], excerpt: name });
    found.problems.push(`${name}：文件已加密，不能读`);
  }
  found.parts.push(...orphans(bytes, entries, broken));
  return found;
};

/** Control characters lead some names, `\x05SummaryInformation`. */
const shown = (path: readonly string[]): string[] => path.map((step) => step.replace(/[\0-\x1f]/g, ''));

function readEntry({ path, data, at, isStream }: CompoundEntry, found: Found): void {
  const where = shown(path);
  if (/[^\0-\x7f]/.test(where.at(-1) ?? '')) found.parts.push(partAt(where, 'name', where.at(-1) ?? '', Math.max(at, 0)));
  if (!isStream) return;
  const labels = where.at(-1) === 'SummaryInformation' ? summaryLabels : where.at(-1) === 'DocumentSummaryInformation' ? documentSummaryLabels : undefined;
  for (const property of labels ? stringProperties(data) : []) {
    const label = labels?.[property.id] ?? `属性 ${String(property.id)}`;
    found.parts.push(partAt([...where, label], 'metadata', property.text, property.at));
    if (people.has(label)) found.traits.push({ kind: '作者信息', path: [...where, label], excerpt: property.text.slice(0, 200) });
  }
  found.parts.push(...[...stringsOf(data, 2), ...gbkStrings(data)].map((part) => ({ ...part, path: where })));
}

/** A package of encrypted OOXML (MS-OFFCRYPTO 2.3), or the flag of Word (MS-DOC 2.5.1, fEncrypted) and the record of Excel (MS-XLS 2.4.117, FilePass). */
function isEncrypted({ path, data }: CompoundEntry): boolean {
  const name = path.at(-1);
  if (name === 'EncryptedPackage' || name === 'EncryptionInfo') return true;
  if (name === 'WordDocument') return ((data[11] ?? 0) & 1) === 1;
  return (name === 'Workbook' || name === 'Book') && hasFilePass(data);
}

/** The record follows the first few; beyond the first sheet it cannot stand. */
function hasFilePass(data: Uint8Array): boolean {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  let at = 0;
  for (let step = 0; step < 50 && at + 4 <= data.length; step += 1) {
    const type = view.getUint16(at, true);
    if (type === 0x2f) return true;
    if (type === 0x0a) return false;
    at += 4 + view.getUint16(at + 2, true);
  }
  return false;
}

/** Of a file whose chains lead nowhere the whole is searched: offsets are of the file. */
const orphans = (bytes: Uint8Array, entries: readonly CompoundEntry[], broken: boolean): TextPart[] => (broken || entries.length === 0 ? [...stringsOf(bytes), ...gbkStrings(bytes)] : []);
