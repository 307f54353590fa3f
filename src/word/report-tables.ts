import { AlignmentType, LineRuleType, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType, convertMillimetersToTwip } from 'docx';
import type { ReportFigures } from '../domain/annual-report-figures.ts';
import { requestLayout } from '../domain/annual-report-layout.ts';
import { applicantColumns, outcomeColumns, proactiveRows, rowsOf, type DisputeRow, type ProactiveRow, type TableId } from '../domain/vocabulary/annual-report.ts';

/** Tables 2 to 4 as the form has them, with its spans; figures stay figures that an office can go on with. */
export const reportTable = (table: TableId, figures: ReportFigures): Table =>
  table === 'table2' ? proactiveTable(figures.table2) : table === 'table3' ? requestTable(figures.table3) : disputeTable(figures.table4);

interface CellSpec { text: string; columns?: number; rows?: number; start?: boolean }

function proactiveTable(figures: ReportFigures['table2']): Table {
  const blocks = [...Map.groupBy(rowsOf.table2 as readonly ProactiveRow[], (row) => proactiveRows[row].item)];
  const rows = blocks.flatMap(([item, names]): CellSpec[][] => {
    const { columns } = proactiveRows[names[0] as ProactiveRow];
    const columnsEach = 3 / columns.length;
    return [
      [{ text: item, columns: 4 }],
      [{ text: '信息内容' }, ...columns.map((text) => ({ text, columns: columnsEach }))],
      ...names.map((name): CellSpec[] => [{ text: proactiveRows[name].label }, ...figures[name].map((value) => ({ text: String(value), columns: columnsEach }))]),
    ];
  });
  return tableOf([42, 38, 38, 38], rows.map((cells) => ({ cells })), 24);
}

function requestTable(figures: ReportFigures['table3']): Table {
  const heads: CellSpec[][] = [
    [{ text: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', columns: 3, rows: 3 }, { text: '申请人情况', columns: 7 }],
    [{ text: applicantColumns[0], rows: 2 }, { text: '法人或其他组织', columns: 5 }, { text: applicantColumns[6], rows: 2 }],
    applicantColumns.slice(1, 6).map((text) => ({ text })),
  ];
  const rows = requestLayout.map(({ row, heads: begun, label, labelSpan }): CellSpec[] => [
    ...begun.map(({ text, rows: span }) => ({ text, rows: span })), { text: label, columns: labelSpan, start: true }, ...figures[row].map((value) => ({ text: String(value) })),
  ]);
  return tableOf([14, 17, 48, 11, 11, 11, 11, 11, 11, 11], [...heads.map((cells) => ({ cells, head: true })), ...rows.map((cells) => ({ cells }))], 18);
}

function disputeTable(figures: ReportFigures['table4']): Table {
  const rows = rowsOf.table4 as readonly DisputeRow[];
  return tableOf(Array.from({ length: 15 }, () => 10.4), [
    { cells: [{ text: '行政复议', columns: 5, rows: 2 }, { text: '行政诉讼', columns: 10 }], head: true },
    { cells: [{ text: '未经复议直接起诉', columns: 5 }, { text: '复议后起诉', columns: 5 }], head: true },
    { cells: rows.flatMap(() => outcomeColumns.map((text) => ({ text }))), head: true },
    { cells: rows.flatMap((row) => figures[row].map((value) => ({ text: String(value) }))) },
  ], 18);
}

/** A table of the body, as an author wrote it: the first row is its head. */
export function plainTable(rows: readonly (readonly string[])[]): Table {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  return tableOf(Array.from({ length: columns }, () => 156 / columns), rows.map((row, index) => ({ cells: row.map((text) => ({ text })), head: index === 0 })), 24);
}

/** `widths` in millimetres; `size` in half points. Heads are repeated on each page. */
function tableOf(widths: readonly number[], rows: readonly { cells: readonly CellSpec[]; head?: boolean }[], size: number): Table {
  return new Table({
    layout: TableLayoutType.FIXED, alignment: AlignmentType.CENTER, columnWidths: widths.map((width) => convertMillimetersToTwip(width)),
    width: { size: convertMillimetersToTwip(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    margins: { left: 40, right: 40, top: 20, bottom: 20 },
    rows: rows.map(({ cells, head = false }) => new TableRow({ tableHeader: head, cantSplit: true, children: cells.map((cell) => cellOf(cell, size)) })),
  });
}

const cellOf = ({ text, columns = 1, rows = 1, start = false }: CellSpec, size: number): TableCell => new TableCell({
  columnSpan: columns, rowSpan: rows, verticalAlign: VerticalAlign.CENTER,
  children: [new Paragraph({
    alignment: start ? AlignmentType.LEFT : AlignmentType.CENTER, spacing: { line: size * 13, lineRule: LineRuleType.AT_LEAST },
    children: [new TextRun({ text, size })],
  })],
});
