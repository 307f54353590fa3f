import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | null;
export type Row = readonly Cell[];

/** RFC 4180 in UTF-8 with a BOM, for spreadsheets; cells that a spreadsheet would run as a formula are disarmed. */
export const asCsv = (rows: readonly Row[]): string => stringify(rows as Row[], { bom: true, record_delimiter: 'windows', escape_formulas: true });

/** A number as a spreadsheet shows it, not with all the digits of the machine. */
export const rounded = (value: number | null, digits = 4): number | null => (value === null ? null : Number(value.toFixed(digits)));
