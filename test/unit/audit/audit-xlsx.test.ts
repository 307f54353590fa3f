import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { read, utils, type WorkBook } from '@e965/xlsx';
import { unzipSync, strFromU8 } from 'fflate';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { auditCorpus } from '../../../src/audit/audit-corpus.ts';
import { corpusSheets } from '../../../src/audit/reporters/corpus-sheets.ts';
import { asXlsx } from '../../../src/audit/reporters/xlsx.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const root = fileURLToPath(new URL('../../../', import.meta.url));
const date = '2026-11-20';
const folder = mkdtempSync(join(tmpdir(), 'audit-xlsx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sheetsOfSample = async () => corpusSheets(auditCorpus(await readCorpus(join(root, 'content'), { cwd: root }), date));
const run = (...args: string[]) => spawnSync(process.execPath, [join(root, 'src/cli/audit.ts'), ...args], { cwd: folder });

let sheets: Awaited<ReturnType<typeof sheetsOfSample>>;
let bytes: Uint8Array;
let book: WorkBook;
beforeAll(async () => {
  sheets = await sheetsOfSample();
  bytes = await asXlsx(sheets);
  book = read(bytes, { cellNF: true, cellDates: true, cellStyles: true });
});

test('every sheet is read back with its headings and as many rows as the figures have', () => {
  expect(book.SheetNames).toEqual(['总览', '各单位各年', '单位评议', '逐年', '时限', '依据', '删减', '解读', '编号', '复核', '有效性', '公开栏目']);
  for (const { name, columns, rows } of sheets) {
    const [headings, ...found] = utils.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1, defval: null, raw: true });
    expect(headings, name).toEqual(columns.map(({ heading }) => heading));
    expect(found.length, name).toBe(rows.length);
  }
});

test('every number, share, date and word is read back as what it is', () => {
  for (const { name, columns, rows } of sheets) {
    const [, ...found] = utils.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1, defval: null, raw: true });
    rows.forEach((row, at) => columns.forEach(({ kind }, column) => {
      const expected = row[column] === '' ? null : row[column] ?? null;
      const cell = found[at]?.[column] ?? null;
      const shown = cell instanceof Date ? new Date(cell.getTime() + 12 * 3_600_000).toISOString().slice(0, 10) : cell;
      expect(shown, `${name}, row ${at + 2}, column ${column + 1}`).toEqual(expected);
      if (kind === 'date' && expected !== null) expect(cell, name).toBeInstanceOf(Date);
    }));
  }
});

test('shares are shown as per cent, dates with year, month and day, in 宋体, with widths and a frozen header', () => {
  const entries = unzipSync(bytes);
  const xml = (name: string) => strFromU8(entries[name] ?? new Uint8Array());
  expect(xml('xl/styles.xml')).toContain('<name val="宋体"/>');
  const years = book.Sheets['逐年'] ?? {};
  const column = sheets.find(({ name }) => name === '逐年')?.columns.findIndex(({ heading }) => heading === '公开比例') ?? -1;
  expect(years[utils.encode_cell({ r: 1, c: column })]).toMatchObject({ t: 'n', z: '0.0%' });
  expect(book.Sheets['复核']?.['E2']).toMatchObject({ z: 'yyyy-mm-dd' });
  for (const [index] of sheets.entries()) {
    expect(xml(`xl/worksheets/sheet${index + 1}.xml`)).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml(`xl/worksheets/sheet${index + 1}.xml`)).toContain('<cols>');
  }
});

test('the same figures give the same bytes at another hour and in another zone', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
  const zone = process.env['TZ'];
  try {
    process.env['TZ'] = 'America/New_York';
    expect(Buffer.from(await asXlsx(await sheetsOfSample())).equals(Buffer.from(bytes))).toBe(true);
  } finally {
    vi.useRealTimers();
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

test('text that looks like a formula stays text', async () => {
  const made = read(await asXlsx([{ name: '表', columns: [{ heading: '名称', kind: 'text', width: 10 }], rows: [['=1+1'], ['@SUM(A1)']] }]));
  expect(made.Sheets['表']?.['A2']).toMatchObject({ t: 's', v: '=1+1' });
  expect(made.Sheets['表']?.['A2']).not.toHaveProperty('f');
  expect(made.Sheets['表']?.['A3']).toMatchObject({ t: 's', v: '@SUM(A1)' });
});

test('--out writes the workbook; without it the workbook goes to a redirected output', () => {
  const content = join(root, 'content');
  expect(run('--content', content, '--date', date, '--format', 'xlsx', '--out', 'audit.xlsx').status).toBe(0);
  expect(readFileSync(join(folder, 'audit.xlsx')).equals(Buffer.from(bytes))).toBe(true);
  expect(run('--content', content, '--date', date, '--format', 'xlsx').stdout.equals(Buffer.from(bytes))).toBe(true);
});

test('a list of numbers is written as a workbook too, and a folder that is not there is said', () => {
  writeFileSync(join(folder, 'gap.csv'), 'url,published,document_number\na,,粤府〔2023〕2号\nb,,不详\n');
  expect(run('--numbers', 'gap.csv', '--format', 'xlsx', '--out', 'gap.xlsx').status).toBe(0);
  const made = read(readFileSync(join(folder, 'gap.xlsx')));
  expect(utils.sheet_to_json(made.Sheets['序列'] ?? {})).toMatchObject([{ 机关代字: '粤府', 年份: 2023, 已见: 1, 最大号: 2, 缺号数: 1, 缺号: '1' }]);
  expect(utils.sheet_to_json(made.Sheets['未读出'] ?? {})).toMatchObject([{ 行: 3, 原文: '不详' }]);
  const refused = run('--numbers', 'gap.csv', '--format', 'xlsx', '--out', 'nowhere/gap.xlsx');
  expect([refused.status, refused.stderr.toString()]).toEqual([2, '写不了文件 nowhere/gap.xlsx：目录不存在\n']);
});
