import type { AnnualReportPage } from '../../domain/edition.ts';
import { absolute, annualReportWordUrl } from '../../domain/urls.ts';
import { columnsOf, rowName, rowsOf, tableIds, type TableId } from '../../domain/vocabulary/annual-report.ts';

/** `/annual-reports/<path>.json`: the report for machines. Every figure equals what the page and the Word file show. */
export function reportRecord(report: AnnualReportPage, origin: string): Record<string, unknown> {
  return {
    title: report.title, year: report.year, publisher: report.unit.name, date_published: report.datePublished, date_modified: report.dateUpdated, abstract: report.abstract,
    content_source: report.contentSource, format: '国办公开办函〔2021〕30号', url: absolute(origin, report.url), word: absolute(origin, annualReportWordUrl(report.path)),
    ...Object.fromEntries(tableIds.map((table) => [table, tableRecord(table, report)])),
    ledger_check: report.ledger.map(({ documents, ...rest }) => ({ ...rest, documents: documents.map((each) => ({ ...each, url: absolute(origin, each.url) })) })),
    text: report.text,
  };
}

const tableRecord = (table: TableId, { figures, nil }: AnnualReportPage) => ({
  rows: rowsOf[table].map((row) => ({ key: row, label: rowName(table, row), columns: columnsOf(table, row), values: (figures[table] as Record<string, number[]>)[row] })),
  nil: nil[table],
});
