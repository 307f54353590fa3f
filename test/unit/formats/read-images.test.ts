import { deflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFileContent, type FileContent } from '../../../src/formats/file-content.ts';
import { asciiField, exifSegment, fractions, gif, gifComment, jpeg, png, pngChunk, segment, tiff, utf8, webp } from '../../support/image-files.ts';

const listed = ({ parts }: FileContent): string[] => parts.map(({ kind, path, text }) => `${kind} ${path.join('/')}: ${text}`);
const signs = ({ traits }: FileContent): string[] => traits.map(({ kind, path, excerpt }) => `${kind} ${path.join('/')}: ${excerpt}`);
/** What stands in the file where a word is said to stand. */
function bytesAt(bytes: Uint8Array, { parts }: FileContent, word: string): string[] {
  return parts.filter(({ text }) => text.includes(word)).map((part) => {
    const place = part.offsetAt(part.text.indexOf(word));
    return new TextDecoder().decode(bytes.subarray(place, place + utf8(word).length));
  });
}

const structure = tiff([asciiField(0x010e, '取水口照片'), asciiField(0x013b, '张某某')], {
  exif: [{ tag: 0x9286, type: 7, data: [...utf8('UNICODE\0'), 0x67, 0x3a, 0x5b, 0xc6] }],
  gps: [asciiField(1, 'N'), { tag: 2, type: 5, data: fractions(30, 30, 36) }, asciiField(3, 'E'), { tag: 4, type: 5, data: fractions(114, 6, 0) }],
  preview: [{ tag: 0x0201, type: 4, data: [0, 0, 0, 8] }, { tag: 0x0202, type: 4, data: [0, 0, 0, 0] }],
});
const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator><rdf:Seq><rdf:li>李某某</rdf:li></rdf:Seq></dc:creator><a b="&#26426;密"/></x:xmpmeta>';

describe('a JPEG', () => {
  it('without data about it holds nothing', async () => {
    const content = await readFileContent('a.jpg', jpeg());
    expect(content).toEqual({ type: 'jpeg', parts: [], traits: [], problems: [] });
  });

  it('gives its EXIF, each text with its byte, the position and the names', async () => {
    const bytes = jpeg({ segments: [exifSegment(structure)] });
    const content = await readFileContent('a.jpg', bytes);
    expect(listed(content)).toEqual(expect.arrayContaining(['metadata EXIF ImageDescription: 取水口照片', 'metadata EXIF Artist: 张某某', 'metadata EXIF UserComment: 机密', 'metadata EXIF GPS: 30.510000, 114.100000']));
    expect(signs(content)).toEqual(expect.arrayContaining(['作者信息 EXIF Artist: 张某某', '作者信息 EXIF GPS: 拍摄位置 30.510000, 114.100000', '嵌入文件 EXIF 缩略图: 缩略图，可能是处理以前的画面']));
    expect(bytesAt(bytes, content, '口照片')).toEqual(['口照片']);
    expect(content.problems).toEqual([]);
  });

  it('gives XMP, IPTC, comments, segments of programs and what follows its end', async () => {
    const iptc = [0x1c, 2, 80, 0, 9, ...utf8('王某某'), 0x1c, 2, 120, 0, 6, ...utf8('说明')];
    const bytes = jpeg({
      segments: [segment(0xe1, utf8('http://ns.adobe.com/xap/1.0/\0'), utf8(xmp)), segment(0xed, utf8('Photoshop 3.0\x008BIM'), [4, 4, 0, 0, 0, 0, 0, iptc.length], iptc), segment(0xfe, utf8('注释里的词')), segment(0xe5, utf8('程序写的词'))],
      tail: utf8('附在后面的词'),
    });
    const content = await readFileContent('a.jpg', bytes);
    expect(listed(content)).toEqual(expect.arrayContaining(['metadata IPTC Byline: 王某某', 'metadata IPTC Caption: 说明', 'comment COM: 注释里的词', 'raw APP5: 程序写的词', 'raw 图像之后的数据: 附在后面的词']));
    expect(content.parts.some(({ path, text }) => path[0] === 'XMP' && text.includes('机密'))).toBe(true);
    expect(signs(content)).toEqual(expect.arrayContaining(['作者信息 XMP: 李某某', '作者信息 IPTC Byline: 王某某', '嵌入文件 图像之后的数据: 图像之后还有 18 字节']));
    for (const word of ['注释里的词', '程序写', '附在后面', '说明', '李某某']) expect(new Set(bytesAt(bytes, content, word))).toEqual(new Set([word]));
  });

  it('reads a file that is put behind its end', async () => {
    const inner = png({ chunks: [pngChunk('tEXt', utf8('Comment\0藏在里面'))] });
    const content = await readFileContent('a.jpg', jpeg({ tail: inner }));
    expect(listed(content)).toContain('metadata 图像之后的数据/PNG Comment: 藏在里面');
  });
});

describe('a PNG', () => {
  it('made by a drawing program holds nothing', async () => {
    const bytes = new Resvg('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="5" height="5"/></svg>').render().asPng();
    expect(await readFileContent('a.png', bytes)).toEqual({ type: 'png', parts: [], traits: [], problems: [] });
  });

  it('gives its texts, packed or not, EXIF, own chunks of programs and what follows its end', async () => {
    const bytes = png({
      chunks: [
        pngChunk('tEXt', utf8('Author\0张某某')), pngChunk('zTXt', utf8('Comment\0\0'), deflateSync(utf8('压缩的词'))),
        pngChunk('iTXt', utf8('Title\0\0\0zh\0标题\0题名')), pngChunk('iTXt', utf8('XML:com.adobe.xmp\0\x01\0\0\0'), deflateSync(utf8(xmp))),
        pngChunk('eXIf', structure), pngChunk('prVt', utf8('程序写的词')),
      ],
      tail: utf8('附在后面的词'),
    });
    const content = await readFileContent('a.png', bytes);
    expect(listed(content)).toEqual(expect.arrayContaining(['metadata PNG Author: 张某某', 'metadata PNG Comment: 压缩的词', 'metadata PNG Title: 题名', 'metadata EXIF ImageDescription: 取水口照片', 'raw PNG prVt: 程序写的词', 'raw 图像之后的数据: 附在后面的词']));
    expect(signs(content)).toEqual(expect.arrayContaining(['作者信息 PNG Author: 张某某', '作者信息 XMP: 李某某']));
    for (const word of ['题名', '程序写', '附在后面', '取水口']) expect(bytesAt(bytes, content, word)).toEqual([word]);
  });

  it('does not unpack a text beyond the bound', async () => {
    const content = await readFileContent('a.png', png({ chunks: [pngChunk('zTXt', utf8('Bomb\0\0'), deflateSync(new Uint8Array(70 * 1024 * 1024)))] }));
    expect(signs(content)).toEqual(['异常压缩 PNG Bomb: Bomb']);
    expect(content.problems).toEqual(['a.png：PNG 的文字块 Bomb 解压后过大，没有读']);
  });
});

describe('other images', () => {
  it('WebP gives EXIF, XMP, unknown chunks and its tail', async () => {
    const content = await readFileContent('a.webp', webp({ exif: structure, xmp: utf8(xmp), other: utf8('程序写的词'), tail: [...utf8('附在后面的词')] }));
    expect(content.type).toBe('webp');
    expect(listed(content)).toEqual(expect.arrayContaining(['metadata EXIF Artist: 张某某', 'raw WebP note: 程序写的词', 'raw 图像之后的数据: 附在后面的词']));
    expect(signs(content)).toContain('作者信息 XMP: 李某某');
    expect((await readFileContent('a.webp', webp())).parts).toEqual([]);
  });

  it('GIF gives comments and its tail', async () => {
    const bytes = gif({ blocks: [gifComment('注释里的词')], tail: [...utf8('附在后面的词')] });
    const content = await readFileContent('a.gif', bytes);
    expect(listed(content)).toEqual(['comment GIF 注释: 注释里的词', 'raw 图像之后的数据: 附在后面的词']);
    expect(bytesAt(bytes, content, '注释')).toEqual(['注释']);
    expect(await readFileContent('a.gif', gif())).toEqual({ type: 'gif', parts: [], traits: [], problems: [] });
  });

  it('TIFF gives the texts of its directories', async () => {
    const content = await readFileContent('a.tif', structure);
    expect(content.type).toBe('tiff');
    expect(listed(content)).toContain('metadata EXIF ImageDescription: 取水口照片');
  });

  it('never throw and never hang, whatever bytes are changed or cut off', async () => {
    const sound = [jpeg({ segments: [exifSegment(structure), segment(0xfe, utf8('x'))] }), png({ chunks: [pngChunk('eXIf', structure), pngChunk('tEXt', utf8('a\0b'))] }), webp({ exif: structure }), gif({ blocks: [gifComment('x')] }), structure];
    await fc.assert(fc.asyncProperty(fc.constantFrom(...sound), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }), fc.nat(), async (file, changes, cut) => {
      const bytes = file.slice();
      for (const [place, byte] of changes) bytes[12 + place % (bytes.length - 12)] = byte;
      await readFileContent('a', bytes);
      await readFileContent('a', bytes.subarray(0, cut % bytes.length));
    }), { numRuns: 500 });
  });
});
