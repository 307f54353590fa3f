import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { signs } from '../../../src/redact/cuts.ts';
import { readDocxMarks } from '../../../src/redact/read-docx-marks.ts';

const run = (text: string, properties = ''): string => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...content: string[]): string => `<w:p>${content.join('')}</w:p>`;
const from = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const to = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const yellow = '<w:highlight w:val="yellow"/>';
const docx = (body: string, comments: string[] = []): Uint8Array => zipSync({
  'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
  'word/comments.xml': strToU8(`<w:comments>${comments.map((text, id) => `<w:comment w:id="${id}">${p(run(text))}</w:comment>`).join('')}</w:comments>`),
});
const read = (bytes: Uint8Array) => {
  const result = readDocxMarks(bytes);
  return 'faults' in result ? { faults: result.faults.map(({ where, message }) => `${where} ${message}`) }
    : { text: result.text.replace(signs, '■'), cuts: result.cuts.map(({ words, ground, reason, where }) => [words, ground, reason, where]), notices: result.notices };
};
const hidden = 'OGI-15-2：涉及个人隐私';

describe('the marks of a Word file', () => {
  it('are the ranges of its comments, over runs and paragraphs', () => {
    expect(read(docx(p(run('负责人为'), from(0), run('张'), run('某某'), to(0), run('。')) + p(from(1), run('甲处。')) + p(run('乙处。'), to(1)) + p(run('完')), [hidden, '隐去 OGI-14-3P 公开后可能危及公共安全']))).toEqual({
      text: '负责人为■。\n■\n完', cuts: [['张某某', 'OGI-15-2', '涉及个人隐私', '第1段'], ['甲处。\n乙处。', 'OGI-14-3P', '公开后可能危及公共安全', '第2段']], notices: [],
    });
  });

  it('are what is highlighted, with one comment for all of it', () => {
    expect(read(docx(p(from(0), run('说明'), to(0), run('：'), run('张', yellow), run('某某', yellow), run('，'), run('李某', yellow)), [`高亮：${hidden}`]))).toEqual({
      text: '说明：■，■', cuts: [['张某某', 'OGI-15-2', '涉及个人隐私', '第1段'], ['李某', 'OGI-15-2', '涉及个人隐私', '第1段']], notices: [],
    });
  });

  it('are counted once where a commented range is highlighted too', () => {
    expect(read(docx(p(run('为'), from(0), run('张某某', yellow), to(0)), [hidden]))).toMatchObject({ text: '为■', cuts: [['张某某', 'OGI-15-2', '涉及个人隐私', '第1段']] });
  });

  it('stand in rows of tables, which become text', () => {
    const table = `<w:tbl><w:tr><w:tc>${p(run('甲'))}</w:tc><w:tc>${p(from(0), run('张某某'), to(0))}</w:tc></w:tr></w:tbl>`;
    expect(read(docx(table, [hidden]))).toEqual({ text: '甲\t■', cuts: [['张某某', 'OGI-15-2', '涉及个人隐私', '第1段']], notices: ['1个表格转成了文字，一行一段，请在正文里改写为表格'] });
  });

  it.each([
    ['a comment without a ground', docx(p(from(0), run('张某某'), to(0)), ['这里要删']), ['第1段 批注没有写依据代码，实为“这里要删”。']],
    ['highlighting without a comment', docx(p(run('甲')) + p(run('张某某', yellow))), ['第2段 这里标了突出显示，没有批注写明依据和理由。']],
    ['comments that overlap', docx(p(from(0), run('张'), from(1), run('某'), to(0), run('某'), to(1)), [hidden, hidden]), ['第1段 两处删减互相重叠。']],
    ['a comment on nothing', docx(p(from(0), to(0), run('甲')), [hidden]), ['第1段 批注没有选中词句。']],
    ['a comment outside the text', docx(p(run('甲')), [hidden]), ['1:1 有一条批注没有选中正文的词句。']],
    ['tracked changes', docx(p(`<w:ins>${run('新')}</w:ins>`, `<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>`)), ['1:1 文件里有2处没有处理的修订。']],
    ['hidden text', docx(p(run('暗', '<w:vanish/>'))), ['1:1 文件里有1处隐藏文字。']],
    ['no Word file', strToU8('甲'), ['1:1 读不出来，不是 Word（.docx）文件，或者已经损坏、加密。']],
  ])('%s is a fault', (_, bytes, faults) => {
    expect(read(bytes)).toEqual({ faults });
  });
});
