import { requestGroups, requestRow, rowsOf, type RequestGroup, type RequestRow } from './vocabulary/annual-report.ts';

/** Table 3 as the form lays it out: three columns of row heads, of which outer ones span their rows. The page and the Word file both follow it. */
export interface RequestLayoutRow {
  row: RequestRow;
  /** Heads that begin at this row, from the outermost, with the number of rows they span. */
  heads: { id: 'outcome' | RequestGroup; text: string; rows: number }[];
  label: string;
  /** Columns of row heads that the label takes up. */
  labelSpan: 1 | 2 | 3;
  /** Heads that the row stands under, those that began above included. */
  groups: ('outcome' | RequestGroup)[];
}

const rows = rowsOf.table3 as readonly RequestRow[];
const results = rows.filter((row) => requestRow(row).result);

export const requestLayout: readonly RequestLayoutRow[] = rows.map((row) => {
  const { label, group, result } = requestRow(row);
  const block = group === undefined ? [] : rows.filter((each) => requestRow(each).group === group);
  return {
    row, label, labelSpan: result ? (group ? 1 : 2) : 3,
    heads: [
      ...(row === results[0] ? [{ id: 'outcome' as const, text: '三、本年度办理结果', rows: results.length }] : []),
      ...(group && row === block[0] ? [{ id: group, text: requestGroups[group], rows: block.length }] : []),
    ],
    groups: [...(result ? ['outcome' as const] : []), ...(group ? [group] : [])],
  };
});
