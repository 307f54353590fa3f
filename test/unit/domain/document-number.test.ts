import { existsSync, readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  documentNumberKey, formatDocumentNumber, isCanonicalDocumentNumber, normaliseDocumentNumber, parseDocumentNumber,
} from '../../../src/domain/document-number.ts';

const series = (code: string, year: number, serial: number) => ({ form: 'series', code, year, serial });

describe('parseDocumentNumber', () => {
  test.each([
    '澄政发〔2025〕6号', '澄政发[2025]6号', '澄政发（2025）6号', '澄政发(2025)6号', '澄政发【2025】6号', '澄政发﹝2025﹞6号', '澄政发［2025］6号',
    '澄政发〔２０２５〕６号', '澄政发〔2025〕第6号', '澄政发〔2025〕06号', ' 澄政发 〔 2025 〕 6 号 ', '发文字号：澄政发〔2025〕6号', '文号:澄政发〔2025〕6号',
    '澄政发〔二〇二五〕六号', '澄政发第〔2025〕6号', '澄政发〔2025年〕6号', '澄政发2025年第6号', '澄政发〔2025)6号',
  ])('reads the typing %s', (text) => expect(parseDocumentNumber(text)).toEqual(series('澄政发', 2025, 6)));

  test.each([
    ['澄江市人民政府令第12号', '澄江市人民政府令', null, 12],
    ['中华人民共和国国务院令第711号', '中华人民共和国国务院令', null, 711],
    ['中华人民共和国国务院令（第711号）', '中华人民共和国国务院令', null, 711],
    ['中华人民共和国主席令第五十三号', '中华人民共和国主席令', null, 53],
    ['澄江市人民政府第12号令', '澄江市人民政府令', null, 12],
    ['国家发展和改革委员会令2024年第3号', '国家发展和改革委员会令', 2024, 3],
    ['国家发展和改革委员会2024年第3号令', '国家发展和改革委员会令', 2024, 3],
  ])('reads the order %s', (text, code, year, serial) => expect(parseDocumentNumber(text)).toEqual({ form: 'order', code, year, serial }));

  test.each([
    ['公告2024年第5号', '公告'], ['公告〔2024〕第5号', '公告'], ['国家税务总局公告2024年第5号', '国家税务总局公告'], ['国家税务总局公告 2024 年第 5 号', '国家税务总局公告'],
    ['国家税务总局2024年第5号公告', '国家税务总局公告'], ['国家税务总局〔2024〕第5号公告', '国家税务总局公告'], ['财政部2024年5号通告', '财政部通告'],
  ])('reads the notice %s', (text, code) => expect(parseDocumentNumber(text)).toEqual({ form: 'notice', code, year: 2024, serial: 5 }));

  test('keeps a serial of five digits', () => expect(parseDocumentNumber('澄政发〔2025〕１２３４５号')?.serial).toBe(12345));

  test.each(['', '号', '〔2025〕6号', '澄政发〔2025〕号', '澄政发〔2025〕0号', '澄政发〔25〕6号', '澄政发〔1025〕6号', '第12号', '澄政发〔2025〕6', '令第12号', '关于澄政发〔2025〕6号的说明', '2025年6月1日'])(
    'finds no number in “%s”', (text) => expect(parseDocumentNumber(text)).toBeUndefined());

  test('never takes two series for one', () => {
    expect(normaliseDocumentNumber('澄政〔2025〕6号')).not.toBe(normaliseDocumentNumber('澄政发〔2025〕6号'));
    expect(normaliseDocumentNumber('澄政办发〔2025〕6号')).not.toBe(normaliseDocumentNumber('澄政发〔2025〕6号'));
    expect(normaliseDocumentNumber('澄政发〔2024〕6号')).not.toBe(normaliseDocumentNumber('澄政发〔2025〕6号'));
  });

  test('reads no number out of hostile text', { timeout: 60_000 }, () => {
    for (const unit of ['澄', '〔', '第', '2', '号', '澄〔2025', ' ']) expect(parseDocumentNumber(unit.repeat(200_000))).toBeUndefined();
  });
});

describe('a number written and read again', () => {
  const code = fc.string({ unit: fc.constantFrom(...'澄湖政发办规函国沪粤教民住建文旅经信'), minLength: 2, maxLength: 12 });
  const year = fc.integer({ min: 1950, max: 2099 });
  const serial = fc.integer({ min: 1, max: 99_999 });
  test('is the same in every typing', () => {
    fc.assert(fc.property(code, year, serial, fc.constantFrom('〔〕', '[]', '（）', '()', '【】', '﹝﹞', '［］'), fc.constantFrom('', ' ', '　'), (c, y, n, b, s) => {
      const typed = `${c}${s}${b[0]}${s}${y}${b[1]}${s}${n}${s}号`;
      const canonical = `${c}〔${y}〕${n}号`;
      expect(normaliseDocumentNumber(typed)).toBe(canonical);
      expect(isCanonicalDocumentNumber(canonical)).toBe(true);
      expect(isCanonicalDocumentNumber(typed)).toBe(typed === canonical);
    }));
  });
  test('keeps orders and notices', () => {
    fc.assert(fc.property(code, fc.option(year), serial, fc.constantFrom('令', '公告', '通告'), (c, y, n, kind) => {
      const number = { form: kind === '令' ? 'order' as const : 'notice' as const, code: c + kind, year: kind === '令' ? y : y ?? 2024, serial: n };
      const text = formatDocumentNumber(number);
      expect(parseDocumentNumber(text)).toEqual(number);
      expect(isCanonicalDocumentNumber(text)).toBe(true);
    }));
  });
  test('is itself when it is canonical', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'澄政令公告第〔〕[]2025年号060') }), (text) => {
      if (isCanonicalDocumentNumber(text)) expect(normaliseDocumentNumber(text)).toBe(text);
    }));
  });
});

test('canonical is what GB/T 9704 asks', () => {
  for (const text of ['澄政规〔2025〕3号', '湖心街〔2026〕31号', '澄江市人民政府令第12号', '国家税务总局公告2024年第5号']) expect(isCanonicalDocumentNumber(text)).toBe(true);
  for (const text of ['澄政规[2025]3号', '澄政规〔2025〕03号', '澄政规〔2025〕第3号', '澄政规〔2025〕3', '澄〔2025〕3号', '澄政规〔2125〕3号', '令第12号', '澄政规〔2025〕3号 ', '澄政规〔2025〕123456号'])
    expect(isCanonicalDocumentNumber(text)).toBe(false);
});

test('the search key is ASCII and differs by code, year and serial', () => {
  const key = documentNumberKey({ form: 'series', code: '澄政', year: 2025, serial: 6 });
  expect(key).toBe(`dn${'澄'.codePointAt(0)!.toString(36)}${'政'.codePointAt(0)!.toString(36)}y2025n6`);
  expect(key).toMatch(/^[a-z0-9]+$/);
  expect(documentNumberKey({ form: 'order', code: '国务院令', year: null, serial: 711 })).toMatch(/^dn[a-z0-9]+n711$/);
});

const folder = new URL('../../../../shared/data/document-numbers/', import.meta.url);
test.skipIf(!existsSync(folder))('reads at least 99.5 % of the real numbers (skipped where ../shared/data is absent)', () => {
  let rows = 0;
  const missed: string[] = [];
  for (const file of readdirSync(folder)) {
    for (const line of readFileSync(new URL(file, folder), 'utf8').trim().split('\n').slice(1)) {
      const value = line.slice(line.indexOf(',', line.indexOf(',') + 1) + 1).replaceAll('"', '').trim();
      if (value === '') continue;
      rows++;
      if (!parseDocumentNumber(value)) missed.push(value);
    }
  }
  expect(rows).toBeGreaterThan(19_000);
  expect(missed.length, missed.slice(0, 20).join('\n')).toBeLessThanOrEqual(rows * 0.005);
});
