import type { AnnualReport } from './annual-report.ts';
import {
  columnsOf, requestGroups, requestRow, rowsOf, type DisputeRow, type ProactiveRow, type RequestGroup, type RequestRow, type RowKey, type TableId,
} from './vocabulary/annual-report.ts';

/** A table as typed: rows, and what is declared nil. */
type TypedTable = Readonly<Record<string, unknown>> & { nil?: readonly string[] | undefined };

export interface NilFaults {
  /** Neither given nor declared nil. */
  absent: RowKey[];
  /** Given and declared nil. */
  both: RowKey[];
}

/** Rows that a table neither gives nor declares nil, and those that it does both. Empty lists: the table is complete. */
export function nilFaults(table: TableId, typed: TypedTable): NilFaults {
  const nil = nilRows(table, typed.nil);
  return {
    absent: rowsOf[table].filter((row) => typed[row] == null && !nil.has(row)),
    both: rowsOf[table].filter((row) => typed[row] != null && nil.has(row)),
  };
}

/** Rows that `nil` names, blocks and `all` taken apart. */
function nilRows(table: TableId, nil: readonly string[] = []): ReadonlySet<RowKey> {
  const named = new Set(nil);
  return new Set(rowsOf[table].filter((row) => named.has('all') || named.has(row) || (table === 'table3' && named.has(groupOf(row) ?? ''))));
}

const groupOf = (row: RowKey): RequestGroup | undefined => requestRow(row as RequestRow).group;

/** Figures of a table by row; a nil row is zero throughout. */
export type Figures<Row extends string = string> = Record<Row, number[]>;

export interface ReportFigures { table2: Figures<ProactiveRow>; table3: Figures<RequestRow>; table4: Figures<DisputeRow> }

/** The figures of one table that is complete; an absent row counts as zero, so ask `nilFaults` first. */
export function figuresOf(table: TableId, typed: TypedTable): Figures {
  return Object.fromEntries(rowsOf[table].map((row) => {
    const value = typed[row];
    return [row, Array.isArray(value) ? (value as number[]) : typeof value === 'number' ? [value] : columnsOf(table, row).map(() => 0)];
  }));
}

export const reportFigures = ({ table2, table3, table4 }: Pick<AnnualReport, TableId>): ReportFigures => ({
  table2: figuresOf('table2', table2), table3: figuresOf('table3', table3), table4: figuresOf('table4', table4),
});

const wholeNil: Record<TableId, string> = {
  table2: '本年度没有制发、废止规章和行政规范性文件，年末没有现行有效的规章和行政规范性文件；没有作出行政许可、行政处罚、行政强制决定，没有收取行政事业性收费。',
  table3: '本年度未收到政府信息公开申请，也没有上年结转和结转下年度继续办理的申请。',
  table4: '本年度没有因政府信息公开工作被申请行政复议、提起行政诉讼。',
};

/** What a report says of the rows it declares nil, one sentence for a table; null where it declares none. */
export function nilSentence(table: TableId, nil: readonly string[] = []): string | null {
  if (nil.length === 0) return null;
  const rows = nilRows(table, nil);
  if (rows.size === rowsOf[table].length) return wholeNil[table];
  if (table === 'table3') return `下列情形本年度没有发生：${nilRequests(rows).join('；')}。`;
  return `本年度${[...rows].map((row) => nilStatements[row as ProactiveRow | DisputeRow]).join('，')}。`;
}

const nilStatements: Record<ProactiveRow | DisputeRow, string> = {
  regulations: '没有制发、废止和现行有效的规章', normative: '没有制发、废止和现行有效的行政规范性文件', licences: '没有作出行政许可决定', penalties: '没有作出行政处罚决定',
  coercion: '没有作出行政强制决定', fees: '没有收取行政事业性收费',
  reconsideration: '没有因政府信息公开工作被申请行政复议', litigationDirect: '没有未经复议直接提起的行政诉讼', litigationAfter: '没有复议后提起的行政诉讼',
};

/** Rows of one block are named together: `（四）无法提供各项`. */
function nilRequests(rows: ReadonlySet<RowKey>): string[] {
  const names: string[] = [];
  for (const [group, label] of [[undefined, ''], ...Object.entries(requestGroups)] as [RequestGroup | undefined, string][]) {
    const all = rowsOf.table3.filter((row) => groupOf(row) === group);
    const named = all.filter((row) => rows.has(row));
    if (named.length === 0) continue;
    if (group === undefined) names.push(...named.map((row) => requestRow(row as RequestRow).label.replace(/（区分.*$/, '')));
    else names.push(named.length === all.length ? `${label}各项` : `${label}中的${named.map((row) => requestRow(row as RequestRow).label.replace(/^\d\./, '')).join('、')}`);
  }
  return names;
}
