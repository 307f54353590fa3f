import { CsvError, parse } from 'csv-parse/sync';
import { decode } from '../corpus/decode.ts';
import { formatDocumentNumber, parseDocumentNumber, type DocumentNumber } from '../domain/document-number.ts';
import { findDocumentNumbers } from '../domain/find-document-numbers.ts';
import { withoutLeadIn } from './lead-in.ts';

/** One row of a list of published numbers. */
export interface NumberRow {
  /** Line of the file on which the row ends, 1-based; rows of one line, as is usual, stand on it. */
  line: number;
  url: string;
  published: string;
  /** As found in the list. */
  text: string;
}

/** `holdsNumber`: there is a number in the text, though it cannot be told which it is. */
export interface UnparsedRow extends NumberRow { reason: string; holdsNumber: boolean }

/** A row whose number was read after words before its 机关代字 were left out. */
export interface TrimmedRow extends NumberRow { number: string; leadIn: string }

export interface NumberList {
  rows: number;
  numbers: { number: DocumentNumber; source: NumberRow }[];
  unparsed: UnparsedRow[];
  trimmed: TrimmedRow[];
}

/** The list cannot be read at all. The message is a sentence for the user. */
export class NumberListError extends Error { override name = 'NumberListError'; }

/**
 * Reads a CSV (UTF-8 or GB18030, header line) with a column `document_number` (or 发文字号) and, where they are there, `url` and
 * `published`. A row whose number cannot be read stays with its reason; none is dropped.
 */
export function readNumberList(bytes: Uint8Array): NumberList {
  const decoded = decode(bytes);
  if ('error' in decoded) throw new NumberListError(`${decoded.error}，请另存为 UTF-8 编码的 CSV。`);
  const [header, ...records] = recordsOf(decoded.text);
  const columns = (header?.record ?? []).map((name) => name.trim());
  const at = (names: readonly string[]): number => columns.findIndex((column) => names.includes(column));
  const [url, published, text] = [at(['url', '网址']), at(['published', '公开日期']), at(['document_number', '发文字号'])];
  if (text < 0) throw new NumberListError(`第一行应为列名，其中应有 document_number（或“发文字号”），实为：${columns.join('、').slice(0, 80) || '空'}。`);
  const list: NumberList = { rows: records.length, numbers: [], unparsed: [], trimmed: [] };
  for (const { record, line } of records) {
    const source: NumberRow = { line, url: record[url] ?? '', published: record[published] ?? '', text: record[text] ?? '' };
    const number = parseDocumentNumber(source.text);
    if (number) list.numbers.push({ number, source });
    else list.unparsed.push({ ...source, reason: reasonOf(source.text), holdsNumber: holdsNumber(source.text) });
  }
  return trimCodes(list);
}

function trimCodes(list: NumberList): NumberList {
  const codes = new Set(list.numbers.map(({ number }) => number.code));
  for (const each of list.numbers) {
    const { number, leadIn } = withoutLeadIn(each.number, (code) => codes.has(code));
    if (leadIn === '') continue;
    each.number = number;
    list.trimmed.push({ ...each.source, number: formatDocumentNumber(number), leadIn });
  }
  return list;
}

function recordsOf(text: string): { record: string[]; line: number }[] {
  try {
    const found = parse(text, { bom: true, info: true, relaxColumnCount: true, skipEmptyLines: true }) as unknown as { record: string[]; info: { lines: number } }[];
    return found.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new NumberListError(`第${String(error['lines'] ?? 1)}行不合 CSV 的写法，请检查这一行及其前面的引号。`);
  }
}

/** Whether a serial stands in the text: a digit, Arabic or Chinese, before 号. */
const holdsNumber = (text: string): boolean => /[\d\uff10-\uff19一二三四五六七八九十百千〇零]\s*号/.test(text);

/** Why a text is no number, as precisely as can be said. */
function reasonOf(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '没有发文字号';
  const found = findDocumentNumbers(trimmed);
  if (found.length > 1) return `一格中有${found.length}个发文字号`;
  if (found.length === 1) return '发文字号前后还有其他文字';
  if (!/号/.test(trimmed)) return '没有“号”字';
  if (!/\d|[一二三四五六七八九十〇零]/.test(trimmed)) return '没有序号';
  return '不是“机关代字〔年份〕序号号”“…令第…号”或“…公告…年第…号”的写法';
}
