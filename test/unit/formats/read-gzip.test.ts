import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { byteOf, holding, read, shown, traits, utf8 } from './support.ts';

const packed = (body: Uint8Array | string): Uint8Array => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), typeof body === 'string' ? utf8(body) : body]));
/** A CBOR list of text strings. */
const cbor = (...words: string[]): Uint8Array => Uint8Array.from([0x80 + words.length, ...words.flatMap((word) => [0x78, utf8(word).length, ...utf8(word)]), 0x19, 1, 2]);

describe('a file of a search index', () => {
  it('is a fragment with the words of its page, without the breaks between them', async () => {
    const content = await read('zh_1.pf_fragment', packed('{"url":"/a/","content":"北\u200b渡\u200b水厂 138\u200b1234\u200b5678","meta":{"title":"通知"}}'));
    expect(content.type).toBe('pagefind');
    expect(holding(content, '北渡水厂 13812345678').path).toEqual(['content']);
    expect(byteOf(content, '水厂')).toBe(12 + utf8('{"url":"/a/","content":"北_渡_').length + 4);
    expect(holding(content, '通知').path).toEqual(['meta.title']);
  });

  it('is an index, a filter or a list of pages with its words, none run into the next', async () => {
    const content = await read('zh.pf_filter', packed(cbor('发文机关', '澄湖区人民政府')));
    expect(shown(content)).toEqual(['metadata 索引: 发文机关␞澄湖区人民政府']);
    expect(byteOf(content, '澄湖区')).toBe(12 + 1 + 2 + 12 + 2);
    expect((await read('zh.pf_index', packed(cbor('机密')))).parts[0]?.kind).toBe('raw');
  });

  it('is searched for strings where it is no CBOR', async () => {
    expect(holding(await read('zh.pf_index', packed(Uint8Array.from([0x82, 0x7a, 255, 255, 255, 255, ...utf8('北渡水厂')]))), '北渡水厂').kind).toBe('raw');
  });
});

describe('a gzip file', () => {
  it('is read as the file in it, with its name and what follows it', async () => {
    const named = Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 8 | 16, 0, 0, 0, 0, 0, 3]), utf8('内部稿.txt\0说明\0'), deflateRawSync(utf8('澄湖区'))]);
    const content = await read('a.txt.gz', named);
    expect(shown(content).slice(0, 2)).toEqual(['name 原文件名: 内部稿.txt', 'comment 注释: 说明']);
    expect(holding(content, '澄湖区').path).toEqual(['a.txt']);
    expect(content.problems).toEqual(['a.txt.gz：gzip 数据不完整或者已经损坏']);
    const tail = await read('a.txt.gz', Buffer.concat([gzipSync('甲'), utf8('\0\0北渡水厂')]));
    expect(holding(tail, '北渡水厂').path).toEqual(['gzip 数据之后']);
  });

  it('is not unpacked beyond the bound, nor deeper than three files', async () => {
    const bomb = gzipSync(Buffer.alloc(65 * 1024 * 1024));
    const content = await read('bomb.gz', bomb);
    expect(traits(content)).toEqual(['异常压缩 : bomb.gz']);
    expect(content.problems).toEqual(['bomb.gz：解压后过大，没有读']);
    const nested = [1, 2, 3, 4, 5].reduce((inner) => gzipSync(inner), Buffer.from('北渡水厂'));
    expect((await read('a.gz', nested)).problems.join()).toContain('文件套文件超过 3 层');
  });
});
