import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun, type FileChild } from 'docx';
import type { AnnualReportPage, ReportBlock } from '../domain/edition.ts';
import { longDate } from '../domain/long-date.ts';
import { fontFallbacks, indent, lineSpacing, officialPage, officialStyles, pageNumberFooters } from './official-styles.ts';
import { plainTable, reportTable } from './report-tables.ts';
import { stablePackage } from './stable-package.ts';

/** An annual report as a Word file that an office can go on editing: heading styles, real tables, the layout of an official document. The same report gives the same bytes. */
export async function annualReportFile(report: AnnualReportPage): Promise<Uint8Array> {
  const document = new Document({
    title: report.title, creator: report.unit.name, lastModifiedBy: report.unit.name, description: report.abstract ?? report.title,
    styles: officialStyles, evenAndOddHeaderAndFooters: true,
    sections: [{ properties: { page: officialPage }, footers: pageNumberFooters, children: childrenOf(report) }],
  });
  return stablePackage(await Packer.toBuffer(document), { at: report.datePublished, fallbacks: fontFallbacks });
}

function childrenOf({ title, intro, sections, figures, nil, unit, datePublished }: AnnualReportPage): FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    ...intro.flatMap(blockOf),
    ...sections.flatMap(({ heading, blocks, table }): FileChild[] => [
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(heading)] }),
      ...blocks.flatMap(blockOf),
      ...(table ? [reportTable(table, figures)] : []),
      ...(table && nil[table] ? [paragraph([{ text: nil[table], bold: false }])] : []),
    ]),
    signature(unit.name, true), signature(longDate(datePublished), false),
  ];
}

function blockOf(block: ReportBlock): FileChild[] {
  if (block.kind === 'table') return [plainTable(block.rows)];
  if (block.kind === 'heading') return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: runsOf(block.runs) })];
  return [paragraph(block.runs)];
}

type Runs = Extract<ReportBlock, { runs: unknown }>['runs'];

const paragraph = (runs: Runs): Paragraph => new Paragraph({ alignment: AlignmentType.BOTH, indent: { firstLine: indent }, spacing: lineSpacing, children: runsOf(runs) });
const runsOf = (runs: Runs): TextRun[] => runs.map(({ text, bold }) => new TextRun(bold ? { text, bold } : { text }));

/** 署名 and 成文日期, four characters from the right. */
const signature = (text: string, first: boolean): Paragraph => new Paragraph({ alignment: AlignmentType.RIGHT, indent: { right: indent * 2 }, spacing: { ...lineSpacing, before: first ? 579 : 0 }, keepNext: first, children: [new TextRun(text)] });
