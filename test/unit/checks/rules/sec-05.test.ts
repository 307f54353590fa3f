import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFileContent } from '../../../../src/formats/file-content.ts';
import { checkFiles, describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

const word = (parts: Record<string, string>): Buffer => Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
const run = (text: string, properties = ''): string => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const body = (inner: string): string => `<w:document xmlns:w="x"><w:body><w:p>${inner}</w:p></w:body></w:document>`;
const cut = (changes: Record<string, string> = {}): string => noticeFile({
  disclosureType: 'redacted', disclosureReason: '{ codes: [OGI-14-3P], text: 载明供水管网的薄弱点位，公开后可能危及公共安全，已作删减。, reviewDue: 2027-06-03 }',
  redactions: '[{ id: r1, locator: 第一段, code: OGI-14-3P }]', ...changes,
}, '绕行<Redacted id="r1" ground="OGI-14-3P" reason="公开后可能危及公共安全" />。\n');
const attachments = '[{ file: form.docx, title: 线路表, format: docx }]';
const page = (html: string): Record<string, string> => ({ 'policies/2025/bus-lines/': html });
const files = { [paths.notice]: cut() };

describeRule('SEC-05', {
  accept: {
    'a clean Word file': { files: { [paths.notice]: cut({ attachments }), 'policies/2025/form.docx': word({ 'word/document.xml': body(run('绕行路线另行公布。')) }) } },
    'revisions in a document that is published whole': { files: { [paths.notice]: noticeFile({ attachments }), 'policies/2025/form.docx': word({ 'word/document.xml': body(`<w:del>${run('甲')}</w:del>`) }) } },
    'a page whose cuts are gone': { files, pages: page('<div id="text"><p>绕行<span class="cut">（此处删减）</span>。</p></div><button hidden>打印</button>') },
    'hidden words on the page of another document': { pages: page('<div id="text"><p hidden>取水口</p></div>') },
    'a mark without words': { files, pages: page('<!--astro:end--><div id="text"><span hidden>·</span><p style="color:#fffff0">绕行</p></div>') },
  },
  reject: {
    'a comment on the page': { files, pages: page('<p>绕行</p>‸<!-- 北渡水厂取水口 -->'), messages: ['删减内容可能还原：页面的注释含有文字“北渡水厂取水口”。'], severity: 'error', related: ['policies/2025/bus-lines.mdx:22'] },
    'hidden elements, once however deep': {
      files, pages: page('<div id="text"><p>绕行‸<span hidden>北渡<b>水厂</b></span>和‸<span style="display: none">取水口</span>、‸<i style="color:#FFF">泵房</i></p></div>'),
      messages: ['删减内容可能还原：页面的隐藏元素含有文字“北渡水厂”。', '删减内容可能还原：页面的隐藏元素含有文字“取水口”。', '删减内容可能还原：页面的白色文字含有文字“泵房”。'],
    },
  },
});

describe('a Word file beside a redacted document', () => {
  it('gives away revisions, comments, hidden and white words and who wrote it, each by name', async () => {
    const file = word({
      'word/document.xml': body(`${run('绕行')}<w:del w:id="1"><w:r><w:delText>北渡</w:delText></w:r><w:r><w:delText>水厂</w:delText></w:r></w:del><w:ins w:id="2">${run('某处')}</w:ins>${run('泵房', '<w:vanish/>')}${run('取水口', '<w:color w:val="FFFFFF"/>')}${run('照旧', '<w:vanish w:val="0"/>')}`),
      'word/comments.xml': `<w:comments xmlns:w="x"><w:comment w:id="1"><w:p>${run('这里要保密')}</w:p></w:comment></w:comments>`,
      'docProps/core.xml': '<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:creator>张某</dc:creator><cp:lastModifiedBy>李某</cp:lastModifiedBy></cp:coreProperties>',
    });
    const { findings } = await checkFiles({ [paths.notice]: cut({ attachments }), 'policies/2025/form.docx': file });
    const own = findings.filter(({ rule }) => rule === 'SEC-05');
    expect(own.map(({ message }) => /含有(.+)。$/.exec(message)?.[1]).sort()).toEqual(['作者信息“张某”', '修订“北渡水厂”', '批注“这里要保密”', '修订“某处”', '作者信息“李某”', '隐藏文字“取水口”', '隐藏文字“泵房”'].sort());
    expect(new Set(own.map(({ file: at, field }) => `${at} ${field}`))).toEqual(new Set(['policies/2025/bus-lines.mdx attachments.0.file']));
  });

  it('is read for what it shows, without what was deleted', async () => {
    const { parts } = await readFileContent('form.docx', word({ 'word/document.xml': body(`${run('甲')}<w:del><w:r><w:delText>乙</w:delText></w:r></w:del><w:ins>${run('丙')}</w:ins>`) }));
    expect(parts.filter(({ kind }) => kind === 'text').map(({ text }) => text.trim())).toEqual(['甲丙']);
  });
});
