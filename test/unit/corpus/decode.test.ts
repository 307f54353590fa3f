import { expect, test } from 'vitest';
import { decode } from '../../../src/corpus/decode.ts';

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

test('UTF-8 is read with and without a byte order mark', () => {
  expect(decode(new TextEncoder().encode('公开'))).toEqual({ text: '公开', encoding: 'utf-8', bom: false });
  expect(decode(bytes(0xef, 0xbb, 0xbf, ...new TextEncoder().encode('公开')))).toEqual({ text: '公开', encoding: 'utf-8', bom: true });
});

test('GB18030 is read, four-byte characters among it', () => {
  expect(decode(bytes(0xb9, 0xab, 0xbf, 0xaa))).toEqual({ text: '公开', encoding: 'gb18030', bom: false });
  expect(decode(bytes(0xb9, 0xab, 0x95, 0x32, 0x82, 0x36))).toMatchObject({ encoding: 'gb18030', text: '公𠀀' });
});

test('line ends of every kind become LF', () => {
  expect(decode(new TextEncoder().encode('甲\r\n乙\r丙\n'))).toMatchObject({ text: '甲\n乙\n丙\n' });
});

test('UTF-16, binary and broken files are errors in words', () => {
  expect(decode(bytes(0xff, 0xfe, 0x6c, 0x51))).toEqual({ error: '文件是 UTF-16 编码' });
  expect(decode(bytes(0x50, 0x4b, 0x03, 0x04, 0x00))).toEqual({ error: '文件含有空字节，不是文本文件' });
  expect(decode(bytes(0xff, 0xff, 0xff))).toEqual({ error: '文件既不是 UTF-8 也不是 GB18030 编码' });
});

test('an empty file is an empty text', () => {
  expect(decode(bytes())).toMatchObject({ text: '' });
});
