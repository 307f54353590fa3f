import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cleanImage, type CleanableImage } from '../../../src/formats/clean-image.ts';
import { exifOrientation } from '../../../src/formats/exif-orientation.ts';
import { readFileContent } from '../../../src/formats/file-content.ts';
import { asciiField, exifSegment, gif, gifComment, jpeg, png, pngChunk, segment, tiff, utf8, webp } from '../../support/image-files.ts';

const named = tiff([asciiField(0x013b, '张某某')]);
const turned = tiff([{ tag: 0x0112, type: 3, data: [0, 6], count: 1 }, asciiField(0x013b, '张某某')]);
const profile = segment(0xe2, utf8('ICC_PROFILE\0\x01\x01profile'));
const adobe = segment(0xee, utf8('Adobe'), [0, 100, 0, 0, 0, 0, 0]);

const cases: [string, CleanableImage, Uint8Array, Uint8Array][] = [
  ['a JPEG keeps its picture, colour profile and Adobe mark alone', 'jpeg',
    jpeg({ segments: [exifSegment(named), segment(0xe1, utf8('http://ns.adobe.com/xap/1.0/\0<x/>')), profile, segment(0xed, utf8('Photoshop 3.0\0')), adobe, segment(0xfe, utf8('张某某'))], tail: utf8('张某某') }), jpeg({ segments: [profile, adobe] })],
  ['a PNG keeps its drawing chunks alone', 'png',
    png({ chunks: [pngChunk('gAMA', [0, 0, 0xb1, 0x8f]), pngChunk('tEXt', utf8('Author\0张某某')), pngChunk('zTXt', utf8('a\0\0'), deflateSync(utf8('b'))), pngChunk('eXIf', named), pngChunk('tIME', [7, 234, 1, 1, 0, 0, 0]), pngChunk('prVt', utf8('张某某'))], tail: utf8('x') }), png({ chunks: [pngChunk('gAMA', [0, 0, 0xb1, 0x8f])] })],
  ['a WebP keeps its picture, with flags and length set right', 'webp', webp({ exif: named, xmp: utf8('<x/>'), other: utf8('张某某'), tail: [1, 2] }), webp()],
  ['a GIF keeps its pictures', 'gif', gif({ blocks: [gifComment('张某某')], tail: [1, 2] }), gif()],
];

describe('a cleaned image', () => {
  it.each(cases)('%s', async (_, type, dirty, expected) => {
    const cleaned = cleanImage(type, dirty);
    expect(cleaned).toEqual(expected);
    expect(cleanImage(type, cleaned)).toEqual(cleaned);
    const content = await readFileContent(`a.${type}`, cleaned);
    expect(content.traits).toEqual([]);
    expect(content.problems).toEqual([]);
  });

  it.each<[CleanableImage, Uint8Array]>([['jpeg', jpeg({ segments: [exifSegment(turned)] })], ['png', png({ chunks: [pngChunk('eXIf', turned)] })], ['webp', webp({ exif: turned })]])('%s says how it is turned and nothing else', async (type, dirty) => {
    const cleaned = cleanImage(type, dirty);
    expect(Buffer.from(cleaned).includes('张某某')).toBe(false);
    const place = Buffer.from(cleaned).indexOf(Buffer.from([0x4d, 0x4d, 0, 42]));
    expect(exifOrientation(cleaned.subarray(place))).toBe(6);
    expect(cleanImage(type, cleaned)).toEqual(cleaned);
    expect((await readFileContent('a', cleaned)).problems).toEqual([]);
  });

  it.each<[CleanableImage, string]>([['jpeg', 'JPEG 图片已经损坏，找不到图像数据'], ['png', 'PNG 图片不完整'], ['webp', 'WebP 图片不完整'], ['gif', 'GIF 图片不完整'], ['svg', 'SVG 图片已经损坏，没有 svg 元素']])('that is broken is refused: %s', (type, message) => {
    expect(() => cleanImage(type, Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, 4, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8]))).toThrow(message);
  });
});

const clean = (svg: string): string => new TextDecoder().decode(cleanImage('svg', utf8(svg))).replace(/^<\?xml[^>]*>\n/, '').trim();
const root = '<svg xmlns="http://www.w3.org/2000/svg">';

describe('a cleaned SVG', () => {
  it('has no metadata, remarks, editors\' data, scripts and events', () => {
    expect(clean('<?xml version="1.0"?><!-- 张某某 --><!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:version="1" onload="a()" data-name="张某某"><metadata><x>张某某</x></metadata><inkscape:view><path d="M0 0"/></inkscape:view><script>alert(1)</script><title>澄湖区</title><rect width="5" onclick="b()"/></svg>'))
      .toBe(`${root}<title>澄湖区</title><rect width="5"></rect></svg>`);
  });

  it('refers to nothing outside itself', () => {
    expect(clean(`${root}<a href="javascript:x()"><use href="#a"/></a><image href="https://example.org/a.png"/><rect fill="url(#g)" style="fill:url('http://x')"/><rect style="fill:\\75 rl(http://x);stroke:red"/><style>@import "x.css"; /* 张 */ a{fill:url("https://x")}</style><set attributeName="href" to="x"/></svg>`))
      .toBe(`${root}<a><use href="#a"></use></a><image></image><rect fill="url(#g)" style="fill:none"></rect><rect style=";stroke:red"></rect><style>  a{fill:none}</style></svg>`);
  });

  it('keeps the pictures in it, cleaned in turn', () => {
    const data = (bytes: Uint8Array): string => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
    expect(clean(`${root}<image href="${data(png({ chunks: [pngChunk('tEXt', utf8('Author\0x'))] }))}"/></svg>`)).toBe(`${root}<image href="${data(png())}"></image></svg>`);
  });

  it('writes out the names that Illustrator declares, and keeps none of its namespaces', () => {
    expect(clean('<!DOCTYPE svg [<!ENTITY ns_svg "http://www.w3.org/2000/svg"><!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">]><svg xmlns="&ns_svg;" xmlns:i="&ns_ai;" i:view="1"><i:pgf>data</i:pgf><g/></svg>')).toBe(`${root}<g></g></svg>`);
  });

  it('is read in time, however long a line is', () => {
    const path = 'M0 0'.repeat(1_200_000);
    expect(clean(`${root}<path d="${path}"/><style>${'/*'.repeat(1_000_000)}</style></svg>`)).toBe(`${root}<path d="${path}"></path><style></style></svg>`);
  });
});
