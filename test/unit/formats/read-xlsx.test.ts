import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { byteIn, byteOf, holding, read, shown, traits, zip } from './support.ts';

const parts = {
  'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="公开" sheetId="1" r:id="rId1"/><sheet name="底稿" sheetId="2" state="hidden" r:id="rId2"/><sheet name="深藏" sheetId="3" state="veryHidden" r:id="rId3"/></sheets><definedNames><definedName name="区域">底稿!$A$1</definedName></definedNames></workbook>',
  'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/worksheet" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId3" Type="x/worksheet" Target="worksheets/sheet3.xml"/></Relationships>',
  'xl/sharedStrings.xml': '<sst><si><t>线路</t></si><si><r><t>北渡</t></r><r><t>水厂</t></r></si><si><t>无人引用</t></si></sst>',
  'xl/worksheets/sheet1.xml': '<worksheet><cols><col min="3" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>内</t><r><t>联</t></r></is></c><c r="C1" t="str"><f>A1&amp;"暗"</f><v>列藏</v></c></row><row r="2" hidden="1"><c r="A2"><v>13812345678</v></c></row></sheetData><headerFooter><oddFooter>&amp;C内部资料</oddFooter></headerFooter></worksheet>',
  'xl/worksheets/sheet2.xml': '<worksheet><sheetData><row><c t="s"><v>1</v></c></row></sheetData></worksheet>',
  'xl/worksheets/sheet3.xml': '<worksheet><sheetData><row r="7"><c r="C7"><v>42</v></c></row></sheetData></worksheet>',
  'xl/comments1.xml': '<comments><authors><author>张某</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>此处</t></r><r><t>保密</t></r></text></comment></commentList></comments>',
  'xl/threadedComments/threadedComment1.xml': '<ThreadedComments><threadedComment ref="B2"><text>新批注</text></threadedComment></ThreadedComments>',
  'xl/persons/person.xml': '<personList><person displayName="李某"/></personList>',
  'xl/externalLinks/externalLink1.xml': '<externalLink><sheetData><row><cell><v>缓存值</v></cell></row></sheetData></externalLink>',
  'xl/externalLinks/_rels/externalLink1.xml.rels': '<Relationships><Relationship Id="r" Type="x/externalLinkPath" Target="file:///内网/底数.xlsx" TargetMode="External"/></Relationships>',
  'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:cNvPr descr="示意图"/><a:p><a:r><a:t>图</a:t></a:r><a:r><a:t>示</a:t></a:r></a:p></xdr:wsDr>',
  'xl/vbaProject.bin': Uint8Array.from([1, 2]),
};

describe('a workbook', () => {
  it('gives each cell by its sheet and reference, hidden ones as hidden', async () => {
    const content = await read('表.xlsx', zip(parts));
    expect(content.type).toBe('xlsx');
    expect(content.problems).toEqual([]);
    expect(shown(content).filter((line) => line.includes('worksheets/sheet') && !line.startsWith('name'))).toEqual([
      'attribute xl/_rels/workbook.xml.rels›<Relationship Target>: worksheets/sheet1.xml', 'attribute xl/_rels/workbook.xml.rels›<Relationship Target>: /xl/worksheets/sheet2.xml', 'attribute xl/_rels/workbook.xml.rels›<Relationship Target>: worksheets/sheet3.xml',
      'text xl/worksheets/sheet1.xml›A1: 线路', 'text xl/worksheets/sheet1.xml›B1: 内联', 'hidden xl/worksheets/sheet1.xml›C1 公式: A1&"暗"', 'hidden xl/worksheets/sheet1.xml›C1: 列藏', 'hidden xl/worksheets/sheet1.xml›A2: 13812345678', 'text xl/worksheets/sheet1.xml›页脚: &C内部资料',
      'hidden xl/worksheets/sheet2.xml›A1: 北渡水厂', 'hidden xl/worksheets/sheet3.xml›C7: 42',
    ]);
    expect(shown(content)).toContain('hidden xl/sharedStrings.xml: 无人引用');
    expect(byteOf(content, '水厂')).toBe(byteIn(parts['xl/sharedStrings.xml'], '水厂'));
    expect(byteOf(content, '13812345678')).toBe(byteIn(parts['xl/worksheets/sheet1.xml'], '13812345678'));
    expect(byteOf(content, '联')).toBe(byteIn(parts['xl/worksheets/sheet1.xml'], '联'));
  });

  it('tells of hidden sheets, rows and columns, comments, other files, macros and people', async () => {
    const content = await read('表.xlsx', zip(parts));
    expect(traits(content)).toEqual([
      '隐藏工作表 xl/workbook.xml: 底稿', '隐藏工作表 xl/workbook.xml: 深藏', '隐藏文字 xl/worksheets/sheet1.xml›隐藏的行或列: 列藏 13812345678', '作者信息 xl/comments1.xml›批注者: 张某', '批注 xl/comments1.xml›A1: 此处保密',
      '批注 xl/threadedComments/threadedComment1.xml›B2: 新批注', '作者信息 xl/persons/person.xml›批注者: 李某', '外部链接 xl/externalLinks/externalLink1.xml: xl/externalLinks/externalLink1.xml',
      '外部链接 xl/externalLinks/_rels/externalLink1.xml.rels›外部资源: file:///内网/底数.xlsx', '宏 xl/vbaProject.bin: xl/vbaProject.bin',
    ]);
    expect(holding(content, '底稿', 'name').path).toEqual(['xl/workbook.xml', '工作表']);
    expect(holding(content, '底稿!$A$1', 'metadata').path).toEqual(['xl/workbook.xml', '区域']);
    expect(holding(content, '图示', 'text').path).toEqual(['xl/drawings/drawing1.xml']);
    expect(holding(content, '示意图', 'attribute').path[0]).toBe('xl/drawings/drawing1.xml');
    expect(holding(content, '缓存值').path[0]).toBe('xl/externalLinks/externalLink1.xml');
  });

  it('is read as the library of the portal writes it', async () => {
    const file = await writeExcelFile([[{ value: '线路' }, { value: 12 }], [{ value: '北渡水厂' }]]).toBuffer();
    const content = await read('a.xlsx', new Uint8Array(file));
    expect(content.type).toBe('xlsx');
    expect(holding(content, '北渡水厂', 'text').path).toEqual(['xl/worksheets/sheet1.xml', 'A2']);
    expect(content.problems).toEqual([]);
  });
});

describe('a presentation', () => {
  it('gives slides, hidden slides, notes, comments and their authors', async () => {
    const text = (...words: string[]): string => `<a:p>${words.map((word) => `<a:r><a:t>${word}</a:t></a:r>`).join('')}</a:p>`;
    const content = await read('a.pptx', zip({
      'ppt/presentation.xml': '<p:presentation/>', 'ppt/slides/slide1.xml': `<p:sld>${text('公', '开')}</p:sld>`, 'ppt/slides/slide2.xml': `<p:sld show="0">${text('藏页')}</p:sld>`,
      'ppt/notesSlides/notesSlide1.xml': `<p:notes>${text('讲稿')}${text('1')}</p:notes>`, 'ppt/comments/comment1.xml': '<p:cmLst><p:cm><p:text>批语</p:text></p:cm></p:cmLst>', 'ppt/commentAuthors.xml': '<p:cmAuthorLst><p:cmAuthor id="0" name="Zhang"/></p:cmAuthorLst>',
    }));
    expect(content.type).toBe('pptx');
    expect(shown(content).filter((line) => !line.startsWith('name'))).toEqual([
      'text ppt/slides/slide1.xml: 公开\n', 'hidden ppt/slides/slide2.xml: 藏页\n', 'hidden ppt/notesSlides/notesSlide1.xml: 讲稿\n1\n', 'comment ppt/comments/comment1.xml: 批语', 'metadata ppt/commentAuthors.xml›批注者: Zhang',
    ]);
    expect(traits(content)).toEqual(['隐藏文字 ppt/slides/slide2.xml›隐藏的幻灯片: 藏页', '隐藏文字 ppt/notesSlides/notesSlide1.xml›备注: 讲稿\n1', '批注 ppt/comments/comment1.xml: 批语', '作者信息 ppt/commentAuthors.xml›批注者: Zhang']);
  });
});

describe('an OFD document', () => {
  it('gives the words of its pages, what is not visible, annotations, properties, attachments and signatures', async () => {
    const object = (x: number, y: number, words: string, more = ''): string => `<ofd:TextObject Boundary="${x} ${y} 10 5"${more}><ofd:TextCode X="0" Y="4">${words}</ofd:TextCode></ofd:TextObject>`;
    const content = await read('通知.ofd', zip({
      'OFD.xml': '<ofd:OFD><ofd:DocBody><ofd:DocInfo><ofd:Author>张某</ofd:Author><ofd:Title>内部稿</ofd:Title></ofd:DocInfo></ofd:DocBody></ofd:OFD>',
      'Doc_0/Pages/Page_0/Content.xml': `<ofd:Page>${object(10, 10, '北渡')}${object(20, 10, '水厂')}${object(10, 20, '第二行')}${object(10, 30, '藏', ' Visible="false"')}</ofd:Page>`,
      'Doc_0/Annots/Page_0/Annotation.xml': '<ofd:PageAnnot><ofd:Annot Creator="李某"><ofd:Remark>此处保密</ofd:Remark></ofd:Annot></ofd:PageAnnot>',
      'Doc_0/Attachs/底稿.txt': '附在里面', 'Doc_0/Signs/Signatures.xml': '<ofd:Signatures/>',
    }));
    expect(content.type).toBe('ofd');
    expect(shown(content).filter((line) => !line.startsWith('name'))).toEqual([
      'metadata OFD.xml›Author: 张某', 'metadata OFD.xml›Title: 内部稿', 'hidden Doc_0/Pages/Page_0/Content.xml›不可见: 藏', 'text Doc_0/Pages/Page_0/Content.xml: 北渡水厂\n第二行',
      'attribute Doc_0/Annots/Page_0/Annotation.xml›<ofd:Annot Creator>: 李某', 'comment Doc_0/Annots/Page_0/Annotation.xml›Remark: 此处保密', 'text Doc_0/Attachs/底稿.txt: 附在里面',
    ]);
    expect(traits(content)).toEqual([
      '作者信息 OFD.xml›作者: 张某', '隐藏文字 Doc_0/Pages/Page_0/Content.xml›不可见: 藏', '作者信息 Doc_0/Annots/Page_0/Annotation.xml›批注者: 李某', '批注 Doc_0/Annots/Page_0/Annotation.xml: 此处保密',
      '嵌入文件 Doc_0/Attachs/底稿.txt: 底稿.txt', '签名 Doc_0/Signs/Signatures.xml: Doc_0/Signs/Signatures.xml',
    ]);
  });
});
