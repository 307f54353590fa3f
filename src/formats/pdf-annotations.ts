import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { partAt } from './mapped-text.ts';
import { join, nothing, type Found, type Reading } from './reading.ts';

/** An annotation as pdf.js describes it; every field may be missing. */
interface Annotation {
  id?: string; subtype?: string; rect?: number[]; url?: string; unsafeUrl?: string; action?: unknown; fieldName?: string; fieldValue?: unknown; alternativeText?: string;
  contentsObj?: { str?: string }; titleObj?: { str?: string }; textContent?: string[]; richText?: { str?: string }; defaultFieldValue?: unknown; overlaidText?: string;
  options?: { displayValue?: string; exportValue?: string }[]; actions?: Record<string, string[]> | null; file?: { filename?: string; content?: Uint8Array };
}

/** Kinds that the structure of a page needs: their contents are no remark of a reviewer. */
const noRemarks = new Set(['Link', 'Widget', 'Popup', 'FileAttachment', 'PrinterMark', 'TrapNet', 'Watermark']);
const outside = /^[a-z][a-z0-9+.-]*:|^\\\\|^\/\//i;

export const isExternal = (address: string): boolean => outside.test(address) && !/^(?:mailto|tel):/i.test(address);

/** Annotations of a page: remarks, links, form fields, files and scripts. `redactions` are areas that are marked to be cut and have not been. */
export async function readAnnotations(page: PDFPageProxy, path: readonly string[], placeOf: (number: number) => number, inside: Reading['inside']): Promise<{ found: Found; redactions: number[][] }> {
  const found = nothing();
  const annotations = await page.getAnnotations({ intent: 'any' }) as Annotation[];
  for (const annotation of annotations) {
    const place = placeOf(Number.parseInt(annotation.id ?? '', 10));
    const add = (label: string, kind: 'comment' | 'metadata' | 'text' | 'raw', text: unknown): void => {
      if (typeof text === 'string' && text.trim() !== '') found.parts.push(partAt([...path, label], kind, text, place));
    };
    // What a form field shows is its value, not a remark.
    const remarks = [annotation.contentsObj?.str, annotation.richText?.str, annotation.subtype === 'Widget' ? '' : annotation.textContent?.join('\n')];
    const words = remarks.find((text) => text?.trim()) ?? '';
    const author = annotation.titleObj?.str ?? '';
    for (const text of new Set(remarks)) add('批注', 'comment', text);
    add('批注作者', 'metadata', author);
    if (!noRemarks.has(annotation.subtype ?? '') && (words !== '' || author !== '' || annotation.subtype === 'Redact')) found.traits.push({ kind: '批注', path, excerpt: [author, words].filter(Boolean).join('：') || '待删除的区域' });
    readField(annotation, add);
    readLink(annotation, path, found, add);
    for (const [name, code] of Object.entries(annotation.actions ?? {})) addScript(found, [...path, name], code.join('\n'), place);
    if (annotation.file?.content) join(found, await embedded(path, annotation.file.filename ?? '', annotation.file.content, inside, place));
  }
  return { found, redactions: annotations.flatMap(({ subtype, rect }) => (subtype === 'Redact' && rect ? [rect] : [])) };
}

type Add = (label: string, kind: 'comment' | 'metadata' | 'text' | 'raw', text: unknown) => void;

function readField({ subtype, fieldName, fieldValue, defaultFieldValue, alternativeText, options, overlaidText }: Annotation, add: Add): void {
  if (subtype === 'Widget') {
    add('表单域名', 'metadata', fieldName);
    for (const value of [fieldValue, defaultFieldValue].flat()) add('表单', 'text', value);
    for (const option of options ?? []) for (const value of new Set([option.displayValue, option.exportValue])) add('表单选项', 'metadata', value);
  }
  add('替代文字', 'metadata', alternativeText);
  add('覆盖文字', 'metadata', overlaidText);
}

function readLink({ url, unsafeUrl }: Annotation, path: readonly string[], found: Found, add: Add): void {
  const address = unsafeUrl ?? url;
  if (address === undefined || address === '') return;
  add('链接', 'metadata', address);
  if (isExternal(address)) found.traits.push({ kind: '外部链接', path, excerpt: address });
}

/** A script and the sign that there is one. */
export function addScript(found: Found, path: readonly string[], code: string, place: number): void {
  found.parts.push(partAt([...path, '脚本'], 'raw', code, place));
  found.traits.push({ kind: '脚本', path, excerpt: code.slice(0, 80) });
}

/** A file inside the PDF: its name, and what it holds in turn. */
export async function embedded(path: readonly string[], name: string, content: Uint8Array, inside: Reading['inside'], place: number): Promise<Found> {
  const found = nothing();
  const at = [...path, `嵌入文件 ${name}`];
  found.parts.push(partAt(at, 'name', name, place));
  found.traits.push({ kind: '嵌入文件', path, excerpt: name });
  join(found, await inside(at, name, content));
  return found;
}
