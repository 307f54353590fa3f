import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDocumentNumber } from '../../../src/domain/document-number.ts';
import { findDocumentNumbers } from '../../../src/domain/find-document-numbers.ts';

const find = (text: string) => findDocumentNumbers(text).map(({ number, start, end, text: raw }) => {
  expect(text.slice(start, end)).toBe(raw);
  return formatDocumentNumber(number);
});

test.each([
  ['《澄湖区办法》（澄政规〔2021〕2号）同时废止。', ['澄政规〔2021〕2号']],
  ['根据澄政发〔2025〕6号、澄政办发[2024]12号文件要求', ['澄政发〔2025〕6号', '澄政办发〔2024〕12号']],
  ['（澄政规〔2019〕11号、澄政规〔2020〕3号）', ['澄政规〔2019〕11号', '澄政规〔2020〕3号']],
  ['关于印发管理办法的通知澄政 （2025） 6 号', ['澄政〔2025〕6号']],
  ['《政府信息公开条例》（中华人民共和国国务院令第711号）', ['中华人民共和国国务院令第711号']],
  ['依照国务院令（第711号）执行，并按国家税务总局公告2024年第5号办理', ['国务院令第711号', '国家税务总局公告2024年第5号']],
  ['由澄江市人民政府第12号令公布', ['澄江市人民政府令第12号']],
  ['建设规划（2025）6号楼和地铁〔2025〕2号线', []],
  ['2025年6月1日，〔2025〕6号', []],
  ['根据和平政〔2025〕6号', ['和平政〔2025〕6号']],
  ['', []],
])('finds the numbers in “%s”', (text, numbers) => expect(find(text)).toEqual(numbers));

test('gives offsets in the text as written', () => {
  expect(findDocumentNumbers('原文件（澄政 [２０２５] 第 6 号）废止')).toEqual([
    { number: { form: 'series', code: '澄政', year: 2025, serial: 6 }, text: '澄政 [２０２５] 第 6 号', start: 4, end: 19 }]);
});

test('never throws, keeps order and never overlaps', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('澄政', '发', '〔', '〕', '(', '）', '2025', '第', '6', '号', '令', '公告', '年', '，', ' ', '根据', '🀄')).map((a) => a.join('')), (text) => {
    let last = 0;
    for (const { start, end, text: raw } of findDocumentNumbers(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(text.slice(start, end)).toBe(raw);
      last = end;
    }
  }));
});

test('counts what stands in hostile text', { timeout: 60_000 }, () => {
  const counts = ['澄', '〔2025', '第1', '令第', '通知', '根据', '〔　', '澄政〔2025〕6号'].map((unit) => findDocumentNumbers(unit.repeat(100_000)).length);
  expect(counts).toEqual([0, 0, 0, 0, 0, 0, 0, 100_000]);
});
