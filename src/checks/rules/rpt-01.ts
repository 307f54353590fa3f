import type { AnnualReportDocument } from '../../corpus/document.ts';
import { figuresOf, nilFaults } from '../../domain/annual-report-figures.ts';
import { sumFaults } from '../../domain/annual-report-sums.ts';
import { applicantColumns, rowName, tableIds, tableNames, type RowKey, type TableId } from '../../domain/vocabulary/annual-report.ts';
import { annualReports } from '../annual-reports.ts';
import { defineRule, type Context } from '../rule.ts';
import { listOf, quote } from '../wording.ts';

export const rpt01 = defineRule({
  id: 'RPT-01', scope: 'corpus', severity: 'error',
  summary: '年度报告的表格应填全，勾稽关系应相符',
  source: '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）',
  fix: '对照原始台账核实这些数，改正有误的一个。',
  check(context) {
    for (const document of annualReports(context.corpus)) {
      for (const table of tableIds) {
        const typed = document.meta[table];
        if (!typed) continue;
        const { absent, both } = nilFaults(table, typed);
        reportAbsent(document, table, absent, context);
        for (const row of both) {
          context.report({
            at: { document, field: [table, row] }, fix: '有发生的，从 nil 中删去；没有发生的，删去这一行数。',
            message: `${tableNames[table]}“${rowName(table, row)}”既填了数，又在 nil 中声明没有发生。`,
          });
        }
        if (table === 'table2' || absent.length > 0 || both.length > 0) continue;
        for (const { cell, message } of sumFaults(table, figuresOf(table, typed))) context.report({ at: { document, field: [table, cell.row, cell.column] }, message });
      }
      compareWithYearBefore(document, context);
    }
  },
});

/** Rows that stand empty have a place each; those that were left out are named together, at the table. */
function reportAbsent(document: AnnualReportDocument, table: TableId, absent: readonly RowKey[], { report }: Context): void {
  const places = Map.groupBy(absent, (row) => {
    const { line, column } = document.positionOf([table, row]);
    return `${line}:${column}`;
  });
  for (const rows of places.values()) {
    const first = rows[0] as RowKey;
    const stands = Object.hasOwn(document.meta[table] ?? {}, first);
    report({
      at: { document, field: stands ? [table, first] : [table] },
      message: `${tableNames[table]}没有填写${listOf(rows.map((row) => quote(rowName(table, row))))}，也没有声明没有发生。`,
      fix: `有发生的，补填；没有发生的，写入 ${table}.nil：[${rows.join(', ')}]。`,
    });
  }
}

/** 上年结转 is what the report of the year before carried out. Not part of the form's own 勾稽, so a warning. */
function compareWithYearBefore(document: AnnualReportDocument, { corpus, report }: Context): void {
  const { unit, year, table3 } = document.meta;
  if (year === undefined || !table3 || nilFaults('table3', table3).absent.length > 0) return;
  const before = annualReports(corpus).find(({ meta }) => meta.unit === unit && meta.year === year - 1);
  const carriedOut = before?.meta.table3 && nilFaults('table3', before.meta.table3).absent.length === 0 ? figuresOf('table3', before.meta.table3)['carriedOut'] : undefined;
  if (!before || !carriedOut) return;
  (figuresOf('table3', table3)['carriedIn'] ?? []).forEach((found, column) => {
    const expected = carriedOut[column] ?? 0;
    if (found === expected || (column === applicantColumns.length - 1)) return;
    report({
      at: { document, field: ['table3', 'carriedIn', column] }, severity: 'warning',
      message: `“二、上年结转政府信息公开申请数量”的${applicantColumns[column]}为${found}，${year - 1}年度报告“四、结转下年度继续办理”为${expected}，两者应当相同。`,
      related: [{ at: { document: before, field: ['table3', 'carriedOut', column] }, message: '上一年度结转下来的数在这里。' }],
    });
  });
}
