import type { Figures } from './annual-report-figures.ts';
import { applicantColumns, columnsOf, outcomeColumns, rowName, rowsOf, requestRow, tableNames, type RequestRow, type RowKey, type TableId } from './vocabulary/annual-report.ts';

/** 勾稽关系 of tables 3 and 4 (国办公开办函〔2021〕30号 附件): what must add up. */

export interface Cell { row: RowKey; column: number }

/** The parts add up to the totals. */
export interface Identity {
  /** Where it holds, in words: `“一、…”一行`. */
  where: string;
  parts: Cell[];
  partsName: string;
  totals: Cell[];
  totalsName: string;
}

/** A broken identity, or several that one wrong cell explains. */
export interface SumFault {
  table: TableId;
  /** The cell that is wrong; where one cannot be told, the first of the totals. */
  cell: Cell;
  message: string;
}

const resultRows = rowsOf.table3.filter((row) => requestRow(row as RequestRow).result && row !== 'results');

const table3Identities: Identity[] = [
  ...rowsOf.table3.map((row) => acrossRow('table3', row, applicantColumns, '六类申请人')),
  ...applicantColumns.flatMap((name, column): Identity[] => [
    { where: `“${name}”一列`, parts: resultRows.map((row) => ({ row, column })), partsName: '三（一）至（六）各项', totals: [{ row: 'results', column }], totalsName: '三（七）总计' },
    {
      where: `“${name}”一列`, parts: [{ row: 'received', column }, { row: 'carriedIn', column }], partsName: '第一项加第二项',
      totals: [{ row: 'results', column }, { row: 'carriedOut', column }], totalsName: '第三项（七）加第四项',
    },
  ]),
];

const table4Identities: Identity[] = rowsOf.table4.map((row) => acrossRow('table4', row, outcomeColumns, '四种结果'));

function acrossRow(table: TableId, row: RowKey, columns: readonly string[], partsName: string): Identity {
  const last = columns.length - 1;
  return { where: `“${rowName(table, row)}”一行`, parts: columns.slice(0, last).map((_, column) => ({ row, column })), partsName, totals: [{ row, column: last }], totalsName: '总计' };
}

/** What does not add up in a complete table. One wrong cell gives one fault, at that cell, where the identities tell which it is. */
export function sumFaults(table: 'table3' | 'table4', figures: Figures): SumFault[] {
  const identities = table === 'table3' ? table3Identities : table4Identities;
  const broken = identities.filter((identity) => difference(identity, figures) !== 0);
  if (broken.length === 0) return [];
  const culprit = culpritOf(identities, broken, figures);
  if (culprit) {
    const { cell, expected, found } = culprit;
    return [{ table, cell, message: `${tableNames[table]}${cellName(table, cell)}与其他各数不符：${broken.map((identity) => arithmetic(identity, figures)).join('；')}。如果其余各数无误，这里应为${expected}，实为${found}。` }];
  }
  return broken.map((identity) => ({ table, cell: identity.totals[0] as Cell, message: `${tableNames[table]}勾稽关系不符：${arithmetic(identity, figures)}。` }));
}

export const cellName = (table: TableId, { row, column }: Cell): string => `“${rowName(table, row)}”的${columnsOf(table, row)[column] ?? ''}`;

const valueOf = (figures: Figures, { row, column }: Cell): number => figures[row]?.[column] ?? 0;
const total = (cells: readonly Cell[], figures: Figures): number => cells.reduce((sum, cell) => sum + valueOf(figures, cell), 0);

/** Parts less totals. */
const difference = ({ parts, totals }: Identity, figures: Figures): number => total(parts, figures) - total(totals, figures);

/** The only cell whose correction would mend every broken identity and break none; undefined where none or several would. */
function culpritOf(identities: readonly Identity[], broken: readonly Identity[], figures: Figures): { cell: Cell; expected: number; found: number } | undefined {
  const first = broken[0] as Identity;
  const mending = [...first.parts, ...first.totals].flatMap((cell) => {
    const found = valueOf(figures, cell);
    const expected = found - difference(first, figures) * signIn(first, cell);
    const mends = identities.every((identity) => difference(identity, figures) + signIn(identity, cell) * (expected - found) === 0);
    return mends && expected >= 0 ? [{ cell, expected, found }] : [];
  });
  return mending.length === 1 ? mending[0] : undefined;
}

const holds = (cells: readonly Cell[], { row, column }: Cell): boolean => cells.some((cell) => cell.row === row && cell.column === column);
const signIn = ({ parts, totals }: Identity, cell: Cell): number => (holds(parts, cell) ? 1 : 0) - (holds(totals, cell) ? 1 : 0);

/** `“自然人”一列，第一项加第二项 144＋7＝151，第三项（七）加第四项 145＋5＝150`. */
function arithmetic(identity: Identity, figures: Figures): string {
  const { where, parts, partsName, totals, totalsName } = identity;
  return `${where}，${partsName} ${sum(parts, figures)}，${totalsName} ${sum(totals, figures)}`;
}

/** Zeros are left out of a long sum. */
function sum(cells: readonly Cell[], figures: Figures): string {
  const values = cells.map((cell) => valueOf(figures, cell));
  const shown = values.length > 2 ? values.filter((value) => value !== 0) : values;
  return shown.length > 1 ? `${shown.join('＋')}＝${total(cells, figures)}` : `${total(cells, figures)}`;
}
