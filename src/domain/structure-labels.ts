import { numeralCharacters, parseChineseNumeral } from './chinese-numerals.ts';

/** Readers of the labels that begin a line: 第三章, 第十二条之一, （三）, 附件2. Each pattern is anchored and bounded. */

/** `offset`: first character of the label. `from`: first character after the label and its space. Both count UTF-16 units of the line. */
interface Label { label: string; offset: number; from: number }
export interface ArticleLabel extends Label {
  number: number;
  branch: number | null;
  /** White space or the end of the line follows the label. */
  spaced: boolean;
  /** What follows reads on from the label as from a reference: 第三条规定的, 第三条第二款. */
  reads: boolean;
}
export interface DivisionLabel extends Label { level: 'part' | 'chapter' | 'section'; part: boolean; number: number; title: string }
/** `rank` orders the styles: 1 一、 2 （一） 3 1. 4 （1） 5 ①. */
export interface Marker extends Label { rank: 1 | 2 | 3 | 4 | 5; number: number }
export interface AttachmentLabel extends Label { number: number | null; colon: boolean }

const numerals = `(?:[${numeralCharacters}]\\s{0,3}){1,10}`;
const article = new RegExp(`^\\s*(第\\s{0,3}(${numerals})条(?:\\s{0,2}之\\s{0,2}([一二三四五六七八九十]{1,3}))?)(\\s*)`);
const division = new RegExp(`^\\s*(第\\s{0,3}(${numerals})(编|分\\s{0,2}编|部分|章|节))(\\s*)`);
const reference = /^(?:第[^\s]{1,5}[款项目]|规定|所(?:列|称|指|述|规定|涉|定)|的|[、，,。；;）)”》]|至第|到第|和第|或者?第|及第|与第|以及|中(?![央国小等])|款|项|修改|改为|删去|增加|关于|之外|除外|明确|内容)/;
/** 第五条 第一款规定 breaks off a reference; 第五条 第四条规定的 does not: laws begin articles so. */
const spacedReference = /^第[^\s条]{1,5}[款项目]/;

const compact = (text: string): string => text.replace(/\s+/g, '');
const indent = (text: string): number => text.length - text.trimStart().length;

/** 第十二条之一 at the start of a line. */
export function readArticleLabel(text: string): ArticleLabel | undefined {
  const match = article.exec(text);
  if (!match) return undefined;
  const [whole, label = '', numeral = '', branchNumeral, space = ''] = match;
  const number = parseChineseNumeral(compact(numeral));
  const branch = branchNumeral === undefined ? null : parseChineseNumeral(branchNumeral);
  if (number === undefined || branch === undefined) return undefined;
  const rest = text.slice(whole.length);
  const spaced = space !== '' || rest === '';
  return {
    label: compact(label), offset: indent(text), from: whole.length, number, branch, spaced,
    reads: spaced ? spacedReference.test(rest) : reference.test(rest),
  };
}

/** 第三章　总则, 第二节管理, 第 一 编. A sentence about a chapter (第三章规定的…。) is none. */
export function readDivisionLabel(text: string): DivisionLabel | undefined {
  const match = division.exec(text);
  if (!match) return undefined;
  const [whole, label = '', numeral = '', word = '', space = ''] = match;
  const number = parseChineseNumeral(compact(numeral));
  const title = joinSpacedTitle(text.slice(whole.length));
  if (number === undefined || title.length > 60 || /[。；：，]$/.test(title)) return undefined;
  if (space === '' && (reference.test(title) || /[，。；]/.test(title))) return undefined;
  const level = word === '章' ? 'chapter' : word === '节' ? 'section' : 'part';
  return { level, part: !/^分/.test(word), number, label: compact(label), title, offset: indent(text), from: whole.length };
}

/** 总　则 is 总则: a heading is stretched by spaces only where every piece is a single character. */
export function joinSpacedTitle(text: string): string {
  const pieces = text.trim().split(/\s+/);
  return pieces.every((piece) => [...piece].length === 1) ? pieces.join('') : text.trim();
}

const markers: [Marker['rank'], RegExp][] = [
  // 一、二级 names two grades, （二）项 and （3）款 are references, 1.5 and 3、4 are figures.
  [1, /^\s*([一二三四五六七八九十百]{1,4})\s*、(?![一二三四五六七八九十]{1,3}(?:[级类等档期楼线季审、]|年级))/],
  [2, /^\s*[（(]\s*([一二三四五六七八九十百]{1,4})\s*[）)](?![项款目](?:规定|所|的|[、，和至或中以及]))/],
  [2, /^\s*([㈠-㈩])/],
  [3, /^\s*([0-9０-９]{1,3})\s*(?:[.．]|、)(?![0-9０-９])/],
  [4, /^\s*[（(]\s*([0-9０-９]{1,3})\s*[）)](?![项款目](?:规定|所|的|[、，和至或中以及]))/],
  [4, /^\s*([⑴-⒇])/],
  [5, /^\s*([①-⑳])/],
];
const enclosed = [['㈠', '㈩'], ['⑴', '⒇'], ['①', '⑳']] as const;

/** 一、 （一） (一) ㈠ 1. 1、 （1） ⑴ ① at the start of a line. */
export function readMarker(text: string): Marker | undefined {
  for (const [rank, pattern] of markers) {
    const match = pattern.exec(text);
    if (!match) continue;
    const number = markerNumber(match[1] ?? '');
    if (number === undefined) return undefined;
    return { rank, number, label: compact(match[0]), offset: indent(text), from: match[0].length };
  }
  return undefined;
}

function markerNumber(text: string): number | undefined {
  const range = enclosed.find(([first, last]) => text >= first && text <= last);
  return range ? text.charCodeAt(0) - range[0].charCodeAt(0) + 1 : parseChineseNumeral(text);
}

/** 附件2, 附件二：, 附录, 附： at the start of a line, alone or set off by a colon or space. */
export function readAttachmentLabel(text: string): AttachmentLabel | undefined {
  const match = /^\s*((?:附\s{0,3}[件录表]|附(?=\s*[:：]))\s{0,3}([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})?)(?:\s*([:：])\s*|\s+|$)/.exec(text);
  if (!match) return undefined;
  const number = match[2] === undefined ? null : parseChineseNumeral(match[2]) ?? null;
  return { number, colon: match[3] !== undefined, label: compact(match[1] ?? ''), offset: indent(text), from: match[0].length };
}
