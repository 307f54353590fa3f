import type { AnnualReportDocument, Corpus } from '../corpus/document.ts';
import { sectionsOf, type ReportSection } from '../corpus/report-sections.ts';
import type { AnnualReport } from '../domain/annual-report.ts';
import { nilSentence, reportFigures } from '../domain/annual-report-figures.ts';
import type { AnnualReportPage, LedgerComparison, ReportPart } from '../domain/edition.ts';
import { agrees, deriveNormativeFigures, ledgerColumns, openNames } from '../domain/normative-ledger.ts';
import { policyUrl } from '../domain/urls.ts';
import { normativeColumns, proactiveRows, reportParts, type NormativeRow, type TableId } from '../domain/vocabulary/annual-report.ts';
import { preparePage, summarisePage, withIds } from './prepare-page.ts';
import { reportBlocks } from './report-blocks.ts';
import type { Resolver } from './resolve.ts';
import { blockProse } from './to-prose.ts';

/** 政府信息公开工作年度报告: its six parts with the figures of the front matter, and the portal's own count beside those it can count. */
export function prepareAnnualReport(document: AnnualReportDocument, corpus: Corpus, resolver: Resolver): AnnualReportPage {
  const meta = document.meta as AnnualReport;
  const plain = preparePage(document, resolver);
  const { headings } = document.body;
  const nodes = withIds(document.body.tree?.children ?? [], headings);
  const [intro, ...written] = sectionsOf({ tree: { type: 'root', children: nodes }, headings });
  const sections = withTables(written);
  return {
    ...summarisePage(plain), collection: 'annual-reports', year: meta.year, fields: plain.fields, text: plain.text,
    prose: blockProse(intro?.nodes ?? []), intro: reportBlocks(intro?.nodes ?? []), sections, headings: sections.map(({ anchor, heading }) => ({ anchor, text: heading, depth: 2 })),
    figures: reportFigures(meta),
    nil: { table2: nilSentence('table2', meta.table2.nil), table3: nilSentence('table3', meta.table3.nil), table4: nilSentence('table4', meta.table4.nil) },
    ledger: compareWithLedger(meta, corpus), unitType: resolver.unit(meta.unit).type,
  };
}

/** Parts two to four hold a table each. */
const tableOfPart: Record<number, TableId> = { 1: 'table2', 2: 'table3', 3: 'table4' };
const partOf = (heading: string): number => reportParts.findIndex(({ named }) => named.test(heading));

function withTables(written: readonly ReportSection[]): ReportPart[] {
  const parts: ReportPart[] = written.map(({ heading, anchor, nodes }) => ({
    anchor: anchor ?? '', heading: heading ?? '', table: tableOfPart[partOf(heading ?? '')] ?? null, prose: blockProse(nodes), blocks: reportBlocks(nodes),
  }));
  for (const [part, table] of Object.entries(tableOfPart)) {
    const index = Number(part);
    if (parts.some((each) => each.table === table)) continue;
    const next = parts.findIndex(({ heading }) => partOf(heading) > index);
    parts.splice(next === -1 ? parts.length : next, 0, { anchor: `part-${index + 1}`, heading: reportParts[index]?.heading ?? '', table, prose: { html: '' }, blocks: [] });
  }
  return parts;
}

function compareWithLedger(meta: AnnualReport, corpus: Corpus): LedgerComparison[] {
  const ledger = deriveNormativeFigures(corpus.policies, corpus.units.value, meta);
  const { table2 } = reportFigures(meta);
  return (['regulations', 'normative'] satisfies NormativeRow[]).flatMap((row) => ledgerColumns.map((column, index): LedgerComparison => {
    const figure = ledger[row][column];
    const typed = table2[row][index] ?? 0;
    return {
      label: proactiveRows[row].label, column: normativeColumns[index] ?? '', typed, counted: figure.documents.length, agrees: agrees(typed, figure),
      documents: figure.documents.map(({ path, meta: { title, docNumber } }) => ({ url: policyUrl(path), title: title ?? path, docNumber: docNumber ?? null })),
      open: { name: openNames[column], count: figure.open.length },
    };
  }));
}
