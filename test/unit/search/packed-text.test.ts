import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { gb2312 } from '../../../src/search/client/gb2312.ts';
import { packText, unpackText } from '../../../src/search/packed-text.ts';

test('Han characters are numbered, all else stays', () => {
  expect(packText('低保=吃低保 abc|15分钟').text).toBe('£¡=¢£¡ abc|15¤¥');
  expect(unpackText(packText('低保=吃低保 abc|15分钟'))).toBe('低保=吃低保 abc|15分钟');
});

test('nothing is lost on the way, whatever the text', () => {
  const text = fc.array(fc.oneof(fc.constantFrom('低', '保', '龘', '𠮷', '¡', '¢', '·', 'é', '\u001b', '"', '〔', 'ā'), fc.string({ unit: 'grapheme' }))).map((parts) => parts.join(''));
  fc.assert(fc.property(text, (each) => {
    expect(unpackText(JSON.parse(JSON.stringify(packText(each))))).toBe(each);
  }));
});

test('a table of many characters is smaller for it', () => {
  const characters = gb2312().slice(0, 1500);
  let seed = 1;
  const text = Array.from({ length: 30_000 }, () => characters[(seed = (seed * 48_271) % 2_147_483_647) % 1500]).join('');
  expect(gzipSync(JSON.stringify(packText(text))).length).toBeLessThan(gzipSync(JSON.stringify(text)).length);
});
