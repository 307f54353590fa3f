import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cleanFile } from '../../../src/formats/clean-file.ts';
import { readFileContent, type FileContent } from '../../../src/formats/file-content.ts';
import { wordFile, wordParagraph, workbookFile } from '../../support/office-files.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;
const authored = wordFile(`<w:p w:rsidR="00AB12CD"><w:r><w:t>申请表</w:t></w:r></w:p>${wordParagraph('姓名')}`, {
  '_rels/.rels': relations, 'docProps/core.xml': '<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:creator>张某</dc:creator></cp:coreProperties>', 'stray/list.txt': '内部名单',
});
const words = ({ parts }: FileContent): string[] => parts.filter(({ kind }) => kind === 'text').map(({ text }) => text);

describe('a Word file that is cleaned', () => {
  it('keeps its words and loses its author, its rsids and what nothing refers to', async () => {
    const cleaned = await cleanFile('docx', authored);
    const [before, after] = [await readFileContent('a.docx', authored), await readFileContent('a.docx', cleaned)];
    expect(words(after)).toEqual(words(before).filter((text) => text !== '内部名单'));
    expect(before.traits.map(({ kind }) => kind)).toContain('作者信息');
    expect(after.traits).toEqual([]);
    const parts = unzipSync(cleaned);
    expect(Object.keys(parts)).toEqual(['[Content_Types].xml', '_rels/.rels', 'docProps/core.xml', 'word/document.xml']);
    expect(strFromU8(parts['word/document.xml'] as Uint8Array)).not.toContain('rsid');
  });

  it('gives the same bytes again, and stays as it is when it is cleaned once more', async () => {
    const cleaned = await cleanFile('docx', authored);
    expect(await cleanFile('docx', authored)).toEqual(cleaned);
    expect(await cleanFile('docx', cleaned)).toEqual(cleaned);
  });
});

it('a workbook keeps the words of its cells', async () => {
  const book = workbookFile([['线路', '走向'], ['1路', '湖心路']], 'xlsx');
  const [before, after] = [await readFileContent('a.xlsx', book), await readFileContent('a.xlsx', await cleanFile('xlsx', book))];
  expect(words(after).sort()).toEqual(words(before).sort());
});

it('texts and old formats stay as they are, to the byte', async () => {
  for (const [type, bytes] of [['text', Buffer.from('﻿1路')], ['csv', Buffer.from('a,b')], ['ole', workbookFile([['1路']], 'biff8')]] as const) expect(await cleanFile(type, bytes)).toBe(bytes);
});
