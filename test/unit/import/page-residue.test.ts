import { expect, it } from 'vitest';
import { isPageResidue, takePageResidue } from '../../../src/import/page-residue.ts';
import { textLines } from '../../../src/import/text-line.ts';

it.each(['PAGE', 'PAGE \\* MERGEFORMAT 3', 'NUMPAGES', '— 1 —', '- 12 -', '－３－', '—1—', '第 1 页 共 5 页', '第1页', '第3页，共10页', 'Page 2 of 9'])('takes %s for the frame of a page', (text) => {
  expect(isPageResidue(text)).toBe(true);
});

it.each(['1', '第一条　总则', '——编者', '-1', '第1页为目录，第2页为正文。', '2025', 'PAGES', '——', '1-2'])('leaves %s in the text', (text) => {
  expect(isPageResidue(text)).toBe(false);
});

it('names what it takes out, and the line after it', () => {
  const { lines, taken } = takePageResidue(textLines('甲\n\n— 1 —\n\n乙'));
  expect(taken).toEqual([{ line: 3, text: '— 1 —' }]);
  expect(lines.map(({ text, line, afterPageBreak }) => [text, line, afterPageBreak])).toEqual([['甲', 1, false], ['乙', 5, true]]);
});
