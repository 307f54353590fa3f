import { numeralCharacters } from './chinese-numerals.ts';
import { parseDocumentNumber, type FoundDocumentNumber } from './document-number.ts';

const numeral = `[${numeralCharacters}]`;
const gap = '[ \\u3000\\u00a0]{0,4}';
/** What follows the 机关代字; the code itself is looked for backwards from here, so that the search stays linear. */
const tails = new RegExp([
  `第?${gap}[〔\\[［(（【﹝]${gap}${numeral}{4}年?${gap}[〕\\]］)）】﹞]${gap}第?${gap}${numeral}{1,8}${gap}号`,
  `(?<=[公通]告|令)${gap}(?:${numeral}{4}${gap}年${gap})?第${gap}${numeral}{1,8}${gap}号`,
  `(?<=令)[（(]第${gap}${numeral}{1,8}${gap}号[)）]`,
  `第${gap}${numeral}{1,8}${gap}号令`,
].join('|'), 'g');
/** No 号 of a house, a train or a line: 规划（2025）6号楼. */
const notDocument = /^(?:楼|线|院|房|门|机|馆|公路|地块|台风|文件柜)/;
/** The longest 机关代字 that is looked for, in characters. */
const reach = 24;
/** Words that end what stands before a number, or lead up to it. 和, 同, 将, 原, 经 are not among them: codes begin with them (和平政). */
const boundary = /^.*(?:通知|意见|办法|规定|决定|方案|批复|细则|条例|规则|纲要)(?=[\u4e00-\u9fa5]{2})/;
const leading = /^(?:根据|依据|依照|按照|参照|遵照|对照|详见|参见|并按|废止|执行|贯彻|落实|印发|转发|下发|发布的?|公布的?|以及|或者|其中|包括|见|按|据|以|及|与|由|的)+(?=[\u4e00-\u9fa5]{2})/;

/**
 * All document numbers in running text, in order. The 机关代字 is the run of Han characters before the brackets, without the words
 * that lead up to it; where prose runs into it unmarked it may be longer than the true code, never shorter than two characters.
 */
export function findDocumentNumbers(text: string): FoundDocumentNumber[] {
  const found: FoundDocumentNumber[] = [];
  let floor = 0;
  for (const match of text.matchAll(tails)) {
    const end = match.index + match[0].length;
    if (notDocument.test(text.slice(end, end + 3))) continue;
    const start = codeStart(text, match.index, floor);
    const number = parseDocumentNumber(text.slice(start, end));
    if (!number || number.code.length < 2) continue;
    found.push({ number, text: text.slice(start, end), start, end });
    floor = end;
  }
  return found;
}

function codeStart(text: string, tail: number, floor: number): number {
  let first = tail;
  while (first > floor && /[ \u3000\u00a0]/.test(text[first - 1] ?? '') && tail - first < 4) first--;
  const stop = Math.max(floor, first - reach);
  let start = first;
  while (start > stop && /[\u4e00-\u9fa5]/.test(text[start - 1] ?? '')) start--;
  // 1998年3月1日市政府令第12号: the date is no part of the code.
  if (/[0-9０-９]/.test(text[start - 1] ?? '') && /[年月日]/.test(text[start] ?? '')) start++;
  const run = text.slice(start, first);
  const skipped = boundary.exec(run)?.[0].length ?? 0;
  const rest = run.slice(skipped);
  return start + skipped + (leading.exec(rest)?.[0].length ?? 0);
}
