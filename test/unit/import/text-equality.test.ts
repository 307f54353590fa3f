import { describe, expect, it } from 'vitest';
import { compareTexts, type Listed } from '../../../src/import/text-equality.ts';

const nothing: Listed = { removed: [], moved: { title: [], docNumber: [], imprint: [] }, joined: [], isBodyWithheld: false };
const mdx = (body: string, fields = 'title: 关于放假的通知'): string => `---\n${fields}\n---\n\n${body}\n`;
const compare = (source: string, written: string, listed: Partial<Listed> = {}) => {
  const { isEqual, difference, lost } = compareTexts(source, written, { ...nothing, ...listed });
  return { isEqual, difference, lost };
};

describe('texts that are the same', () => {
  it('but for spaces around lines, lines taken out and lines joined', () => {
    expect(compare('　　甲乙\n丙。\n— 1 —\n\n丁。　', mdx('甲乙丙。\n\n丁。'), { removed: [{ line: 3, text: '— 1 —' }], joined: [2] })).toEqual({ isEqual: true, difference: null, lost: [] });
  });
  it('but for what front matter holds', () => {
    const imprint = [{ line: 3, text: '抄送：区委办公室，区政协办公室。' }, { line: 4, text: '区政府办公室　2025年3月17日印发' }];
    expect(compare('关于放假\n的通知\n抄送：区委办公室，区政协办公室。\n区政府办公室　2025年3月17日印发\n略。', mdx('略。', 'title: 关于放假的通知\ncc: [区委办公室, 区政协办公室]\nprintedBy: [区政府办公室]\ndateDistributed: 2025-03-17'), {
      moved: { title: [{ line: 1, text: '关于放假' }, { line: 2, text: '的通知' }], docNumber: [], imprint },
    })).toMatchObject({ isEqual: true });
  });
});

describe('texts that are not the same', () => {
  it.each([
    ['a word that changed', '甲。\n乙丙丁。', '甲。\n\n乙丁。', { sourceLine: 2, mdxLine: 7, expected: '乙丙丁。', found: '乙丁。' }],
    ['a line that is missing', '甲。\n乙。', '甲。', { sourceLine: 2, mdxLine: null, expected: '乙。', found: '' }],
    ['a line that was added', '甲。', '甲。\n\n乙。', { sourceLine: null, mdxLine: 7, expected: '', found: '乙。' }],
    ['a space inside a line', '第一条　甲。', '第一条 甲。', { sourceLine: 1, mdxLine: 5, expected: '第一条　甲。', found: '第一条 甲。' }],
    ['order', '甲。\n乙。', '乙。\n\n甲。', { sourceLine: 1, mdxLine: 5, expected: '甲。', found: '乙。' }],
    ['what Markdown swallows', '甲\\*乙。', '甲\\*乙。', { sourceLine: 1, mdxLine: 5, expected: '甲\\*乙。', found: '甲*乙。' }],
  ])('%s', (_, source, body, difference) => {
    expect(compare(source, mdx(body))).toEqual({ isEqual: false, difference, lost: [] });
  });

  it('a line that was joined without being listed', () => {
    expect(compare('甲\n乙。', mdx('甲乙。'))).toMatchObject({ isEqual: false });
  });

  it('a moved line that its field does not hold', () => {
    const title = [{ line: 1, text: '关于春节放假的通知' }];
    expect(compare('关于春节放假的通知', mdx(''), { moved: { title, docNumber: [], imprint: [] } })).toEqual({ isEqual: false, difference: null, lost: title });
    const imprint = [{ line: 1, text: '区政府办公室 2025年3月18日印发' }];
    expect(compare('区政府办公室 2025年3月18日印发', mdx('', 'printedBy: [区政府办公室]\ndateDistributed: 2025-03-17'), { moved: { title: [], docNumber: [], imprint } })).toMatchObject({ isEqual: false, lost: imprint });
  });
});
