import { basename, extname } from 'node:path';
import { decode } from '../corpus/decode.ts';
import type { Collection, PolicyDocument } from '../corpus/document.ts';
import { entryCollectionIds } from '../domain/entries.ts';
import type { Unit } from '../domain/site.ts';
import type { FieldDefaults } from '../import/defaults.ts';
import { importDocument } from '../import/import-document.ts';
import { readPlainText } from '../import/read-plain-text.ts';
import type { ImportReport } from '../import/report.ts';
import { type CutText, type MarkFault } from './cuts.ts';
import { readDocxMarks } from './read-docx-marks.ts';
import { readNotation } from './read-notation.ts';
import { wordFinder } from './find-elsewhere.ts';
import { writeDocument, type Decision, type Removal } from './write-document.ts';

export interface RedactInput {
  /** As given on the command line. */
  source: string;
  bytes: Uint8Array;
  decision: Decision;
  units: readonly Unit[];
  defaults: FieldDefaults;
  /** Policies of the corpus: an MDX working copy goes where its 索引号 is. */
  policies: readonly Pick<PolicyDocument, 'path' | 'meta'>[];
}

/** The public document and what was taken out of it. `path` is below the content folder, with its extension. */
export interface RedactedDocument { path: string; text: string; removals: Removal[]; notices: string[]; imported: ImportReport | null }

/** A working copy to its public MDX. Touches no disk. With a fault of the marks nothing is made. */
export function redactDocument(input: RedactInput): RedactedDocument | { faults: MarkFault[] } {
  const read = readMarks(input);
  if ('faults' in read) return read;
  if (read.cuts.length === 0) return { faults: [{ where: '1:1', message: '没有找到删减的记号。', fix: 'Word 文件：选中词句加批注“OGI-15-2：理由”；文本文件：写成“【隐去 OGI-15-2：理由】词句【/隐去】”。' }] };
  return extname(input.source).toLowerCase() === '.mdx' ? fromMdx(input, read) : fromText(input, read);
}

function readMarks({ source, bytes }: RedactInput): (CutText & { notices: string[] }) | { faults: MarkFault[] } {
  const kind = extname(source).toLowerCase();
  if (kind === '.docx') return readDocxMarks(bytes);
  if (kind !== '.txt' && kind !== '.mdx') return { faults: [{ where: '1:1', message: `不能处理“${kind || basename(source)}”文件。`, fix: '可以处理 .docx、.txt 和 .mdx；其他格式请另存为 .docx。' }] };
  const decoded = kind === '.txt' ? readPlainText(bytes) : decode(bytes);
  if ('error' in decoded) return { faults: [{ where: '1:1', message: decoded.error, fix: '在原软件中另存为 UTF-8 后重试。' }] };
  const read = readNotation(decoded.text);
  return 'faults' in read ? read : { ...read, notices: [] };
}

function fromMdx({ source, decision, policies }: RedactInput, { text, cuts, notices }: CutText & { notices: string[] }): RedactedDocument | { faults: MarkFault[] } {
  const { collection, path } = placeOfMdx(source, text, policies);
  const written = writeDocument(text, cuts, collection, decision);
  return 'faults' in written ? written : { ...written, path: `${collection}/${path}.mdx`, notices, imported: null };
}

/** Where an MDX goes: under the collection its folder is named after; a policy, where its 索引号 stands already. */
function placeOfMdx(source: string, text: string, policies: RedactInput['policies']): { collection: Collection; path: string } {
  const parts = source.replace(/\.mdx$/i, '').split(/[\\/]/);
  const at = parts.findLastIndex((part) => part === 'policies' || (entryCollectionIds as string[]).includes(part));
  if (at >= 0 && at < parts.length - 1) return { collection: parts[at] as Collection, path: parts.slice(at + 1).join('/') };
  const identifier = /^identifier:\s*['"]?([^\s'"#]+)/m.exec(text)?.[1];
  const known = policies.find(({ meta }) => meta.identifier !== undefined && meta.identifier === identifier);
  const year = /^dateWritten:\s*['"]?(\d{4})/m.exec(text)?.[1] ?? 'undated';
  return { collection: 'policies', path: known?.path ?? `${year}/${parts.at(-1) ?? 'document'}` };
}

/** Through the import of texts; a name that holds removed words does not become that of the document. */
function fromText({ source, decision, units, defaults }: RedactInput, { text, cuts, notices }: CutText & { notices: string[] }): RedactedDocument | { faults: MarkFault[] } {
  const finder = wordFinder(cuts.map(({ words, ground, reason }, index) => ({ id: String(index), locator: '', ground, reason, words })));
  const name = basename(source).replace(/\.[^.]+$/, '');
  const safe = finder.inText(name).length > 0 || cuts.some(({ words }) => name.includes(words.trim())) ? 'document' : name;
  const { report, file } = importDocument({ source: `${safe}.txt`, bytes: new TextEncoder().encode(text), units, defaults: { ...defaults, disclosureType: 'redacted' }, outDir: '' });
  if (!file || report.status === 'lossy') {
    return { faults: [{ where: '1:1', message: report.error ?? `转换时有文字对不上，没有写出：${report.lost.map(({ line }) => `第${line}行`).join('、') || `第${report.equality?.difference?.sourceLine ?? 1}行`}。`, fix: '核对原稿的这几行，改正后重试。' }] };
  }
  const written = writeDocument(file.text, cuts, 'policies', decision);
  return 'faults' in written ? written : { ...written, path: file.path, notices, imported: report };
}
