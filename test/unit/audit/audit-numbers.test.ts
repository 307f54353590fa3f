import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
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

test('words that a list took along with a number go, and are named', () => {
  const { series, trimmed } = audit(`${header}a,,的通知粤府〔2023〕1号\nb,,粤府〔2023〕2号\nc,,省人民政府粤府〔2023〕3号\nd,,依据粤办函〔2023〕1号\n`);
  expect(series.map(({ code, seen }) => [code, seen])).toEqual([['粤办函', 1], ['粤府', 3]]);
  expect(trimmed.map(({ line, leadIn, number }) => [line, leadIn, number])).toEqual([[2, '的通知', '粤府〔2023〕1号'], [4, '省人民政府', '粤府〔2023〕3号'], [5, '依据', '粤办函〔2023〕1号']]);
});

test('a name before the code stays where the list has no such code, and a bare 公告 is nobody else\'s', () => {
  const { series } = audit(`${header}a,,日政发〔2023〕1号\nb,,省人民政府粤府〔2023〕3号\nc,,海市人民政府公告2018年第1号\nd,,公告2018年第2号\n`);
  expect(series.map(({ code }) => code)).toEqual(['公告', '日政发', '海市人民政府公告', '省人民政府粤府']);
});

test('every typing of an order and of a notice is one number', () => {
  const { series, duplicates } = audit(`${header}a,,国家税务总局公告2024年第5号\nb,,国家税务总局公告〔2024〕5号\nc,,国家税务总局公告（2024）第5号\nd,,国家税务总局2024年第5号公告\ne,,上海市人民政府令第8号\nf,,上海市人民政府令（第8号）\n`);
  expect(series.map(({ code, year, seen }) => [code, year, seen])).toEqual([['上海市人民政府令', null, 1], ['国家税务总局公告', 2024, 1]]);
  expect(duplicates.map(({ sources }) => sources.map(({ line }) => line))).toEqual([[6, 7], [2, 3, 4, 5]]);
});

test('rows that hold a number are told from rows that hold none', () => {
  expect(audit(`${header}a,,\nb,,粤府〔2023〕1号、粤府〔2023〕2号\nc,,粤府〔2023〕3号\nd,,无\n`)).toMatchObject({ rows: 4, holding: 2, read: 1, readShare: 0.5 });
  expect(audit(`${header}a,,\n`)).toMatchObject({ holding: 0, readShare: null });
});

test('what the estimate means stands in every report, and what speaks against it with the series', () => {
  const found = audit(`${header}${[1, 2, 3, 4, 500].map((serial) => `a,,粤府〔2023〕${serial}号`).join('\n')}\nb,,公告2023年第2号\n`);
  expect(found.series.map(({ code, cautions }) => [code, cautions])).toEqual([
    ['公告', ['只见到1个编号，估计不可靠', '没有机关名称，可能混有不同机关的编号']], ['粤府', ['最大号500远离其余编号，可能写错']],
  ]);
  for (const report of [numbersAsText(found), numbersAsCsv(found), found.method]) expect(report).toContain('前提是编号从1号起逐号使用');
  expect(numbersAsText(found)).toContain('可能混有不同机关的编号');
});

describe('for any list', () => {
  const code = fc.string({ unit: fc.constantFrom(...'澄湖沪粤政发办规函教民住建文旅经信公税'), minLength: 2, maxLength: 6 });
  const row = fc.record({ code, year: fc.integer({ min: 2001, max: 2004 }), serial: fc.integer({ min: 1, max: 60 }), typing: fc.nat({ max: 6 }) });
  const typed = ({ code: c, year, serial, typing }: { code: string; year: number; serial: number; typing: number }): string => [
    `${c}〔${year}〕${serial}号`, `${c}[${year}]${serial}号`, `${c}（${year}）第${serial}号`, `发文字号：${c} 【${year}】 ${serial} 号`, `${c}﹝${year}﹞0${serial}号`, `${c}${year}年第${serial}号`,
    `${c}〔${String(year).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}〕${serial}号`,
  ][typing] ?? '';

  test('there are as many series as pairs of code and year, whatever the typing: none is merged, none is split', () => {
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
      const { series, read, duplicates } = audit(`${header}${rows.map((each) => `a,,${typed(each)}`).join('\n')}\n`);
      expect(read).toBe(rows.length);
      const expected = Map.groupBy(rows, ({ code: c, year }) => `${c} ${year}`);
      expect(series.map((each) => `${each.code} ${each.year ?? ''}`).sort()).toEqual([...expected.keys()].sort());
      for (const each of series) {
        const serials = new Set(expected.get(`${each.code} ${each.year ?? ''}`)?.map(({ serial }) => serial));
        expect([each.seen, each.highest]).toEqual([serials.size, Math.max(...serials)]);
        expect(each.estimate).toBe(each.highest + each.highest / each.seen - 1);
      }
      expect(duplicates).toHaveLength([...Map.groupBy(rows, ({ code: c, year, serial }) => `${c} ${year} ${serial}`).values()].filter((group) => group.length > 1).length);
    }));
  });
});

describe('real lists', () => {
  const folder = fileURLToPath(new URL('../../../../shared/data/document-numbers', import.meta.url));
  const present = existsSync(folder);
  const names = present ? readdirSync(folder).filter((name) => name.endsWith('.csv')) : [];
  const list = (name: string) => auditNumbers(name, readFileSync(join(folder, name)));

  if (!present) test.skip('../shared/data/document-numbers is not there', () => {});
  test.each(names)('%s: no row is lost, every row that is not read has a reason, and 99.5 % of those that hold a number are read', (name) => {
    const { rows, read, unparsed, series } = list(name);
    expect(rows).toBe(readFileSync(join(folder, name), 'utf8').trimEnd().split('\n').length - 1);
    expect(read + unparsed.length).toBe(rows);
    expect(unparsed.filter(({ text, reason }) => (text.trim() === '') !== (reason === '没有发文字号'))).toEqual([]);
    // Every row with anything in its cell counts as one that holds a number: stricter than what the report says.
    expect(read / (read + unparsed.filter(({ text }) => text.trim() !== '').length)).toBeGreaterThanOrEqual(0.995);
    expect(series.every(({ seen, missing, highest }) => seen + missing === highest)).toBe(true);
    expect(series.filter(({ code }) => /的|通知|根据|依据|按照|废止/.test(code))).toEqual([]);
  });

  /** Counted from the files with grep and sort, not with this program. */
  const counted: [file: string, code: string, year: number, seen: number, highest: number, firstGap: number, duplicates: number[]][] = [
    ['state-council.csv', '国发', 2015, 64, 74, 1, []], ['state-council.csv', '国办发', 2016, 90, 106, 4, []], ['guangdong.csv', '粤府', 2020, 24, 71, 2, []],
    ['guangdong.csv', '粤办函', 2010, 50, 877, 1, []], ['liaoning.csv', '辽政发', 2010, 36, 42, 1, []], ['shanghai.csv', '沪府发', 2009, 67, 68, 51, [29, 60]],
  ];
  test.skipIf(!present).each(counted)('%s: %s〔%i〕 is as counted by hand', (file, code, year, seen, highest, firstGap, repeated) => {
    const { series, duplicates } = list(file);
    const found = series.find((each) => each.code === code && each.year === year);
    expect(found).toMatchObject({ seen, highest, missing: highest - seen, estimate: highest + highest / seen - 1 });
    expect(found?.gaps[0]?.from).toBe(firstGap);
    expect(duplicates.filter(({ number }) => number.startsWith(`${code}〔${year}〕`)).map(({ number }) => number)).toEqual(repeated.map((serial) => `${code}〔${year}〕${serial}号`));
  });
});
