import type { PolicyDocument } from '../../corpus/document.ts';
import { agrees, deriveNormativeFigures, ledgerColumns, openNames, type LedgerFigure } from '../../domain/normative-ledger.ts';
import { normativeColumns, proactiveRows, type NormativeRow } from '../../domain/vocabulary/annual-report.ts';
import { figuresOf, nilFaults } from '../../domain/annual-report-figures.ts';
import { annualReports } from '../annual-reports.ts';
import { defineRule } from '../rule.ts';

/** Documents named in one finding. */
const mostNamed = 10;

export const rpt02 = defineRule({
  id: 'RPT-02', scope: 'corpus', severity: 'warning',
  summary: '年度报告的制发、废止、现行有效件数应与本站台账一致',
  source: '《中华人民共和国政府信息公开条例》第五十条第一项；国办公开办函〔2021〕30号',
  fix: '逐件核对：年报数有误的改年报，文件没有登记或者类别、日期、有效性有误的改文件；本站没有收录全部文件的，用 exemptions 写明。',
  check({ corpus, report }) {
    for (const document of annualReports(corpus)) {
      const { unit, year, table2 } = document.meta;
      if (unit === undefined || year === undefined || !table2) continue;
      const absent = new Set<string>(nilFaults('table2', table2).absent);
      const typed = figuresOf('table2', table2);
      const ledger = deriveNormativeFigures(corpus.policies, corpus.units.value, { year, unit });
      for (const row of ['regulations', 'normative'] satisfies NormativeRow[]) {
        if (absent.has(row)) continue;
        ledgerColumns.forEach((column, index) => {
          const figure = ledger[row][column];
          const found = typed[row]?.[index] ?? 0;
          if (agrees(found, figure)) return;
          report({
            at: { document, field: ['table2', row, index] },
            message: `${proactiveRows[row].label}“${normativeColumns[index] ?? ''}”年报数${found}与台账数${figure.documents.length}不一致：以${year}年12月31日为准，${counted(figure)}${alsoOpen(figure, openNames[column])}。`,
            related: figure.documents.slice(0, mostNamed).map((each) => ({ at: { document: each, field: ['docClass'] }, message: '计入的文件。' })),
          });
        });
      }
    }
  },
});

const counted = ({ documents }: LedgerFigure<PolicyDocument>): string =>
  documents.length === 0 ? '本站没有登记这样的文件' : `本站登记的有${documents.slice(0, mostNamed).map(nameOf).join('、')}${documents.length > mostNamed ? `等${documents.length}件` : ''}`;

const alsoOpen = ({ open }: LedgerFigure<PolicyDocument>, name: string): string => (open.length === 0 ? '' : `；另有${name}的${open.length}件（${open.slice(0, mostNamed).map(nameOf).join('、')}），计入也可以`);

const nameOf = ({ meta, path }: PolicyDocument): string => meta.docNumber ?? (meta.title ? `《${meta.title}》` : path);
