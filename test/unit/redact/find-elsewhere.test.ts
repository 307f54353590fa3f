import { expect, test } from 'vitest';
import { wordFinder } from '../../../src/redact/find-elsewhere.ts';

const finder = wordFinder([{ id: 'r1', words: '北渡水厂取水口坐标', locator: '', ground: 'OGI-15-2', reason: '' } as never]);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('words that a file keeps in two pieces are found, with the place of the first', async () => {
  expect(await finder.inFile({ name: 'content/a.json', path: 'a.json', bytes: bytes('{"a":["甲","北渡水厂","取水口坐标"]}') })).toEqual([{ id: 'r1', where: 'content/a.json（a[1]）' }]);
  expect(await finder.inFile({ name: 'content/a.csv', path: 'a.csv', bytes: bytes('甲,乙\n北渡水厂,"取水口坐标"\n') })).toEqual([{ id: 'r1', where: 'content/a.csv（单元格）' }]);
});

test('words in a text are named by line and column', async () => {
  expect(await finder.inFile({ name: 'content/a.txt', path: 'a.txt', bytes: bytes('甲\n　北渡水厂\n取水口坐标') })).toEqual([{ id: 'r1', where: 'content/a.txt:2:2' }]);
});
