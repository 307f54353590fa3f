import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtSample } from '../support/built-portals.ts';
import { projectRoot } from '../support/run-cli.ts';
import { htmlTables, wordTables, wordXml, type Grid } from '../support/table-grid.ts';

const folder = join(projectRoot, 'content/annual-reports');
const reports = readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith('.mdx')).sort().map((name) => name.slice(0, -4));
const metaOf = (path: string) => parse(/^---\n([\s\S]*?)\n---/.exec(readFileSync(join(folder, `${path}.mdx`), 'utf8'))?.[1] ?? '') as Record<string, Record<string, unknown>>;

let site: string;
beforeAll(async () => void (site = await builtSample()));
const read = (name: string): Buffer => readFileSync(join(site, 'annual-reports', name));

const isFigure = (text: string | undefined): boolean => /^\d+(?:\.\d+)?$/.test(text ?? '');
/** Figures of rows, in order; a cell that spans columns once. */
const figures = (grid: Grid): string[][] => grid.map((row) => row.filter(isFigure)).filter((row) => row.length > 0);
/** The figures of a table in the front matter in the order of the form; what is not given is nil. */
const typed = (table: Record<string, unknown>, rows: readonly string[], width: number): string[][] =>
  rows.map((row) => { const value = table[row]; return (Array.isArray(value) ? value : typeof value === 'number' ? [value] : Array.from({ length: width }, () => 0)).map(String); });
const rowsOf = { table3: ['received', 'carriedIn', 'disclosed', 'partlyDisclosed', 'refusedStateSecret', 'refusedByLaw', 'refusedSafety', 'refusedThirdParty', 'refusedInternal', 'refusedProcess', 'refusedCaseFile', 'refusedEnquiry', 'unavailableNotHeld', 'unavailableNotMade', 'unavailableUnclear', 'declinedPetition', 'declinedRepeated', 'declinedPublication', 'declinedExcessive', 'declinedConfirmation', 'otherwiseNotSupplemented', 'otherwiseNotPaid', 'otherwiseRest', 'results', 'carriedOut'], table4: ['reconsideration', 'litigationDirect', 'litigationAfter'] };

test.each(reports)('the page, the Word file and the data of %s hold the figures of the front matter', (path) => {
  const meta = metaOf(path);
  const page = htmlTables(read(`${path}/index.html`).toString()).filter((grid) => figures(grid).length > 0);
  const [word2, word3, word4] = wordTables(read(`${path}.docx`));
  const table3 = typed(meta['table3'] ?? {}, rowsOf.table3, 7);
  const table4 = typed(meta['table4'] ?? {}, rowsOf.table4, 5);
  const pageOf = (text: string): Grid => page.find((grid) => grid.flat().some((cell) => cell === text)) ?? [];
  expect(figures(pageOf('自然人'))).toEqual(table3);
  expect(figures(word3 ?? [])).toEqual(table3);
  expect(figures(pageOf('行政复议'))).toEqual([table4.flat()]);
  expect(figures(word4 ?? [])).toEqual([table4.flat()]);
  const table2 = [...typed(meta['table2'] ?? {}, ['regulations', 'normative'], 3), ...typed(meta['table2'] ?? {}, ['licences', 'penalties', 'coercion', 'fees'], 1)];
  const once = (row: string[]): string[] => (row.length === 3 && row.every((cell) => cell === row[0]) ? row.slice(0, 1) : row);
  expect(figures(word2 ?? []).map(once)).toEqual(table2.map(once));
  expect(['规章', '行政许可', '行政处罚', '行政事业性收费'].flatMap((name) => figures(pageOf(name)))).toEqual(table2);
  const data = JSON.parse(read(`${path}.json`).toString()) as Record<'table2' | 'table3' | 'table4', { rows: { values: number[] }[] }>;
  expect([data.table2, data.table3, data.table4].map(({ rows }) => rows.map(({ values }) => values.map(String)))).toEqual([table2, table3, table4]);
});

test.each(reports)('the page and the Word file of %s label the rows of the third part alike', (path) => {
  const labels = (grid: Grid): string[] => grid.filter((row) => row.some(isFigure)).map((row) => [...new Set(row.slice(0, 3))].join('／'));
  const page = htmlTables(read(`${path}/index.html`).toString()).find((grid) => grid.flat().includes('自然人')) ?? [];
  const word = wordTables(read(`${path}.docx`))[1] ?? [];
  expect(labels(word)).toEqual(labels(page));
  expect(labels(page)).toContain('三、本年度办理结果／（三）不予公开／1.属于国家秘密');
});

test('what is declared nil is said on the page and in the Word file', () => {
  const sentence = '本年度未收到政府信息公开申请，也没有上年结转和结转下年度继续办理的申请。';
  expect(read('2025/statistics/index.html').toString()).toContain(sentence);
  expect(wordXml(read('2025/statistics.docx'))).toContain(sentence);
});

test('the six parts are headings of the Word file, in order', () => {
  const headings = [...wordXml(read('2025.docx')).matchAll(/<w:pStyle w:val="Heading1"\/>.*?<w:t[^>]*>([^<]+)/g)].map(([, text]) => text);
  expect(headings).toEqual(['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项']);
});

test('page and ledger agree, and the documents behind a figure are named with links that lead to them', () => {
  const html = read('2025/index.html').toString();
  const check = htmlTables(html).find((grid) => grid[0]?.includes('台账数')) ?? [];
  expect(check.slice(1).every((row) => row[3]?.startsWith('一致'))).toBe(true);
  const links = [...html.matchAll(/<details class="report-documents"[^>]*>[\s\S]*?<\/details>/g)].map(([details]) => [...details.matchAll(/href="(\/policies\/[^"]+)"/g)].map(([, url]) => url));
  expect(links.map((list) => String(list.length))).toEqual(check.slice(1).map((row) => row[2] ?? '').filter((count) => count !== '0'));
});

test('the manifest lists the Word files', () => {
  const manifest = readFileSync(join(site, 'SHA256SUMS'), 'utf8');
  for (const path of reports) expect(manifest).toContain(`  annual-reports/${path}.docx\n`);
});
