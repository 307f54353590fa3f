import { PDFDocument, PDFHexString, PDFName, PDFOperator, PDFOperatorNames, PDFString, type PDFPage } from '@cantoo/pdf-lib';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFileContent, type FileContent } from '../../../src/formats/file-content.ts';
import { pdfWith, withRevision } from '../../support/pdf-files.ts';

const read = (bytes: Uint8Array): Promise<FileContent> => readFileContent('附件.pdf', bytes);
const texts = ({ parts }: FileContent, kind: string): string[] => parts.filter((part) => part.kind === kind).map(({ text }) => text);
const traits = ({ traits: found }: FileContent, kind: string): string[] => found.filter((trait) => trait.kind === kind).map(({ excerpt }) => excerpt);
const raw = (operators: string): PDFOperator => PDFOperator.of(operators as PDFOperatorNames);

function annotate(page: PDFPage, entries: Record<string, unknown>): void {
  const { context } = page.doc;
  page.node.addAnnot(context.register(context.obj({ Type: 'Annot', Rect: [40, 290, 200, 320], ...entries } as never)));
}

describe('the text of a PDF', () => {
  it('is given by page, a phrase over a line break in one piece, with the byte of its page', async () => {
    const bytes = await pdfWith(({ write }) => { write('取水口坐', 50, 300); write('标为北纬三十度', 50, 280); });
    const content = await read(bytes);
    expect(content.type).toBe('pdf');
    expect(content.problems).toEqual([]);
    expect(content.parts.filter(({ kind }) => kind === 'text').map(({ path, text }) => ({ path, text }))).toEqual([{ path: ['第1页'], text: '取水口坐标为北纬三十度' }]);
    expect(content.traits).toEqual([]);
  });

  it('keeps numbers of two lines apart', async () => {
    const content = await read(await pdfWith(({ write }) => { write('6222 0200', 50, 300); write('1234 5678', 50, 280); }, { chinese: false }));
    expect(texts(content, 'text')).toEqual(['6222 0200\n1234 5678']);
  });
});

describe('text under drawn boxes', () => {
  it.each<[string, [number, number, number], number]>([['black', [0, 0, 0], 1], ['white', [1, 1, 1], 1], ['nearly opaque', [0.2, 0.2, 0.2], 0.9]])('is found below a %s box drawn after it', async (_, colour, opacity) => {
    const content = await read(await pdfWith(({ write, box }) => { write('取水口坐标为北纬三十度', 50, 300); write('公开的一行', 50, 250); box(45, 295, 86, 22, colour, opacity); }));
    expect(texts(content, 'covered')).toEqual(['取水口坐标']);
    expect(content.traits).toEqual([{ kind: '遮盖文字', path: ['第1页'], excerpt: '取水口坐标' }]);
  });

  it('is found below an image, and below a thick line', async () => {
    const content = await read(await pdfWith(async ({ page, document, write }) => {
      write('坐标在此', 50, 300);
      write('姓名在此', 50, 200);
      const png = await document.embedPng(onePixel);
      page.drawImage(png, { x: 40, y: 290, width: 120, height: 30 });
      page.drawLine({ start: { x: 40, y: 207 }, end: { x: 130, y: 207 }, thickness: 20 });
    }));
    expect(texts(content, 'covered')).toEqual(['坐标在此', '姓名在此']);
  });

  it('is found below several boxes that cover it together, and inside a form', async () => {
    const content = await read(await pdfWith(({ write, box }) => { write('机密', 50, 300); box(45, 295, 10, 22); box(55, 295, 15, 22); box(70, 295, 30, 22); }));
    expect(texts(content, 'covered')).toEqual(['机密']);
  });

  it('is found below an area marked to be cut that has not been', async () => {
    const content = await read(await pdfWith(({ page, write }) => { write('坐标在此', 50, 300); annotate(page, { Subtype: 'Redact', IC: [0, 0, 0] }); }));
    expect(texts(content, 'covered')).toEqual(['坐标在此']);
    expect(traits(content, '批注')).toEqual(['待删除的区域']);
  });

  it('is found below a drawn square of a reviewer', async () => {
    const content = await read(await pdfWith(({ page, write }) => { write('坐标在此', 50, 300); annotate(page, { Subtype: 'Square', IC: [0, 0, 0], C: [0, 0, 0], BS: { W: 1 } }); }));
    expect(texts(content, 'covered')).toEqual(['坐标在此']);
  });

  it('is not seen in what ordinary pages draw: shading below, rules, highlights, boxes cut off by a clip, text drawn again', async () => {
    const content = await read(await pdfWith(({ page, write, box }) => {
      box(40, 290, 300, 30, [0.8, 0.85, 0.9]);
      write('表头在底纹上', 50, 300);
      box(40, 290, 300, 1);
      box(40, 305, 300, 0.7);
      box(40, 290, 300, 30, [1, 1, 0], 0.4);
      write('剪切以外', 50, 200);
      page.pushOperators(raw('q 300 300 50 50 re W n'));
      box(40, 190, 200, 30);
      page.pushOperators(raw('Q'));
      write('重画的字', 50, 150);
      box(40, 145, 200, 30, [1, 1, 1]);
      write('重画的字', 50, 150);
    }));
    expect(content.traits).toEqual([]);
    expect(texts(content, 'covered')).toEqual([]);
    expect(texts(content, 'hidden')).toEqual([]);
  });
});

describe('text that is not to be seen', () => {
  it('is found in white on white, black on black, an invisible mode and beside the page', async () => {
    const content = await read(await pdfWith(({ page, write, box }) => {
      write('白底白字', 50, 300, [1, 1, 1]);
      box(40, 240, 200, 30);
      write('黑底黑字', 50, 250);
      box(40, 200, 200, 30, [0, 0, 0.5]);
      write('深底白字看得见', 50, 205, [1, 1, 1]);
      page.pushOperators(raw('3 Tr'));
      write('无痕', 50, 150);
      page.pushOperators(raw('0 Tr'));
      write('页外', 500, 150);
    }));
    expect(texts(content, 'hidden')).toEqual(['白底白字', '黑底黑字', '无痕', '页外']);
    expect(traits(content, '隐藏文字')).toEqual(['白底白字', '黑底黑字', '无痕', '页外']);
    expect(traits(content, '遮盖文字')).toEqual([]);
  });

  it('is found in a layer that is switched off', async () => {
    const content = await read(await pdfWith(({ document, page, write }) => {
      const { context } = document;
      const layer = context.register(context.obj({ Type: 'OCG', Name: PDFHexString.fromText('图层') }));
      document.catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: [layer], D: { OFF: [layer], Order: [layer] } }));
      page.node.Resources()?.set(PDFName.of('Properties'), context.obj({ Off: layer }));
      page.pushOperators(raw('/OC /Off BDC'));
      write('关掉的图层', 50, 300);
      page.pushOperators(raw('EMC'));
      write('看得见', 50, 200);
    }));
    expect(texts(content, 'hidden')).toEqual(['关掉的图层']);
  });

  it('is called hidden, not covered, where a scan lies over its recognised words', async () => {
    const content = await read(await pdfWith(async ({ document, page, write }) => {
      write('扫描件的文字层', 50, 300);
      page.drawImage(await document.embedPng(onePixel), { x: 0, y: 0, width: 400, height: 400 });
    }));
    expect(traits(content, '遮盖文字')).toEqual([]);
    expect(traits(content, '隐藏文字')).toEqual(['扫描件的文字层']);
  });

  it('is none below a seal whose picture is transparent there', async () => {
    const content = await read(await pdfWith(async ({ document, page, write }) => {
      write('澄湖区人民政府', 50, 300);
      page.drawImage(await document.embedPng(transparentPixel), { x: 40, y: 280, width: 150, height: 60 });
    }));
    expect(content.traits).toEqual([]);
  });
});

describe('what a PDF holds beside its pages', () => {
  it('is read: information, XMP, bookmarks', async () => {
    const content = await read(await pdfWith(({ document, write }) => {
      write('正文', 50, 300);
      document.setAuthor('张某某');
      document.setSubject('内部稿');
      const { context } = document;
      const xmp = '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>李某某</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>';
      document.catalog.set(PDFName.of('Metadata'), context.register(context.stream(new TextEncoder().encode(xmp), { Type: 'Metadata', Subtype: 'XML' })));
      const item = context.register(context.obj({ Title: PDFHexString.fromText('书签里的词'), A: { S: 'URI', URI: PDFString.of('https://example.org/a') } }));
      document.catalog.set(PDFName.of('Outlines'), context.register(context.obj({ First: item, Last: item, Count: 1 })));
    }));
    expect(content.parts.filter(({ kind }) => kind === 'metadata').map(({ path, text }) => `${path.join('/')}=${text}`)).toEqual(expect.arrayContaining(['文档信息/Author=张某某', '文档信息/Subject=内部稿', '书签=书签里的词']));
    const xmp = content.parts.find(({ path }) => path[0] === 'XMP');
    expect(xmp?.text).toContain('李某某');
    expect(traits(content, '作者信息')).toEqual(['张某某', '李某某']);
    expect(traits(content, '外部链接')).toEqual(['https://example.org/a']);
  });

  it('gives the byte of a word in XMP', async () => {
    const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>甲乙丙</a></x:xmpmeta>';
    const bytes = await pdfWith(({ document, write }) => {
      write('正文', 50, 300);
      document.catalog.set(PDFName.of('Metadata'), document.context.register(document.context.stream(new TextEncoder().encode(xmp), { Type: 'Metadata', Subtype: 'XML' })));
    });
    const part = (await read(bytes)).parts.find(({ path }) => path[0] === 'XMP');
    const offset = part?.offsetAt(part.text.indexOf('丙')) ?? 0;
    expect(new TextDecoder().decode(bytes.subarray(offset, offset + 3))).toBe('丙');
  });

  it('is read: remarks, links, form fields', async () => {
    const content = await read(await pdfWith(({ document, page, write, font }) => {
      write('正文', 50, 300);
      annotate(page, { Subtype: 'Text', Contents: PDFHexString.fromText('此处再斟酌'), T: PDFHexString.fromText('王某') });
      annotate(page, { Subtype: 'Link', A: { S: 'URI', URI: PDFString.of('http://example.org/x') } });
      annotate(page, { Subtype: 'Link', A: { S: 'URI', URI: PDFString.of('mailto:a@example.org') } });
      const field = document.getForm().createTextField('联系人');
      field.setText('赵某某');
      field.addToPage(page, { x: 50, y: 100, width: 200, height: 30, font });
    }));
    expect(texts(content, 'comment')).toEqual(['此处再斟酌']);
    expect(traits(content, '批注')).toEqual(['王某：此处再斟酌']);
    expect(traits(content, '外部链接')).toEqual(['http://example.org/x']);
    expect(content.parts.filter(({ path }) => path[1] === '表单').map(({ text }) => text)).toEqual(['赵某某']);
  });

  it('is read: files inside, with what they hold, and scripts', async () => {
    const content = await read(await pdfWith(async ({ document, write }) => {
      write('正文', 50, 300);
      await document.attach(new TextEncoder().encode('附件里的取水口坐标'), '内部.txt', { mimeType: 'text/plain', description: '原件' });
      document.addJavaScript('main', 'app.alert("你好")');
    }));
    expect(content.parts.find(({ path, kind }) => path[0] === '嵌入文件 内部.txt' && kind === 'text')?.text).toBe('附件里的取水口坐标');
    expect(traits(content, '嵌入文件')).toEqual(['内部.txt']);
    expect(traits(content, '脚本')).toEqual(['app.alert("你好")']);
  });

  it('is read: words of an object that nothing refers to, and of alternative texts', async () => {
    const content = await read(await pdfWith(({ document, write }) => {
      write('正文', 50, 300);
      const { context } = document;
      context.register(context.obj({ Alt: PDFHexString.fromText('孤立的说明') }));
      context.register(context.flateStream('BT /F1 12 Tf (Left behind) Tj ET'));
    }));
    expect(texts(content, 'raw')).toEqual(expect.arrayContaining(['孤立的说明', 'Left behind']));
  });

  it('says that it is encrypted, whether or not it opens', async () => {
    const open = await PDFDocument.load(await pdfWith(({ write }) => write('正文', 50, 300)));
    open.encrypt({ ownerPassword: 'owner', userPassword: '', permissions: { copying: false } } as never);
    const opened = await read(await open.save({ useObjectStreams: false }));
    expect(texts(opened, 'text')).toEqual(['正文']);
    expect(traits(opened, '加密')).toHaveLength(1);
    const locked = await PDFDocument.load(await pdfWith(({ write }) => write('正文', 50, 300)));
    locked.encrypt({ ownerPassword: 'owner', userPassword: 'secret' });
    const closed = await read(await locked.save({ useObjectStreams: false }));
    expect(traits(closed, '加密')).toEqual(['要密码才能打开']);
    expect(closed.problems).toEqual(['附件.pdf：加了密码，打不开，内容没有检查']);
  });
});

describe('earlier states of a PDF', () => {
  it('are read from the bytes that an update left', async () => {
    const content = await read(await withRevision('before the change', 'after the change'));
    expect(texts(content, 'text')).toEqual(['after the change']);
    expect(texts(content, 'deleted')).toEqual(['before the change']);
    expect(traits(content, '修订')).toEqual(['before the change']);
  });

  it('are none where a file was written in one go, even with another PDF inside', async () => {
    const inner = await withRevision('inner before', 'inner after');
    const document = await PDFDocument.create();
    document.addPage([200, 200]);
    document.catalog.set(PDFName.of('Kept'), document.context.register(document.context.stream(inner)));
    expect(traits(await read(await document.save({ useObjectStreams: false })), '修订')).toEqual([]);
  });
});

describe('a hostile or broken PDF', () => {
  it('is not unpacked beyond the bound', async () => {
    const document = await PDFDocument.create();
    document.addPage([200, 200]);
    const bomb = deflateSync(new Uint8Array(80 * 1024 * 1024));
    document.catalog.set(PDFName.of('Kept'), document.context.register(document.context.stream(bomb, { Filter: 'FlateDecode' })));
    const content = await read(await document.save({ useObjectStreams: false }));
    expect(traits(content, '异常压缩')).toHaveLength(1);
    expect(content.problems).toEqual(['附件.pdf：解压后过大，没有读完']);
  });

  it('has a problem, and its strings are searched', async () => {
    const content = await read(new TextEncoder().encode('%PDF-1.7\n1 0 obj << /Title (取水口坐标) >>\nendobj'));
    expect(content.type).toBe('pdf');
    expect(content.problems).toHaveLength(1);
    expect(texts(content, 'raw').join('')).toContain('取水口坐标');
  });

  it('never throws and never hangs, whatever bytes are changed or cut off', async () => {
    const sound = await pdfWith(({ document, page, write, box }) => { write('Secret words', 50, 300); box(45, 295, 80, 22); document.setTitle('t'); annotate(page, { Subtype: 'Text', Contents: PDFString.of('remark') }); }, { chinese: false });
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }), fc.nat(), fc.boolean(), async (changes, cut, whole) => {
      const bytes = sound.slice();
      for (const [place, byte] of changes) bytes[5 + place % (bytes.length - 5)] = byte;
      const content = await read(whole ? bytes : bytes.subarray(0, 5 + cut % bytes.length));
      expect(content.type).toBe('pdf');
    }), { numRuns: 60 });
  }, 120_000);

  it('is not drawn where ten forms each draw the next ten times', async () => {
    const content = await read(await pdfWith(({ document, page, write }) => {
      write('Words', 50, 300);
      const { context } = document;
      let next = context.register(context.stream('0 0 5 5 re f', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 100, 100] }));
      for (let level = 0; level < 10; level += 1) next = context.register(context.stream('/F Do '.repeat(10), { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 100, 100], Resources: { XObject: { F: next } } }));
      page.node.Resources()?.set(PDFName.of('XObject'), context.obj({ F: next }));
      page.pushOperators(raw('/F Do'));
    }, { chinese: false }));
    expect(content.problems).toEqual(['附件.pdf：图形层层引用，展开后过大，没有读完']);
  });

  it('ends where a form draws itself', async () => {
    const content = await read(await pdfWith(({ document, page, write }) => {
      write('Words', 50, 300);
      const { context } = document;
      const ref = context.nextRef();
      context.assign(ref, context.stream('/Again Do /Again Do', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 100, 100], Resources: { XObject: { Again: ref } } }));
      page.node.Resources()?.set(PDFName.of('XObject'), context.obj({ Again: ref }));
      page.pushOperators(raw('/Again Do'));
    }, { chinese: false }));
    expect(texts(content, 'text')).toEqual(['Words']);
  });
});

const onePixel = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC', 'base64'));
const transparentPixel = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=', 'base64'));
