import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { auditNumbers, hasNumberFaults } from '../../../src/audit/audit-numbers.ts';
import { NumberListError } from '../../../src/audit/read-number-list.ts';
import { numbersAsCsv } from '../../../src/audit/reporters/numbers-csv.ts';
import { numbersAsText } from '../../../src/audit/reporters/numbers-text.ts';

const audit = (text: string) => auditNumbers('list.csv', new TextEncoder().encode(text));
const header = 'url,published,document_number\n';

test('numbers in every typing fall into one series', () => {
  const { read, series } = audit(`${header}a,2023/09/15,粤府〔2023〕1号\nb,,发文字号：粤府[2023]3号\nc,,粤府 （2023）4 号\n`);
  expect(read).toBe(3);
  expect(series).toMatchObject([{ code: '粤府', year: 2023, seen: 3, highest: 4, gaps: [{ from: 2, to: 2 }], missing: 1 }]);
});

test('a row without a readable number stays with its line and its reason', () => {
  const { rows, unparsed } = audit(`${header}a,,\nb,,粤府〔2023〕1号、粤府〔2023〕2号\nc,,粤府第三份\nd,,\n`);
  expect(rows).toBe(4);
  expect(unparsed.map(({ line, reason }) => [line, reason])).toEqual([[2, '没有发文字号'], [3, '一格中有2个发文字号'], [4, '没有“号”字'], [5, '没有发文字号']]);
});

test('one number in two rows is a duplicate, with both lines', () => {
  const { duplicates } = audit(`${header}a,,粤府〔2023〕1号\nb,,粤府〔2023〕01号\n`);
  expect(duplicates).toMatchObject([{ number: '粤府〔2023〕1号', sources: [{ line: 2, url: 'a' }, { line: 3, url: 'b' }] }]);
});

test('columns are found by name, in any order, with a BOM, quotes and Windows line ends', () => {
  expect(audit('\ufeff发文字号,网址\r\n"粤府〔2023〕2号","https://x/?a=1,2"\r\n')).toMatchObject({ read: 1, series: [{ highest: 2 }] });
});

test('a list in GB18030 is read', () => {
  // 粤府〔2023〕2号
  const cell = [0xd4, 0xc1, 0xb8, 0xae, 0xa1, 0xb2, 0x32, 0x30, 0x32, 0x33, 0xa1, 0xb3, 0x32, 0xba, 0xc5];
  expect(auditNumbers('list.csv', Uint8Array.from([...new TextEncoder().encode('document_number\n'), ...cell])).series).toMatchObject([{ code: '粤府', year: 2023, highest: 2 }]);
});

test('a list without the column, or that is no CSV, is refused in words', () => {
  expect(() => audit('url,number\na,b\n')).toThrow(NumberListError);
  expect(() => audit('url,number\na,b\n')).toThrow('document_number');
  expect(() => audit(`${header}a,,"粤府`)).toThrow('不合 CSV 的写法');
  expect(() => auditNumbers('x', Uint8Array.from([0xff, 0xfe, 0x41, 0x00]))).toThrow('UTF-16');
});

test('only a list with every number from 1 on, each once, is without a fault', () => {
  expect(hasNumberFaults(audit(`${header}a,,粤府〔2023〕1号\nb,,粤府〔2023〕2号\n`))).toBe(false);
  expect(hasNumberFaults(audit(`${header}b,,粤府〔2023〕2号\n`))).toBe(true);
  expect(hasNumberFaults(audit(`${header}b,,粤府〔2023〕1号\nc,,\n`))).toBe(true);
});

test('the report in words and as CSV name series, gaps and unread rows; a formula is disarmed', () => {
  const found = audit(`${header}a,,粤府〔2023〕2号\nb,,=1+1\n`);
  expect(numbersAsText(found)).toContain('粤府〔2023〕　已见1　最大2　缺1（1）　估计总数3.0　已见比例33.3%');
  const csv = numbersAsCsv(found);
  expect(csv).toContain('序列,粤府,2023,1,2,1,1,3,0.3333,,,');
  expect(csv).toContain("未读出,,,,,,,,,3,'=1+1,");
});

describe('real lists', () => {
  const folder = fileURLToPath(new URL('../../../../shared/data/document-numbers', import.meta.url));
  const present = existsSync(folder);
  const names = present ? readdirSync(folder).filter((name) => name.endsWith('.csv')) : [];

  if (!present) test.skip('../shared/data/document-numbers is not there', () => {});
  test.each(names)('%s: no row is lost, and every row that is not read has a reason', (name) => {
    const bytes = readFileSync(join(folder, name));
    const { rows, read, unparsed, series } = auditNumbers(name, bytes);
    expect(rows).toBe(bytes.toString('utf8').trimEnd().split('\n').length - 1);
    expect(read + unparsed.length).toBe(rows);
    expect(unparsed.filter(({ text, reason }) => text.trim() === '' && reason !== '没有发文字号')).toEqual([]);
    expect(series.every(({ seen, missing, highest }) => seen + missing === highest)).toBe(true);
  });
});
