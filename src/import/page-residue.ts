import type { TakenLine, TextLine } from './text-line.ts';

/** Lines that belonged to the page and not to the text: `PAGE`, `— 1 —`, `- 1 -`, `－1－`, `第 1 页 共 5 页`. */
const patterns = [
  /^PAGE(?:\s*\\\*\s*\w+)?(?:\s*\d+)?$/i,
  /^NUMPAGES(?:\s*\\\*\s*\w+)?(?:\s*\d+)?$/i,
  /^[-–—―－﹣─~～·・•]+\s*\d{1,4}\s*[-–—―－﹣─~～·・•]+$/,
  /^第\s*\d{1,4}\s*页(?:\s*[，,/／]?\s*共\s*\d{1,4}\s*页)?$/,
  /^Page\s+\d{1,4}(?:\s+of\s+\d{1,4})?$/i,
];

/** Whether a line is the frame of a page. A bare number is not: it may be a cell of a table. */
export const isPageResidue = (text: string): boolean => patterns.some((pattern) => pattern.test(toHalfWidth(text)));

const toHalfWidth = (text: string): string => text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** Takes the residue out; the line after it remembers that a page ended before it. */
export function takePageResidue(lines: readonly TextLine[]): { lines: TextLine[]; taken: TakenLine[] } {
  const kept: TextLine[] = [];
  const taken: TakenLine[] = [];
  let afterPageBreak = false;
  for (const line of lines) {
    if (isPageResidue(line.text)) taken.push({ line: line.line, text: line.text });
    else kept.push(afterPageBreak ? { ...line, afterPageBreak } : line);
    afterPageBreak = isPageResidue(line.text);
  }
  return { lines: kept, taken };
}
