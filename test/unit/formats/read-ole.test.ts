import { CFB, utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteOf, holding, read, traits, utf8, zip } from './support.ts';

const little = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]);
const gbk = { 机: [0xbb, 0xfa], 密: [0xc3, 0xdc], 北: [0xb1, 0xb1], 渡: [0xb6, 0xc9] };
/** A compound file of these streams, by path. */
function compound(streams: Record<string, readonly number[]>): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const [path, bytes] of Object.entries(streams)) CFB.utils.cfb_add(file, path, Buffer.from(bytes));
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Buffer);
}
/** A property set with strings of GBK. */
function properties(values: Record<number, number[]>): number[] {
  const word = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, value >>> 24];
  const list = [[1, [...word(2), ...word(936)]] as const, ...Object.entries(values).map(([id, bytes]) => [Number(id), [...word(30), ...word(bytes.length + 1), ...bytes, 0, 0, 0, 0].slice(0, 8 + 4 * Math.ceil((bytes.length + 1) / 4))] as const)];
  let at = 8 + 8 * list.length;
  const heads: number[] = [];
  const bodies: number[] = [];
  for (const [id, body] of list) {
    heads.push(...word(id), ...word(at));
    bodies.push(...body);
    at += body.length;
  }
  return [0xfe, 0xff, 0, 0, ...word(0), ...word(0), ...word(0), ...word(0), ...word(0), ...word(1), ...word(0), ...word(0), ...word(0), ...word(0), ...word(48), ...word(at), ...word(list.length), ...heads, ...bodies];
}

describe('an old office file', () => {
  it('gives the strings of its streams in UTF-16 and GBK, short ones and those over many sectors among them', async () => {
    const long = '绕行线路'.repeat(2000);
    const content = await read('旧.doc', compound({ '/WordDocument': [1, 0, 3, ...little('取水'), 0, 0, 9, ...gbk.机, ...gbk.密, 0], '/1Table': little(long) }));
    expect(content.type).toBe('ole');
    expect(content.problems).toEqual([]);
    expect(holding(content, '取水', 'raw').path.at(-1)).toBe('WordDocument');
    expect(byteOf(content, '取水')).toBe(3);
    expect(byteOf(content, '机密')).toBe(10);
    expect(holding(content, long, 'raw').path.at(-1)).toBe('1Table');
  });

  it('gives its properties and who wrote it', async () => {
    const content = await read('旧.doc', compound({ '/\u0005SummaryInformation': properties({ 2: [...gbk.机, ...gbk.密], 4: [...gbk.北, ...gbk.渡] }) }));
    expect(holding(content, '机密', 'metadata').path.slice(-2)).toEqual(['SummaryInformation', '标题']);
    expect(traits(content)).toEqual([`作者信息 ${holding(content, '北渡', 'metadata').path.join('›')}: 北渡`]);
  });

  it('tells of macros, embedded objects and encryption', async () => {
    const content = await read('a.doc', compound({ '/Macros/VBA/Module1': [1, 2, 3], '/ObjectPool/_1/CONTENTS': [1], '/WordDocument': [0xec, 0xa5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1] }));
    expect(content.traits.map(({ kind }) => kind)).toEqual(['宏', '嵌入文件', '加密']);
    expect(content.problems).toEqual(['a.doc：文件已加密，不能读']);
    expect((await read('a.docx', compound({ '/EncryptedPackage': [1], '/EncryptionInfo': [2] }))).traits.map(({ kind }) => kind)).toEqual(['加密']);
  });

  it('is read into the files that its streams are', async () => {
    const content = await read('a.doc', compound({ '/ObjectPool/_1/Package': [...zip({ '底稿.txt': '北渡水厂' })] }));
    expect(holding(content, '北渡水厂', 'text').path.slice(-2)).toEqual(['Package', '底稿.txt']);
  });

  it('is a workbook as another program writes it', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['北渡水厂'], ['线路']]), '公开');
    const content = await read('a.xls', new Uint8Array(write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer));
    expect(content.type).toBe('ole');
    expect(holding(content, '北渡水厂', 'raw').path.at(-1)).toBe('Workbook');
    expect(holding(content, '公开', 'raw').path.at(-1)).toBe('Workbook');
  });

  it('is read however broken, without a crash, its words in sight', async () => {
    const whole = compound({ '/WordDocument': little('取水口坐标'.repeat(300)), '/VBA/dir': [...utf8('x')] });
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 12 }), fc.nat({ max: whole.length }), async (changes, cut) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, value] of changes) bytes[at] = value;
      const { parts } = await read('a.doc', bytes.subarray(0, cut));
      for (const part of parts) expect(part.offsetAt(0)).toBeGreaterThanOrEqual(0);
    }), { numRuns: 200 });
    const cut = await read('a.doc', whole.subarray(0, whole.length - 1024));
    expect(cut.problems.length).toBeGreaterThan(0);
    holding(cut, '取水口', 'raw');
  });
});
