import type { ResultRow } from './result-rows.ts';

const columns: [heading: string, valueOf: (row: ResultRow) => string][] = [
  ['标题', ({ title }) => title], ['发文字号', ({ number }) => number], ['机关', ({ unit }) => unit], ['日期', ({ day }) => day], ['有效性', ({ validity }) => validity], ['类型', ({ kind }) => kind],
  ['位置', ({ place }) => place], ['摘录', ({ excerpt }) => excerpt], ['网址', ({ url }) => url],
];

/** RFC 4180 in UTF-8 with a byte order mark for spreadsheet programs; no cell is read by them as a formula. */
export const resultsCsv = (rows: readonly ResultRow[]): string =>
  `\ufeff${[columns.map(([heading]) => heading), ...rows.map((row) => columns.map(([, valueOf]) => valueOf(row)))].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;

/** Signs, in half and full width, with which a spreadsheet begins a formula. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

function cell(value: string): string {
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
