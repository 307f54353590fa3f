import fc from 'fast-check';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cleanFile } from '../../../src/formats/clean-file.ts';
import type { FileContent } from '../../../src/formats/file-content.ts';
import { fileType } from '../../../src/formats/file-type.ts';
import { wordFile, wordParagraph } from '../../support/office-files.ts';
import { read, utf8, zip } from './support.ts';

const words = ({ parts }: FileContent): string[] => parts.filter(({ kind }) => kind === 'text').map(({ path, text }) => `${path.join('›')}: ${text}`).sort();
const properties = '<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:creator>某科室某人</dc:creator></cp:coreProperties>';
const relations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>';
const form = wordFile(wordParagraph('申请表'), { '_rels/.rels': relations, 'docProps/core.xml': properties });

/** A page of one line as GB/T 33190-2016 has it; `info` goes into DocInfo. */
const ofd = (info: string, more: Record<string, string> = {}): Uint8Array => zip({
  'OFD.xml': `<?xml version="1.0" encoding="UTF-8"?><ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016" Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>0a1b</ofd:DocID>${info}</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
  'Doc_0/Document.xml': '<?xml version="1.0" encoding="UTF-8"?><ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:CommonData><ofd:MaxUnitID>3</ofd:MaxUnitID></ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>',
  'Doc_0/Pages/Page_0/Content.xml': '<?xml version="1.0" encoding="UTF-8"?><ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer ID="2"><ofd:TextObject ID="3" Boundary="0 0 9 9"><ofd:TextCode X="0" Y="0">北渡水厂检修公告</ofd:TextCode></ofd:TextObject></ofd:Layer></ofd:Content></ofd:Page>',
  ...more,
});
const author = '<ofd:Title>初稿</ofd:Title><ofd:Author>某科室某人</ofd:Author><ofd:CreationDate>2025-06-01</ofd:CreationDate><ofd:Creator>某软件</ofd:Creator><ofd:CustomDatas><ofd:CustomData Name="流转">某人</ofd:CustomData></ofd:CustomDatas>';

describe('an OFD file that is cleaned', () => {
  it('keeps its page and the id of the document, and loses who made it, with what and when', async () => {
    const cleaned = await cleanFile('ofd', ofd(author));
    const [before, after] = [await read('a.ofd', ofd(author)), await read('a.ofd', cleaned)];
    expect(after.type).toBe('ofd');
    expect(words(after)).toEqual(words(before));
    expect(words(after).join()).toContain('北渡水厂检修公告');
    expect(before.traits.map(({ kind }) => kind)).toContain('作者信息');
    expect(after.traits).toEqual([]);
    const head = strFromU8(unzipSync(cleaned)['OFD.xml'] as Uint8Array);
    expect(head).toContain('<ofd:DocInfo><ofd:DocID>0a1b</ofd:DocID></ofd:DocInfo><ofd:DocRoot>');
    expect(await cleanFile('ofd', cleaned)).toEqual(cleaned);
  });

  it('names nobody who left a remark, and keeps the remark', async () => {
    const remarks = '<ofd:PageAnnot xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Annot ID="9" Type="Stamp" Creator="某人" LastModDate="2025-06-01" Visible="true"><ofd:Appearance Boundary="0 0 1 1"/></ofd:Annot></ofd:PageAnnot>';
    const cleaned = await cleanFile('ofd', ofd('', { 'Doc_0/Annots/Page_0/Annotation.xml': remarks }));
    expect(strFromU8(unzipSync(cleaned)['Doc_0/Annots/Page_0/Annotation.xml'] as Uint8Array)).toContain('<ofd:Annot ID="9" Type="Stamp" Visible="true">');
  });
});

describe('an archive that is cleaned', () => {
  it('has its files cleaned one by one and loses its comments, its times and what file managers left', async () => {
    const source = zipSync({ '说明.txt': [utf8('1路'), { comment: '某人整理' }], 'form.docx': form, '.DS_Store': utf8('某人的文件夹'), '__MACOSX/._form.docx': utf8('某人') }, { comment: '某科室', mtime: new Date(2025, 5, 1) });
    const cleaned = await cleanFile('zip', source);
    const parts = unzipSync(cleaned);
    expect(Object.keys(parts).sort()).toEqual(['form.docx', '说明.txt']);
    expect(parts['form.docx']).toEqual(await cleanFile('docx', form));
    expect((await read('a.zip', cleaned)).traits).toEqual([]);
    expect((await read('a.zip', cleaned)).parts.filter(({ kind }) => kind === 'comment')).toEqual([]);
    expect(cleaned).toEqual(await cleanFile('zip', zipSync({ 'form.docx': form, '说明.txt': utf8('1路') }, { mtime: new Date(2020, 0, 1) })));
    expect(await cleanFile('zip', cleaned)).toEqual(cleaned);
  });

  it('is refused where files lie in one another too deeply, or a part is missing', async () => {
    let nested: Uint8Array = form;
    for (let depth = 0; depth < 4; depth += 1) nested = zip({ 'inner.zip': nested });
    await expect(cleanFile('zip', nested)).rejects.toThrow('文件套文件超过3层，不能清理');
    await expect(cleanFile('docx', zip({ 'word/document.xml': '<w:document/>' }))).rejects.toThrow('文件里没有 [Content_Types].xml，不能清理');
    await expect(cleanFile('zip', form.subarray(0, 40))).rejects.toThrow(/压缩包不完整/);
  });

  it('is refused where its data are not those that its list speaks of', async () => {
    const source = zip({ '公告.txt': '1路' });
    const list = source.lastIndexOf(0x02);
    expect(source.subarray(list - 3, list + 1)).toEqual(Uint8Array.of(0x50, 0x4b, 0x01, 0x02));
    const swapped = Uint8Array.from(source);
    swapped[list - 3 + 16] = (swapped[list - 3 + 16] ?? 0) ^ 1;
    expect((await read('a.zip', swapped)).problems).toEqual(['a.zip › 公告.txt：数据与校验值不符，文件已经损坏']);
    await expect(cleanFile('zip', swapped)).rejects.toThrow('数据与校验值不符');
  });
});

/** The same files, not compressed, so that damage reaches their text. */
const stored = (bytes: Uint8Array): Uint8Array => zipSync(unzipSync(bytes), { level: 0 });

/** Bytes at some places are others. */
const mutated = (bytes: Uint8Array) => fc.array(fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) }), { minLength: 1, maxLength: 4 })
  .map((changes) => changes.reduce((copy, { at, byte }) => copy.fill(byte, at, at + 1), Uint8Array.from(bytes)));

describe('a damaged archive is refused in Chinese, or what is left of it reads as before', () => {
  const runs = { numRuns: process.env['CI'] ? 150 : 400 };
  it.each([
    ['zip', zip({ 'a.txt': '北渡水厂 '.repeat(40), 'b.csv': '线路,走向\n1路,湖心路\n', 'form.docx': form })],
    ['ofd', ofd(author)],
    ['docx', form], ['ofd', stored(ofd(author))], ['docx', stored(form)],
  ] as const)('%s, sample %#', async (name, bytes) => {
    await fc.assert(fc.asyncProperty(mutated(bytes), async (broken) => {
      const type = fileType(`a.${name}`, broken);
      const before = await read(`a.${name}`, broken);
      let cleaned: Uint8Array;
      try {
        cleaned = await cleanFile(type, broken);
      } catch (error) {
        expect((error as Error).message).toMatch(/\p{Script=Han}/u);
        return;
      }
      const after = await read(`a.${name}`, cleaned);
      // What a damaged package no longer reaches goes; nothing comes in.
      for (const line of words(after)) expect(words(before)).toContain(line);
      if (before.problems.length === 0) expect(after.problems).toEqual([]);
    }), runs);
  });
});
