import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileType } from '../../../src/formats/file-type.ts';
import { utf8, zip } from './support.ts';

const main = (type: string): string => `<Types><Override PartName="/a.xml" ContentType="application/vnd.${type}+xml"/></Types>`;
const bytes = (...values: (number | string)[]): Uint8Array => Uint8Array.from(values.flatMap((value) => (typeof value === 'string' ? [...utf8(value)] : [value])));

describe('the type of a file', () => {
  it.each([
    ['png', bytes(0x89, 'PNG\r\n', 0x1a, '\n')], ['jpeg', bytes(0xff, 0xd8, 0xff, 0xe1)], ['gif', bytes('GIF89a')], ['webp', bytes('RIFF', 1, 2, 3, 4, 'WEBPVP8 ')], ['tiff', bytes('II*', 0)],
    ['pdf', bytes('%PDF-1.7\n')], ['pdf', bytes('垃圾\n%PDF-1.4\n')], ['gzip', gzipSync('甲')], ['pagefind', gzipSync('pagefind_dcd{}')], ['wasm', bytes(0, 'asm', 1)], ['font', bytes('wOF2')],
    ['ole', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['docx', zip({ '[Content_Types].xml': main('openxmlformats-officedocument.wordprocessingml.document.main') })], ['docx', zip({ '[Content_Types].xml': main('ms-word.document.macroEnabled.main') })],
    ['xlsx', zip({ '[Content_Types].xml': main('openxmlformats-officedocument.spreadsheetml.sheet.main') })], ['pptx', zip({ '[Content_Types].xml': main('openxmlformats-officedocument.presentationml.presentation.main') })],
    ['ofd', zip({ 'OFD.xml': '<a/>' })], ['zip', zip({ 'a.txt': '甲' })], ['zip', zip({})], ['unknown', bytes(1, 2, 0, 3, 255)],
  ] as const)('%s is told by its first bytes whatever its name', (type, content) => {
    for (const name of ['a', '通知.txt', '通知.docx', 'a.html']) expect(fileType(name, content), name).toBe(type);
  });

  it.each([
    ['html', 'a.txt', '<!DOCTYPE html><p>甲</p>'], ['html', 'a', '<html><body>'], ['html', 'a.html', '甲'], ['html', 'a', '<div>甲</div>'], ['xml', 'a', '<?xml version="1.0"?><a/>'], ['xml', 'feed', '\ufeff<feed xmlns="x"/>'],
    ['svg', 'a.png', '<?xml version="1.0"?><!-- 图 --><svg xmlns="http://www.w3.org/2000/svg"/>'], ['json', 'a', '{"a": 1}'], ['json', 'a.txt', '[{"a": 1}]'], ['json', 'a', '{"a":1}\n{"a":2}\n'],
    ['sourceMap', 'a.js.map', '{"version":3,"sources":[],"mappings":""}'], ['sourceMap', 'a', '{"version":3,"sources":[],"mappings":""}'],
    ['csv', 'a.csv', '甲,乙'], ['css', 'a.css', 'a{}'], ['javascript', 'a.js', 'let a = 1'], ['text', 'a.txt', '甲,乙'], ['text', 'a.txt', ''],
    ['text', '通知.txt', '<<办法>>的通知'], ['text', '通知.txt', '<b>不是网页'.replace('<b>', '<澄湖区>')], ['text', '通知.txt', '[2026]1号'], ['text', '通知.txt', '{甲}'], ['text', '办法.md', '<Redacted id="a"/>'],
  ] as const)('%s named %s: %s', (type, name, text) => {
    expect(fileType(name, utf8(text))).toBe(type);
  });

  it('of long Chinese text in UTF-8 or GB18030 is text, wherever the sample ends', () => {
    for (let shift = 0; shift < 4; shift += 1) {
      expect(fileType('a', utf8('a'.repeat(shift) + '澄湖区人民政府'.repeat(5000)))).toBe('text');
      expect(fileType('a', Uint8Array.from([...'a'.repeat(shift)].map(() => 0x61).concat(Array.from({ length: 50_000 }, () => [0xb3, 0xce]).flat())))).toBe('text');
    }
  });

  it('of any bytes is some type', () => {
    fc.assert(fc.property(fc.string(), fc.uint8Array(), (name, content) => { expect(typeof fileType(name, content)).toBe('string'); }));
  });
});
