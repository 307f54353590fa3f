import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFileContent } from '../../../src/formats/file-content.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 机密，第1条 in GB18030, with a character of four bytes (㐀). */
const gb18030 = Uint8Array.from([0xbb, 0xfa, 0xc3, 0xdc, 0xa3, 0xac, 0x81, 0x39, 0xee, 0x39, 0xb5, 0xda, 0x31, 0xcc, 0xf5]);

describe('plain text', () => {
  it('is given whole, each character with its byte', async () => {
    const { type, parts, problems } = await readFileContent('a.txt', utf8('澄湖𠀀ab区'));
    expect({ type, problems, texts: parts.map(({ text, kind, path }) => ({ text, kind, path })) }).toEqual({ type: 'text', problems: [], texts: [{ text: '澄湖𠀀ab区', kind: 'text', path: [] }] });
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((index) => parts[0]?.offsetAt(index))).toEqual([0, 3, 6, 6, 10, 11, 12, 15]);
  });

  it('is read in GB18030 with its bytes', async () => {
    const [part] = (await readFileContent('a.txt', gb18030)).parts;
    expect(part?.text).toBe('机密，㐀第1条');
    expect([0, 1, 2, 3, 4, 5, 6].map((index) => part?.offsetAt(index))).toEqual([0, 2, 4, 6, 10, 12, 13]);
  });

  it('is read in UTF-16 with its mark', async () => {
    const [part] = (await readFileContent('a.txt', Uint8Array.from([0xff, 0xfe, 0x3a, 0x67, 0xc6, 0x5b]))).parts;
    expect(part?.text).toBe('\ufeff机密');
    expect(part?.offsetAt(2)).toBe(4);
  });

  it('is read around a broken byte, and says so', async () => {
    const { parts, problems } = await readFileContent('a.txt', Uint8Array.from([...utf8('澄湖区人民政府办公室'), 0xff, ...utf8(`机密\ufffd文${'照'.repeat(40)}`)]));
    expect(parts[0]?.text).toBe(`澄湖区人民政府办公室\ufffd机密\ufffd文${'照'.repeat(40)}`);
    expect([10, 11, 12, 13, 14].map((index) => parts[0]?.offsetAt(index))).toEqual([30, 31, 34, 37, 40]);
    expect(problems).toEqual(['a.txt：有的字节不是 UTF-8 也不是 GB18030 编码的文字']);
  });

  it('gives what escapes in a script spell, with the byte of each', async () => {
    const { type, parts } = await readFileContent('a.js', utf8('const 词 = "内\\u673a\\u{5bc6}x\\x41";'));
    expect(type).toBe('javascript');
    expect(parts[1]?.text).toBe('const 词 = "内机密xA";');
    expect([12, 13, 14, 15, 16].map((index) => parts[1]?.offsetAt(index))).toEqual([16, 22, 30, 31, 35]);
  });

  it('has, for any text, the bytes that encoding its beginning gives', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 3000 }), fc.nat(), async (words, seed) => {
      const text = `文本\n${words.replaceAll('\0', '')}`;
      const [part] = (await readFileContent('a.txt', utf8(text))).parts;
      let index = seed % text.length;
      if (/[\udc00-\udfff]/.test(text.charAt(index))) index -= 1;
      expect(part?.offsetAt(index)).toBe(utf8(text.slice(0, index)).length);
    }), { numRuns: 100 });
  });
});

describe('a file of unknown format', () => {
  it('is searched for strings in UTF-8 and UTF-16', async () => {
    const words = '取水口坐标';
    const little = [...words].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]);
    const { type, parts } = await readFileContent('x.bin', Uint8Array.from([0, 1, 2, 255, ...utf8('北渡水厂'), 0, 0, 7, 0, 0, ...little, 0, 0, ...utf8('110105194912310021'), 0, 3]));
    expect(type).toBe('unknown');
    const found = ['北渡水厂', '110105194912310021', words].map((text) => parts.find((part) => part.text === text && part.kind === 'raw'));
    expect(found.map((part) => part?.offsetAt(1))).toEqual([7, 34, 23]);
  });
});
