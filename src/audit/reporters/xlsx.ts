import { unzipSync, zipSync, type Zippable } from 'fflate';
import writeExcelFile, { type Cell as WorkbookCell, type CellObject } from 'write-excel-file/node';
import { compareText } from '../../domain/finding.ts';
import type { Cell } from './csv-text.ts';
import type { Sheet, SheetColumn } from './sheet.ts';

const formats: Record<SheetColumn['kind'], string | undefined> = { text: '@', count: '0', decimal: '0.0', share: '0.0%', date: 'yyyy-mm-dd' };
const header: CellObject = { fontWeight: 'bold', backgroundColor: '#E8EEEC', bottomBorderStyle: 'thin', wrap: true, alignVertical: 'center' };
const longText = 30;

/**
 * A workbook for WPS and Excel: 宋体, frozen headers, numbers, shares and dates as such; text is never a formula. The same sheets give the
 * same bytes: entries are zipped again in a fixed order with a fixed time, and the workbook holds no dates of its own.
 */
export async function asXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const workbook = writeExcelFile(sheets.map(({ name, columns, rows }) => ({
    sheet: name, stickyRowsCount: 1, columns: columns.map(({ width }) => ({ width })),
    data: [columns.map(({ heading, kind }) => ({ ...header, type: String, value: heading, align: isNumber(kind) ? 'right' as const : 'left' as const })), ...rows.map((row) => columns.map((column, index) => cellOf(row[index] ?? null, column)))],
  })), { fontFamily: '宋体', fontSize: 11 });
  return zipAgain(await workbook.toBuffer());
}

const isNumber = (kind: SheetColumn['kind']): boolean => kind === 'count' || kind === 'decimal' || kind === 'share';

function cellOf(value: Cell, { kind, width }: SheetColumn): WorkbookCell {
  if (value === null || value === '') return null;
  const format = formats[kind];
  const styled: CellObject = { ...(format === undefined ? {} : { format }), alignVertical: 'top', ...(width >= longText ? { wrap: true } : {}) };
  if (typeof value === 'number') return { ...styled, type: Number, value };
  if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return { ...styled, type: Date, value: new Date(`${value}T00:00:00Z`) };
  return { ...styled, format: '@', type: String, value };
}

/** The time is made of local parts, as the format stores them, and so is the same in every zone. */
const fixedTime = (): Date => new Date(2000, 0, 1);

function zipAgain(bytes: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(bytes)).sort(([a], [b]) => compareText(a, b));
  return zipSync(Object.fromEntries(entries) as Zippable, { level: 6, mtime: fixedTime() });
}
