import type { Corpus } from '../corpus/document.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { figuresOf } from '../domain/annual-report-figures.ts';
import type { AnnualReport } from '../domain/annual-report.ts';
import { deriveNormativeFigures, ledgerColumns, type LedgerRow } from '../domain/normative-ledger.ts';
import type { Unit } from '../domain/site.ts';
import {
  applicantColumns, normativeColumns, outcomeColumns, proactiveRows, reportParts, requestGroups, rowName, rowsOf, type ProactiveRow, type TableId,
} from '../domain/vocabulary/annual-report.ts';
import { UsageError } from './run-command.ts';
import { describeScaffold, toFill, under, writeNew } from './scaffold.ts';

interface NewAnnualReport { year: string; unit: string; content: string }

/**
 * Scaffold of an annual report: the figures that the documents of the portal give are filled in, with the documents named; 上年结转 is taken from
 * the report of the year before. Every other row stands empty, so that the check asks for it until it is filled in or declared nil.
 */
export async function newAnnualReport({ year: written, unit: id, content }: NewAnnualReport): Promise<string> {
  const year = Number(written);
  if (!/^\d{4}$/.test(written) || year < 2008) throw new UsageError(`--year 应为四位数的年度，如 2025，实为“${written}”。`);
  const corpus = await readCorpus(content);
  const unit = corpus.units.value.find((each) => each.id === id);
  if (!unit) throw new UsageError(`名册中没有代号为“${id}”的单位。可用的有：${corpus.units.value.map((each) => each.id).join('、')}。`);
  const file = under(content, 'annual-reports', `${unit.name === corpus.site.value?.authority ? year : `${year}/${id}`}.mdx`);
  const text = `${frontMatter(corpus, unit, year)}${bodyOf(unit, year)}`;
  await writeNew(file, text);
  return describeScaffold(file, text);
}

function frontMatter(corpus: Corpus, unit: Unit, year: number): string {
  const due = unit.type === 'government' ? '03-31' : '01-31';
  return `---
title: ${unit.name}${year}年政府信息公开工作年度报告
unit: ${unit.id}
datePublished: ${year + 1}-${due}T09:00+08:00 # ${toFill}公布时间，不迟于${year + 1}年${Number(due.slice(0, 2))}月31日
contentSource: ${unit.name}
year: ${year}
# 每一行要么填数，要么把代号写进 nil，声明本年度没有发生；整张表都没有发生的，写 nil: true。
table2:
  nil: []
${proactiveLines(corpus, unit, year)}
table3:
  # （三）至（六）整块没有发生的，可以写 ${Object.keys(requestGroups).join('、')}
  nil: []
  # 依次为：${applicantColumns.join('、')}
${requestLines(corpus, unit, year)}
table4:
  nil: []
  # 依次为：${outcomeColumns.join('、')}
${emptyLines('table4')}
---
`;
}

const emptyLine = (table: TableId, row: string): string => `  ${row}: # ${toFill}${rowName(table, row)}`;
const emptyLines = (table: TableId): string => rowsOf[table].map((row) => emptyLine(table, row)).join('\n');

function proactiveLines(corpus: Corpus, unit: Unit, year: number): string {
  const ledger = deriveNormativeFigures(corpus.policies, corpus.units.value, { year, unit: unit.id });
  return (rowsOf.table2 as readonly ProactiveRow[]).map((row) => {
    if (row !== 'regulations' && row !== 'normative') return `${emptyLine('table2', row)}，${proactiveRows[row].columns[0]}`;
    return `  # ${rowName('table2', row)}：${normativeColumns.join('、')}，以${year}年12月31日为准，按本站登记的文件算出，请核对\n${documentsLine(ledger[row])}  ${row}: [${ledgerColumns.map((column) => ledger[row][column].documents.length).join(', ')}]`;
  }).join('\n');
}

/** The documents behind the figures, so that they can be gone through one by one. */
function documentsLine(row: LedgerRow<Corpus['policies'][number]>): string {
  const named = ledgerColumns.flatMap((column, index) => {
    const { documents } = row[column];
    return documents.length === 0 ? [] : [`${normativeColumns[index] ?? ''}：${documents.map(({ meta, path }) => meta.docNumber ?? path).join('、')}`];
  });
  return named.length === 0 ? '' : `  # ${named.join('；')}\n`;
}

function requestLines(corpus: Corpus, unit: Unit, year: number): string {
  const reports = corpus.pages.filter(({ collection }) => collection === 'annual-reports').map(({ meta }) => meta as Partial<AnnualReport>);
  const before = reports.find((meta) => meta.unit === unit.id && meta.year === year - 1)?.table3;
  const carriedIn = before && figuresOf('table3', before)['carriedOut'];
  return rowsOf.table3.map((row) => (row === 'carriedIn' && carriedIn ? `  carriedIn: [${carriedIn.join(', ')}] # ${rowName('table3', row)}，取自${year - 1}年度报告的结转数，请核对` : emptyLine('table3', row))).join('\n');
}

const guidance: Record<number, string> = {
  0: '主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面，不超过1000字。',
  4: '存在的主要问题和改进措施。',
  5: '收取信息处理费的情况，办理与政务公开有关的建议提案的情况；没有的，写“没有”。',
};

const bodyOf = (unit: Unit, year: number): string => `
本报告依据《中华人民共和国政府信息公开条例》第四十九条、第五十条编制，统计期限自${year}年1月1日至12月31日${unit.type === 'government' ? '，数据涵盖本级政府及其部门和派出机关' : ''}。
${reportParts.map(({ heading }, index) => `\n## ${heading}\n${guidance[index] ? `\n${toFill}${guidance[index]}\n` : ''}`).join('')}`;
