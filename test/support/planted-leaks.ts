import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { PDFDocument, PDFHexString } from '@cantoo/pdf-lib';
import { pdfWith, withRevision } from './pdf-files.ts';
import { docxWith, pack, xlsxWith, type PackedFile } from './leaky-office-files.ts';
import { commentSegment, compressedChunk, exifSegment, internationalChunk, jpegWith, pngWith, textChunk, xmpSegment } from './leaky-images.ts';

/** Sealed phrases that the leaks hold: one in Chinese, one in letters for what writes no Chinese. */
export const canary = '由甲公司以四百一十二万元独家承办';
export const latinCanary = 'SUPPLIER-412-ALPHA';

export interface PlantedLeak {
  /** Way by which it gets out. */
  channel: string;
  file: string;
  bytes: Uint8Array;
  rule?: 'SEC-06' | 'SEC-08' | 'SEC-09' | 'SEC-10' | 'SEC-11' | 'SEC-12';
  /** Where inside it must be found. */
  inner: readonly (string | RegExp)[];
  /** Its first byte in the file, or in the unpacked entry; 'inside' where only a byte of the file can be told. */
  byte: number | 'inside';
}

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const at = (bytes: Uint8Array, words: string | Buffer): number => {
  const found = Buffer.from(bytes).indexOf(words);
  if (found < 0) throw new Error('the leak is not where it should have been planted');
  return found;
};

/** Leaks in files of a built site, each a file of its own: changed from one of the site's, or put beside them. */
export async function plantedLeaks(site: string): Promise<PlantedLeak[]> {
  return [...(await inPages(site)), ...(await inTextFiles(site)), ...(await inIndex(site)), ...inOffice(), ...inImages(), ...(await inPdf()), ...inOthers(), ...ofOtherKinds()];
}

const split = [...canary].join('\u200b');
const entities = [...canary].map((each) => `&#x${(each.codePointAt(0) ?? 0).toString(16)};`).join('');
const tagged = `${canary.slice(0, 5)}<b>${canary.slice(5)}</b>`;

/** Each into a policy's page of its own, before the end of its main part unless told otherwise. */
async function inPages(site: string): Promise<PlantedLeak[]> {
  const ways: [channel: string, html: string, first: string, inner: (string | RegExp)[]][] = [
    ['HTML 隐藏的元素', `<div hidden><p>${canary}</p></div>`, canary, []],
    ['HTML 注释', `<!-- 底稿：${canary} -->`, canary, []],
    ['HTML 图片的替代文字', `<img src="/favicon.svg" alt="${canary}">`, canary, ['<img alt>']],
    ['HTML 数据属性', `<p data-note="${canary}">甲</p>`, canary, ['<p data-note>']],
    ['HTML 字符实体', `<p>${entities}</p>`, entities, []],
    ['HTML 零宽字符拆开', `<p>${split}</p>`, split, []],
    ['HTML 标签拆开', `<p>${tagged}</p>`, tagged, []],
    ['HTML 结构化数据', `<script type="application/ld+json">{"name":"${canary}"}</script>`, canary, ['<script application/ld+json>', 'name']],
    ['HTML 模板', `<template><p>${canary}</p></template>`, canary, []],
    ['HTML 描述', `<meta name="description" content="${canary}">`, canary, ['<meta description>']],
    ['HTML 链接地址（百分号编码）', `<a href="/search/?q=${encodeURIComponent(canary)}">甲</a>`, encodeURIComponent(canary), [/^<a href>/]],
  ];
  const pages = (await readdir(join(site, 'policies'), { recursive: true })).filter((name) => /^\d{4}\/[^/]+\/index\.html$/.test(name)).sort();
  return Promise.all(ways.map(async ([channel, html, first, inner], index) => {
    const file = `policies/${pages[index] ?? ''}`;
    const bytes = utf8((await readFile(join(site, file), 'utf8')).replace('</main>', `${html}</main>`));
    return { channel, file, bytes, inner, byte: at(bytes, first) };
  }));
}

async function inTextFiles(site: string): Promise<PlantedLeak[]> {
  const changed = async (channel: string, file: string, before: string | RegExp, words: string, inner: (string | RegExp)[], first = canary): Promise<PlantedLeak> => {
    const bytes = utf8((await readFile(join(site, file), 'utf8')).replace(before, (found) => found + words));
    return { channel, file, bytes, inner, byte: at(bytes, first) };
  };
  const script = (await readdir(join(site, 'pagefind'))).find((name) => name === 'pagefind-worker.js') ?? '';
  const style = (await readdir(join(site, '_astro'))).find((name) => name.endsWith('.css')) ?? '';
  const escaped = [...canary].map((each) => `\\u${(each.codePointAt(0) ?? 0).toString(16)}`).join('');
  const map = utf8(JSON.stringify({ version: 3, sources: ['a.ts'], sourcesContent: [`// ${canary}`], mappings: '' }));
  return [
    await changed('JSON', 'catalog.json', '"title": "', canary, [/title$/]),
    await changed('Atom 订阅', 'feed.xml', '<title>', canary, [/title|^$/]),
    await changed('网站地图', 'sitemap.xml', /<urlset[^>]*>|<sitemapindex[^>]*>/, `<!-- ${canary} -->`, [/.*/]),
    await changed('CSV', 'catalog.csv', /\n/, canary, []),
    await changed('台账的旧条目', 'ledger/ledger.jsonl', '"title":"', canary, [/title$/]),
    await changed('脚本中的转义', `pagefind/${script}`, /^/, `const note = "${escaped}";`, [/.*/], escaped),
    await changed('样式表的注释', `_astro/${style}`, /^/, `/* ${canary} */`, []),
    await changed('SVG 注释', 'favicon.svg', /<svg[^>]*>/, `<!-- ${canary} -->`, [/.*/]),
    { channel: 'SVG 标题', file: 'guides/figure.svg', bytes: utf8(`<svg xmlns="http://www.w3.org/2000/svg"><title>${canary}</title></svg>`), inner: [/.*/], byte: 46 + 0 },
    { channel: '源码映射', file: '_astro/page.js.map', bytes: map, inner: [/sourcesContent|a\.ts/], byte: at(map, canary) },
  ].map((leak) => (leak.channel === 'SVG 标题' ? { ...leak, byte: at(leak.bytes, canary) } : leak));
}

/** A string of CBOR (RFC 8949) of 24 to 255 bytes. */
const cborText = (text: string): Buffer => Buffer.concat([Buffer.from([0x78, utf8(text).length]), utf8(text)]);

async function inIndex(site: string): Promise<PlantedLeak[]> {
  const fragment = `pagefind/fragment/${(await readdir(join(site, 'pagefind/fragment'))).sort()[0] ?? ''}`;
  const text = gunzipSync(await readFile(join(site, fragment))).toString('utf8').replace('"content":"', `"content":"${split}`);
  const packed = (file: string, channel: string): PlantedLeak => {
    const data = Buffer.concat([utf8('pagefind_dcd'), Buffer.from([0x81]), cborText(canary)]);
    return { channel, file, bytes: gzipSync(data), inner: ['索引'], byte: at(data, canary) };
  };
  return [
    { channel: 'Pagefind 片段', file: fragment, bytes: gzipSync(text), inner: ['content'], byte: at(utf8(text), split) },
    packed('pagefind/index/zh-cn_leak.pf_index', 'Pagefind 索引'), packed('pagefind/zh-cn_leak.pf_meta', 'Pagefind 元数据'), packed('pagefind/filter/zh-cn_leak.pf_filter', 'Pagefind 筛选'),
  ];
}

function inOffice(): PlantedLeak[] {
  const run = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const leak = (channel: string, name: string, { bytes, entry }: PackedFile, inner: [string, ...RegExp[]], first = canary): PlantedLeak => ({ channel, file: `policies/2025/${name}`, bytes, inner, byte: at(entry(inner[0]), first) });
  const photo = jpegWith(exifSegment(canary));
  return [
    leak('DOCX 正文', 'a.docx', docxWith({ body: run(canary) }), ['word/document.xml']),
    leak('DOCX 正文，分在两段文字里', 'b.docx', docxWith({ body: `<w:p><w:r><w:t>${canary.slice(0, 6)}</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>${canary.slice(6)}</w:t></w:r></w:p>` }), ['word/document.xml'], canary.slice(0, 6)),
    leak('DOCX 已删除的修订', 'c.docx', docxWith({ body: `<w:p><w:del w:id="1" w:author="某"><w:r><w:delText>${canary}</w:delText></w:r></w:del></w:p>` }), ['word/document.xml']),
    leak('DOCX 隐藏文字', 'd.docx', docxWith({ body: `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${canary}</w:t></w:r></w:p>` }), ['word/document.xml']),
    leak('DOCX 批注', 'e.docx', docxWith({ comment: canary }), ['word/comments.xml']),
    leak('DOCX 属性', 'f.docx', docxWith({ title: canary }), ['docProps/core.xml', /.*/]),
    { ...leak('DOCX 里图片的 EXIF', 'g.docx', docxWith({ image: photo }), ['word/media/image1.jpeg']), byte: at(photo, canary) },
    leak('XLSX 单元格', 'h.xlsx', xlsxWith({ cell: canary }), ['xl/worksheets/sheet1.xml', /C7/]),
    leak('XLSX 隐藏的工作表', 'i.xlsx', xlsxWith({ hidden: canary }), ['xl/worksheets/sheet2.xml', /C7/]),
    leak('XLSX 批注', 'j.xlsx', xlsxWith({ comment: canary }), ['xl/comments1.xml', /.*/]),
    leak('XLSX 属性', 'k.xlsx', xlsxWith({ title: canary }), ['docProps/core.xml', /.*/]),
    leak('XLSX 工作表名', 'l.xlsx', xlsxWith({ name: canary }), ['xl/workbook.xml', /.*/]),
  ];
}

function inImages(): PlantedLeak[] {
  const leak = (channel: string, name: string, bytes: Buffer, inner: (string | RegExp)[]): PlantedLeak => ({ channel, file: `share/${name}`, bytes, inner, byte: at(bytes, canary) });
  return [
    leak('PNG tEXt', 'a.png', pngWith(textChunk(canary)), [/^PNG/]),
    leak('PNG iTXt', 'b.png', pngWith(internationalChunk(canary)), [/^PNG/]),
    { channel: 'PNG zTXt（压缩）', file: 'share/c.png', bytes: pngWith(compressedChunk(canary)), inner: [/^PNG/], byte: 'inside' },
    leak('JPEG EXIF', 'd.jpg', jpegWith(exifSegment(canary)), [/^EXIF/]),
    leak('JPEG XMP', 'e.jpg', jpegWith(xmpSegment(canary)), [/^XMP/]),
    leak('JPEG COM', 'f.jpg', jpegWith(commentSegment(canary)), [/.*/]),
    leak('PNG 末尾之后的字节', 'g.png', Buffer.concat([pngWith(), utf8(canary)]), [/.*/]),
  ];
}

async function inPdf(): Promise<PlantedLeak[]> {
  const leak = (channel: string, name: string, bytes: Uint8Array, inner: (string | RegExp)[]): PlantedLeak => ({ channel, file: `policies/2025/${name}.pdf`, bytes, inner, byte: 'inside' });
  const titled = await PDFDocument.create();
  titled.addPage([400, 400]);
  titled.setTitle(canary);
  const half = canary.length / 2;
  return [
    leak('PDF 文字', 'a', await pdfWith(({ write }) => { write(canary.slice(0, half), 20, 300); write(canary.slice(half), 20, 280); }), ['第1页']),
    leak('PDF 黑框下的文字', 'b', await pdfWith(({ write, box }) => { write(canary, 20, 300); box(10, 290, 380, 40); }), ['第1页']),
    leak('PDF 文档信息', 'c', await titled.save(), ['文档信息', 'Title']),
    leak('PDF 批注', 'd', await pdfWith(({ page, document }) => {
      page.node.addAnnot(document.context.register(document.context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [40, 290, 60, 310], Contents: PDFHexString.fromText(canary) } as never)));
    }), ['第1页', /.*/]),
    leak('PDF 旧版本', 'e', await withRevision(latinCanary, 'nothing to see'), [/.*/]),
  ];
}

function inOthers(): PlantedLeak[] {
  const gb = Buffer.concat([Buffer.from([0xcf, 0xee, 0xc4, 0xbf, 0xa3, 0xba]), gb18030(canary)]);
  const nested = pack({ '内层.zip': pack({ '说明.txt': `说明：${canary}` }).bytes });
  const inWide = Buffer.from(canary, 'utf16le');
  const wasm = Buffer.concat([Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]), utf8(canary)]);
  const font = Buffer.concat([Buffer.from('wOF2'), Buffer.alloc(60, 1), utf8(canary)]);
  const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(504), inWide, Buffer.alloc(8)]);
  const text = (words: string): Buffer => utf8(words);
  return [
    { channel: '文件名', file: `policies/2025/${canary}.txt`, bytes: text('甲'), inner: ['文件名'], byte: 0 },
    { channel: 'GB18030 文本', file: 'policies/2025/gb.txt', bytes: gb, inner: [], byte: 6 },
    { channel: 'UTF-16 文本', file: 'policies/2025/wide.txt', bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), inWide]), inner: [], byte: 2 },
    { channel: 'gzip', file: 'policies/2025/list.txt.gz', bytes: gzipSync(`甲：${canary}`), inner: [/.*/], byte: 6 },
    { channel: '压缩包里的压缩包', file: 'policies/2025/forms.zip', bytes: nested.bytes, inner: ['内层.zip', '说明.txt'], byte: 9 },
    { channel: 'WebAssembly 末尾', file: 'pagefind/extra.wasm', bytes: wasm, inner: [], byte: at(wasm, canary) },
    { channel: '字体末尾', file: '_astro/extra.woff2', bytes: font, inner: [], byte: at(font, canary) },
    { channel: '旧版 Office（UTF-16）', file: 'policies/2025/old.doc', bytes: ole, inner: [], byte: 512 },
    { channel: '全角字符', file: 'policies/2025/wide-letters.txt', bytes: text('ＳＵＰＰＬＩＥＲ－４１２－ＡＬＰＨＡ'), inner: [], byte: 0 },
    { channel: '换行和空格拆开', file: 'policies/2025/lines.txt', bytes: text(`甲\n${canary.slice(0, 4)} \n　${canary.slice(4)}`), inner: [], byte: 4 },
  ];
}

/** What GB 18030 writes for the canary: Node has no encoder for it. */
function gb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, [number, number]>();
  for (let lead = 0xb0; lead <= 0xf7; lead += 1) for (let trail = 0xa1; trail <= 0xfe; trail += 1) table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Buffer.from([...text].flatMap((each) => table.get(each) ?? []));
}

function ofOtherKinds(): PlantedLeak[] {
  const leak = (channel: string, rule: PlantedLeak['rule'], name: string, before: string, words: string, inner: (string | RegExp)[] = []): PlantedLeak =>
    ({ channel, file: `guides/${name}`, bytes: utf8(`${before}${words}${name.endsWith('.json') ? '"}' : ''}`), ...(rule ? { rule } : {}), inner, byte: utf8(before).length });
  return [
    leak('公民身份号码', 'SEC-11', 'identity.txt', '监督员：', '11010519491231002X'),
    leak('手机号码', 'SEC-11', 'mobile.json', '{"电话":"', '13800138000', ['电话']),
    leak('银行卡号', 'SEC-11', 'card.csv', '户名,卡号\n张某,', '6222020200112230004'),
    leak('住址', 'SEC-11', 'home.txt', '家住', '澄湖区湖心路8号3号楼2单元401室'),
    leak('电子邮箱', 'SEC-11', 'mail.txt', '联系人邮箱：', 'zhangsan1985@163.com'),
    leak('密级标志', 'SEC-10', 'mark.txt', '000012\n', '机密★1年'),
    leak('内部字段', 'SEC-09', 'fields.json', '{"', 'reviewNotes":"甲'),
    leak('第三方意见', 'SEC-09', 'opinion.txt', '答复：', '书面征求权利人意见，权利人于2026年7月10日书面答复不同意公开，并说明了公开可能造成的具体损害。'),
    leak('撤回的处罚决定', 'SEC-06', 'penalty.txt', '标题：', '对某广告经营者的行政处罚决定'),
    leak('删减词句清单', 'SEC-12', 'hashes.jsonl', '{"format":"', 'portal-sealed-phrases","version":1}', ['format']),
    { channel: '读不进去的文件', rule: 'SEC-12', file: 'guides/broken.gz', bytes: gzipSync('甲'.repeat(2000)).subarray(0, 24), inner: [], byte: 0 },
  ];
}
