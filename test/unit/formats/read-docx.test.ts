import { Document, Footer, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { byteIn, byteOf, holding, read, shown, traits, utf8, zip } from './support.ts';

const types = '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const run = (text: string, properties = ''): string => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const body = (inner: string): string => `<w:document xmlns:w="x"><w:body>${inner}</w:body></w:document>`;
const word = (parts: Record<string, string | Uint8Array>): Uint8Array => zip({ '[Content_Types].xml': types, ...parts });
const read1 = (inner: string, parts: Record<string, string | Uint8Array> = {}): ReturnType<typeof read> => read('form.docx', word({ 'word/document.xml': body(inner), ...parts }));
const own = (lines: string[]): string[] => lines.filter((line) => !/^name /.test(line) && !line.includes('[Content_Types]') && !line.includes(' xmlns'));

describe('a Word document', () => {
  it('is known by what it holds, whatever its name', async () => {
    expect((await read('表格.pdf', word({ 'word/document.xml': body('') }))).type).toBe('docx');
    expect((await read('a.zip', zip({ 'word/document.xml': body('') }))).type).toBe('docx');
  });

  it('gives words over all runs of a paragraph, a line a paragraph, each with its byte in the part', async () => {
    const xml = `<w:p>${run('北')}${run('渡', '<w:b/>')}${run('水厂&amp;泵房')}</w:p><w:p>${run('第二段')}<w:r><w:tab/><w:t>尾</w:t></w:r></w:p>`;
    const content = await read1(xml);
    expect(own(shown(content))).toEqual(['text word/document.xml: 北渡水厂&泵房\n第二段\t尾\n']);
    expect(byteOf(content, '渡')).toBe(byteIn(body(xml), '渡'));
    expect(byteOf(content, '泵房')).toBe(byteIn(body(xml), '泵房'));
    expect(content.traits).toEqual([]);
    expect(content.problems).toEqual([]);
  });

  it('gives what was deleted, inserted, hidden, white or tiny, and who did it', async () => {
    const content = await read1(`<w:p>${run('绕行')}<w:del w:id="1" w:author="张某"><w:r><w:delText>北渡</w:delText></w:r><w:r><w:delText>水厂</w:delText></w:r></w:del><w:ins w:id="2" w:author="张某">${run('某处')}</w:ins>${run('泵房', '<w:vanish/>')}${run('取水口', '<w:color w:val="FFFFFF"/>')}${run('照旧', '<w:vanish w:val="0"/>')}${run('坐标', '<w:sz w:val="2"/>')}<w:moveFrom>${run('移走')}</w:moveFrom></w:p>`);
    expect(own(shown(content))).toEqual([
      'metadata word/document.xml›修订者: 张某', 'deleted word/document.xml›删除修订: 北渡水厂', 'hidden word/document.xml›隐藏文字: 泵房', 'hidden word/document.xml›白色文字: 取水口', 'hidden word/document.xml›极小文字: 坐标',
      'deleted word/document.xml›删除修订: 移走', 'text word/document.xml: 绕行某处照旧\n',
    ]);
    expect(traits(content)).toEqual([
      '作者信息 word/document.xml›修订者: 张某', '修订 word/document.xml›删除修订: 北渡水厂', '修订 word/document.xml›插入修订: 某处', '隐藏文字 word/document.xml›隐藏文字: 泵房', '隐藏文字 word/document.xml›白色文字: 取水口',
      '隐藏文字 word/document.xml›极小文字: 坐标', '修订 word/document.xml›删除修订: 移走',
    ]);
  });

  it('takes white words on a dark ground for what they are: seen', async () => {
    const cell = `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="1F4E79"/></w:tcPr><w:p>${run('表头', '<w:color w:val="FFFFFF"/>')}</w:p></w:tc><w:tc><w:p>${run('藏', '<w:color w:val="ffffff"/>')}</w:p></w:tc></w:tr></w:tbl>`;
    expect(traits(await read1(cell))).toEqual(['隐藏文字 word/document.xml›白色文字: 藏']);
  });

  it('follows styles that hide', async () => {
    const styles = '<w:styles xmlns:w="x"><w:style w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Note"><w:basedOn w:val="Base"/></w:style></w:styles>';
    expect(traits(await read1(`<w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr>${run('段')}</w:p><w:p>${run('词', '<w:rStyle w:val="Base"/>')}${run('见')}</w:p>`, { 'word/styles.xml': styles }))).toEqual(['隐藏文字 word/document.xml›隐藏文字: 段', '隐藏文字 word/document.xml›隐藏文字: 词']);
  });

  it('gives headers, footers, notes, text boxes, content for old programs, fields and alternative texts by place', async () => {
    const box = `<w:p>${run('前')}<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent><w:p>${run('框')}${run('中')}</w:p></w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:p>${run('旧框')}</w:p></mc:Fallback></mc:AlternateContent></w:r>${run('后')}<w:r><w:instrText>INCLUDEPICTURE "http://内网/a.png"</w:instrText></w:r><w:drawing><wp:docPr id="1" descr="取水口照片"/></w:drawing></w:p>`;
    const content = await read1(box, { 'word/header1.xml': `<w:hdr><w:p>${run('页眉')}</w:p></w:hdr>`, 'word/footnotes.xml': `<w:footnotes><w:footnote><w:p>${run('脚注')}</w:p></w:footnote></w:footnotes>` });
    expect(own(shown(content))).toEqual([
      'text word/document.xml›文本框: 框中\n', 'hidden word/document.xml›备用内容: 旧框\n', 'attribute word/document.xml›<wp:docPr descr>: 取水口照片', 'hidden word/document.xml›域代码: INCLUDEPICTURE "http://内网/a.png"',
      'text word/document.xml: 前后\n', 'text word/header1.xml: 页眉\n', 'text word/footnotes.xml: 脚注\n',
    ]);
    expect(traits(content)).toEqual(['外部链接 word/document.xml›域代码: INCLUDEPICTURE "http://内网/a.png"']);
  });

  it('gives comments with their authors, properties, external targets, macros and embedded files', async () => {
    const content = await read1('', {
      'word/comments.xml': `<w:comments xmlns:w="x"><w:comment w:id="1" w:author="李某"><w:p>${run('这里')}${run('要保密')}</w:p></w:comment></w:comments>`,
      'docProps/core.xml': '<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:creator>张某</dc:creator><cp:lastModifiedBy>李某</cp:lastModifiedBy><dc:title>内部稿</dc:title></cp:coreProperties>',
      'docProps/app.xml': '<Properties><Company>某科</Company><Application>WPS</Application></Properties>',
      'docProps/custom.xml': '<Properties xmlns:vt="v"><property name="承办人"><vt:lpwstr>王某</vt:lpwstr></property></Properties>',
      'word/_rels/document.xml.rels': '<Relationships><Relationship Id="r1" Type="http://x/hyperlink" Target="https://例.测试/a?b=1&amp;c=2" TargetMode="External"/><Relationship Id="r2" Type="http://x/attachedTemplate" Target="file:///C:/内部.dotm" TargetMode="External"/><Relationship Id="r3" Type="http://x/styles" Target="styles.xml"/></Relationships>',
      'word/vbaProject.bin': Uint8Array.from([1, 2, 3]),
      'word/embeddings/表.xlsx': zip({ 'xl/workbook.xml': '<workbook/>', 'xl/sharedStrings.xml': '<sst><si><t>内藏</t></si></sst>' }),
      'customXml/item1.xml': '<?xml version="1.0"?><a 编号="内1">流转意见</a>',
    });
    expect(traits(content)).toEqual([
      '作者信息 word/comments.xml›批注者: 李某', '批注 word/comments.xml: 这里要保密', '作者信息 docProps/core.xml›作者: 张某', '作者信息 docProps/core.xml›最后修改者: 李某', '作者信息 docProps/app.xml›单位: 某科',
      '外部链接 word/_rels/document.xml.rels›超链接: https://例.测试/a?b=1&c=2', '外部链接 word/_rels/document.xml.rels›外部资源: file:///C:/内部.dotm', '宏 word/vbaProject.bin: word/vbaProject.bin', '嵌入文件 word/embeddings/表.xlsx: 表.xlsx',
    ]);
    expect(holding(content, '要保密', 'comment').path).toEqual(['word/comments.xml']);
    expect(holding(content, '内部稿', 'metadata').path).toEqual(['docProps/core.xml', '标题']);
    expect(holding(content, '王某', 'metadata').path).toEqual(['docProps/custom.xml', '承办人']);
    expect(holding(content, '内藏').path).toEqual(['word/embeddings/表.xlsx', 'xl/sharedStrings.xml']);
    expect(holding(content, '流转意见').path).toEqual(['customXml/item1.xml']);
    expect(holding(content, '内1').path).toEqual(['customXml/item1.xml', '<a 编号>']);
  });

  it('is read whatever prefix its writer chose, and words in elements of nobody are kept', async () => {
    const content = await read('a.docx', word({ 'word/document.xml': '<z:document xmlns:z="x"><z:p><z:r><z:t>北渡</z:t></z:r><z:r><z:t>水厂</z:t></z:r></z:p><q:x>游离</q:x></z:document>' }));
    expect(holding(content, '北渡水厂').kind).toBe('text');
    expect(holding(content, '游离').kind).toBe('metadata');
  });

  it('is read as the library of the portal writes it', async () => {
    const file = new Document({ creator: '张某', sections: [{ footers: { default: new Footer({ children: [new Paragraph('页脚')] }) }, children: [new Paragraph({ children: [new TextRun('绕行'), new TextRun({ text: '线路', bold: true })] }), new Paragraph('第二段')] }] });
    const content = await read('a.docx', new Uint8Array(await Packer.toBuffer(file)));
    expect(content.problems).toEqual([]);
    expect(holding(content, '绕行线路\n第二段', 'text').path).toEqual(['word/document.xml']);
    expect(holding(content, '页脚', 'text').path[0]).toMatch(/^word\/footer\d\.xml$/);
    expect(traits(content).filter((line) => line.includes('作者: '))).toEqual(['作者信息 docProps/core.xml›作者: 张某']);
  });

  it('never expands entities that a part declares', async () => {
    const content = await read('a.docx', word({ 'word/document.xml': `<!DOCTYPE a [<!ENTITY a "机密机密">]>${body(`<w:p>${run('&a;&a;')}</w:p>`)}` }));
    expect(content.problems).toEqual(['word/document.xml：声明了 XML 实体，没有展开']);
    expect(utf8(content.parts.map(({ text }) => text).join('')).length).toBeLessThan(3000);
  });
});
