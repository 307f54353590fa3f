import fc from 'fast-check';
import { zipSync } from 'fflate';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readFileContent } from '../../../src/formats/file-content.ts';
import { fileType } from '../../../src/formats/file-type.ts';
import { openZip } from '../../../src/formats/open-zip.ts';
import { holding, read, traits, utf8, zip } from './support.ts';

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const find = (bytes: Uint8Array, mark: number): number => {
  for (let at = 0; at + 4 <= bytes.length; at += 1) if (view(bytes).getUint32(at, true) === mark) return at;
  throw new Error('no such record');
};
const central = 0x02014b50;

describe('a hostile archive', () => {
  it('that swells is not unpacked beyond the bound, in all or in one', async () => {
    const zeros = new Uint8Array(65 * 1024 * 1024);
    const one = await read('a.zip', zipSync({ 'big.txt': zeros }));
    expect(traits(one)).toEqual([`异常压缩 big.txt: ${/\d+ 字节/.exec(traits(one)[0] ?? '')?.[0] ?? ''}`]);
    expect(one.problems).toEqual(['a.zip › big.txt：解压后过大，没有读']);
    const limits = { bytes: 2500, entries: 100 };
    const many = openZip('a.zip', zip(Object.fromEntries([1, 2, 3, 4].map((index) => [`${String(index)}.txt`, zeros.subarray(0, 1000)]))), limits);
    expect(many.entries.map(({ name }) => name)).toEqual(['1.txt', '2.txt']);
    expect(many.found.problems).toEqual(['a.zip › 3.txt：解压后过大，没有读', 'a.zip › 4.txt：解压后过大，没有读']);
  });

  it('that lies about sizes is found out', async () => {
    const file = zip({ 'a.txt': '北渡水厂'.repeat(100) });
    view(file).setUint32(find(file, central) + 24, 7, true);
    const content = await read('a.zip', file);
    expect(traits(content)).toEqual(['异常压缩 a.txt: 声明 7 字节，实际 1200 字节']);
    expect(holding(content, '北渡水厂', 'text').path).toEqual(['a.txt']);
  });

  it('with entries over one another is read once', async () => {
    const file = zip({ 'a.txt': '甲'.repeat(50), 'b.txt': '乙'.repeat(50) });
    const first = find(file, central);
    const second = first + 46 + view(file).getUint16(first + 28, true);
    view(file).setUint32(second + 42, view(file).getUint32(first + 42, true), true);
    const content = await read('a.zip', file);
    expect(traits(content)).toContain('异常压缩 b.txt: 条目相互重叠');
    // The entry that the list no longer names is read all the same.
    expect(holding(content, '乙').kind).toBe('text');
  });

  it('cut short is read as far as it goes', async () => {
    const file = zip({ 'a.txt': '北渡水厂', 'b.txt': '泵房'.repeat(400) });
    const content = await read('a.zip', file.subarray(0, find(file, central)));
    expect(content.problems[0]).toBe('a.zip：压缩包不完整，目录已经丢失');
    expect(holding(content, '泵房', 'text').path).toEqual(['b.txt']);
    for (let end = 4; end < file.length; end += 7) await read('a.zip', file.subarray(0, end));
  });

  it('with names that lead outside, double names and comments tells of them', async () => {
    const content = await read('a.zip', zip({ '../../etc/机密.txt': '甲', 'C:\\b.txt': '乙' }));
    expect(traits(content)).toEqual(['异常压缩 ../../etc/机密.txt: ../../etc/机密.txt', '异常压缩 C:\\b.txt: C:\\b.txt']);
    expect(holding(content, '机密', 'name').path).toEqual(['../../etc/机密.txt']);
    const commented = zipSync({ 'a.txt': [utf8('甲'), { comment: '内部' }] }, { comment: '全包说明' });
    const both = await read('a.zip', commented);
    expect(holding(both, '内部', 'comment').path).toEqual(['a.txt', '条目注释']);
  });

  it('hides nothing before, behind or between its entries', async () => {
    const file = zip({ 'a.txt': '甲' });
    const behind = await read('a.zip', Buffer.concat([file, utf8('这里还有一段：北渡水厂取水口坐标')]));
    const part = holding(behind, '北渡水厂', 'raw');
    expect(part.path).toEqual(['压缩包条目之外']);
    expect(part.offsetAt(part.text.indexOf('北渡'))).toBe(file.length + utf8('这里还有一段：').length);
    const before = Buffer.concat([zip({ '旧.txt': '泵房' }).subarray(0, 200), file]);
    const shift = before.length - file.length;
    const list = find(file, central) + shift;
    view(before).setUint32(list + 42, view(before).getUint32(list + 42, true) + shift, true);
    expect(holding(await read('a.zip', before), '泵房').kind).not.toBe('name');
  });

  it('with very many entries is read to a bound', async () => {
    const entries = Object.fromEntries(Array.from({ length: 30_000 }, (_, index) => [`${String(index)}.txt`, new Uint8Array()]));
    const content = await read('a.zip', zipSync(entries, { level: 0 }));
    expect(content.problems).toEqual(['a.zip：压缩包的条目过多，只读了前 20000 个']);
  });

  it('within archives is read three deep', async () => {
    const deep = [1, 2, 3, 4].reduce((inner, level) => zip({ [`${String(level)}.zip`]: inner }), zip({ '机密.txt': '甲' }));
    const content = await read('a.zip', deep);
    expect(content.problems.join()).toContain('文件套文件超过 3 层');
  });

  it('that is locked says so', async () => {
    const file = zip({ 'a.txt': '甲' });
    view(file).setUint16(find(file, central) + 8, 1, true);
    expect(traits(await read('a.zip', file))).toEqual(['加密 a.txt: a.txt']);
  });
});

describe('any bytes', () => {
  const samples = [
    zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:document>', 'word/comments.xml': '<w:comments><w:comment><w:t>乙</w:t></w:comment></w:comments>' }),
    zip({ 'xl/workbook.xml': '<workbook><sheets><sheet name="a" r:id="r"/></sheets></workbook>', 'xl/worksheets/sheet1.xml': '<worksheet><row><c t="s"><v>0</v></c></row></worksheet>', 'xl/sharedStrings.xml': '<sst><si><t>丙</t></si></sst>' }),
    zip({ 'OFD.xml': '<ofd:OFD/>', 'Doc_0/Content.xml': '<TextObject Boundary="1 2 3 4"><TextCode>丁</TextCode></TextObject>' }),
    gzipSync(Buffer.from('pagefind_dcd\u0082fabc')), gzipSync('文字'), utf8('<!doctype html><p hidden title="&amp;甲">乙</p><script>"\\u673a"</script>'), utf8('{"a":["\\u673a", 1e999, {"b":"c"}]}'), utf8('<?xml version="1.0"?><a b="c"><![CDATA[甲]]></a>'),
  ];
  const ends = async (name: string, bytes: Uint8Array): Promise<void> => {
    const { parts } = await readFileContent(name, bytes);
    for (const part of parts) for (const index of [0, part.text.length >> 1, part.text.length]) expect(part.offsetAt(index)).toBeGreaterThanOrEqual(0);
  };

  it('that once broke a reader do so no more', async () => {
    // A tag cut short by the end of the file had no beginning.
    await ends('a.xml', utf8('<?xml version="1.0"?><Types/'));
    // A comment longer than the archive began before it.
    const commented = zipSync({ 'a.txt': utf8('甲') }, { comment: '注释' });
    view(commented).setUint16(find(commented, 0x06054b50) + 20, 60_000, true);
    await ends('a.zip', commented);
    // Names that every object has are no elements that a reader knows.
    const names = '<constructor><li>甲</constructor><toString>乙</toString><__proto__ hasOwnProperty="丙">丁</__proto__>';
    expect((await read('a.html', `<p>${names}`)).problems).toEqual([]);
    expect(fileType('a.constructor', utf8('甲'))).toBe('text');
    expect(traits(await read('a.docx', zip({ 'word/document.xml': `<document>${names}</document>`, 'docProps/core.xml': `<coreProperties>${names}</coreProperties>`, 'xl/worksheets/sheet1.xml': `<worksheet>${names}</worksheet>` })))).toEqual([]);
    // A string of backslashes that is never closed took quadratic time.
    expect((await read('a.json', '"\\'.repeat(1_000_000))).type).toBe('json');
  });

  it('are read without a crash', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('a', 'a.html', 'a.docx', 'a.json', 'a.xml', 'a.svg'), async (bytes, name) => ends(name, bytes)), { numRuns: 300 });
  });

  it('of broken files are read without a crash', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...samples), fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 }), fc.option(fc.nat()), async (sample, changes, cut) => {
      const bytes = Uint8Array.from(sample);
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      await ends('a', cut === null ? bytes : bytes.subarray(0, cut % bytes.length));
    }), { numRuns: 500 });
  });
});
