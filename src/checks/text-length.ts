import type { PolicyDocument } from '../corpus/document.ts';
import type { DocumentClass } from '../domain/vocabulary/genres.ts';
import { characterCount } from './fields.ts';

/** A page of GB/T 9704-2012: 22 lines of 28 characters (5.2.3). */
const lineCharacters = 28;
const pageLines = 22;

/** Characters of the text without spaces, as 字数 are counted. */
export const bodyCharacters = ({ body }: PolicyDocument): number => characterCount(body.text);

/** Pages the text fills at least: each paragraph begins a line and is indented by two characters; head, tables and 版记 come on top. */
export function bodyPages({ body }: PolicyDocument): number {
  const lines = body.lines.reduce((sum, { text }) => sum + Math.ceil((characterCount(text) + 2) / lineCharacters), 0);
  return Math.ceil(lines / pageLines);
}

/** 文件稿、简报、参考资料: regulations, statistics, lists and reports have the length that they need. */
export const hasLengthLimit = ({ meta: { docClass, lengthClass } }: PolicyDocument): boolean =>
  lengthClass !== undefined || (docClass !== undefined && !unlimited.has(docClass));

const unlimited = new Set<DocumentClass>(['regulation', 'list', 'report']);
