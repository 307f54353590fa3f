import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PDFDocument } from '@cantoo/pdf-lib';
import { zipSync } from 'fflate';
import { readFileContent } from '../../../src/formats/file-content.ts';
import { findPersonalData } from '../../../src/domain/personal-data.ts';
import { sealedMatcher } from '../../../src/guard/sealed-matcher.ts';
import { sealPhrases } from '../../../src/guard/sealed-phrases.ts';
import { redactDocument } from '../../../src/redact/redact-document.ts';
import { fuzzTarget } from '../fuzz-target.ts';
import { anyText, damaged, damagedBytes } from '../nasty-texts.ts';
import { notice, units } from './notice.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const zip = (files: Record<string, string>): Uint8Array => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytesOf(text)])), { mtime: new Date('2026-01-01T00:00:00Z') });

const word = '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>甲</w:t></w:r><w:del><w:r><w:delText>乙</w:delText></w:r></w:del></w:p></w:body></w:document>';
const types = (part: string, kind: string): string => `<Types><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/></Types>`;
const pdf = await (async () => {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([200, 200]).drawText('AB', { x: 10, y: 100 });
  return document.save();
})();

/** A small file of each kind that is published. */
const goodFiles: readonly Uint8Array[] = [
  bytesOf('<!doctype html><html lang="zh-CN"><head><title>甲</title><meta name="d" content="乙"></head><body><!-- 丙 --><p title="丁">戊&#x5df1;</p><script type="application/ld+json">{"a":"\\u5e9a"}</script></body></html>'),
  bytesOf('<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><!DOCTYPE x [<!ENTITY a "b">]><title><![CDATA[甲]]></title></feed>'),
  bytesOf('{"a":["\\u7532",{"b":null,"c":1e9}],"mappings":"AAAA","sources":["x"],"sourcesContent":["乙"]}'),
  zip({ '[Content_Types].xml': types('word/document.xml', 'wordprocessingml.document.main'), 'word/document.xml': word, 'docProps/core.xml': '<cp:coreProperties><dc:creator>甲</dc:creator></cp:coreProperties>' }),
  zip({ '[Content_Types].xml': types('xl/workbook.xml', 'spreadsheetml.sheet.main'), 'xl/workbook.xml': '<workbook><sheets><sheet name="甲" sheetId="1" state="hidden" r:id="rId1"/></sheets></workbook>', 'xl/sharedStrings.xml': '<sst><si><t>乙</t></si></sst>', 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>' }),
  zip({ 'OFD.xml': '<ofd:OFD><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>', 'Doc_0/Document.xml': '<ofd:Document/>', 'Doc_0/Pages/Page_0/Content.xml': '<ofd:TextCode>甲</ofd:TextCode>' }),
  zip({ 'a/b.txt': '甲', 'c.html': '<p>乙</p>' }), pdf,
];

/** What was read stands in the file: text, a place that the file has, a sentence where something could not be read. */
async function contentHolds(bytes: Uint8Array): Promise<void> {
  const { type, parts, traits, problems } = await readFileContent('x', bytes);
  assert(typeof type === 'string');
  for (const part of parts) {
    assert(typeof part.text === 'string');
    if (part.text.length > 0) {
      const offset = part.offsetAt(Math.floor(part.text.length / 2));
      // Inside a packed entry the place is that in the entry's own data.
      assert(Number.isInteger(offset) && offset >= 0 && (part.path.length > 0 || offset <= bytes.length), `offset ${offset} of ${bytes.length} in ${part.path.join(' › ')}`);
    }
  }
  for (const { excerpt } of traits) assert(typeof excerpt === 'string');
  for (const problem of problems) assert(/[\u4e00-\u9fff]/.test(problem) && !/\n\s+at /.test(problem), problem);
}

function personalDataHolds(text: string): void {
  let end = 0;
  for (const found of findPersonalData(text, '2026-11-20')) {
    assert(found.start >= 0 && found.end > found.start && found.end <= text.length);
    assert.equal(text.slice(found.start, found.end), found.excerpt);
    end = found.end;
  }
  assert(end <= text.length);
}

const salt = new Uint8Array(16).fill(7);
const phrase = '甲公司的报价为四百二十万元';
const matcher = sealedMatcher(sealPhrases([{ text: phrase, document: 'policies/2025/x', id: 'r1' }], { salt }).list);

/** A sealed phrase is found wherever it is put, and nowhere in a text that has no sign of it. */
function sealedHolds(text: string): void {
  for (const { start, end } of matcher.find(text)) assert(end > start && end <= text.length);
  assert(matcher.find(`${text}。${phrase}。`).some(({ end }) => end > text.length), 'the phrase behind the text is not found');
}

/** No word that was marked is in what is written. */
function redactionHolds(text: string): void {
  const made = redactDocument({ source: 'x.txt', bytes: bytesOf(text), decision: { unit: 'gov', date: '2026-11-20' }, units, defaults: {}, policies: [] });
  if ('faults' in made) {
    for (const { where, message, fix } of made.faults) assert(where !== '' && message !== '' && fix !== '');
    return;
  }
  for (const { words } of made.removals) if (words.trim().length >= 6) assert(!made.text.includes(words.trim()) || text.split(words.trim()).length > 2, `still there: ${words}`);
}

const marked = fc.array(fc.oneof(fc.constantFrom('【隐去 OGI-15-2：涉及个人隐私】', '【/隐去】', '【隐去', '【隐去 】', '【隐去 OGI-99：甲】', '\n', '澄湖区人民政府关于停车的通知\n\n', '第一条　', '甲方承诺的补偿金额为九百万元', '2025年3月14日\n'), anyText), { maxLength: 20 }).map((parts) => parts.join(''));

export const publishedTargets = [
  fuzzTarget({ name: 'files of every format', share: 6, input: damagedBytes(goodFiles), holds: contentHolds, accept: (text) => contentHolds(bytesOf(text)) }),
  fuzzTarget({ name: 'personal data', share: 14, input: fc.oneof(anyText, damaged(['居民身份证号11010519491231002X，电话13800138000，卡号6222021234567890123，住澄湖街道清湖路12号3号楼2单元401室，邮箱a.b@example.com'])), holds: personalDataHolds, accept: personalDataHolds }),
  fuzzTarget({ name: 'sealed phrases', share: 10, input: anyText, holds: sealedHolds, accept: sealedHolds }),
  fuzzTarget({ name: 'marks of a working copy', share: 5, input: fc.oneof(marked, damaged([notice.replace('公共停车场', '【隐去 OGI-15-2：涉及个人隐私】公共停车场【/隐去】')])), holds: redactionHolds, accept: redactionHolds }),
];
