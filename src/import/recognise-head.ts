import { parseDocumentNumber } from '../domain/document-number.ts';
import { joinText } from './join-text.ts';
import { isLabelled, isRule } from './line-shapes.ts';
import type { TakenLine, TextLine } from './text-line.ts';
import { isAdoptionNote, isTitlePart, isTitleWhole } from './title-lines.ts';

/** What stands above the text proper: letterhead, 发文字号, title. */
export interface Head {
  title: { text: string; lines: TakenLine[]; isCertain: boolean; reason: string } | null;
  docNumber: { text: string; lines: TakenLine[] } | null;
  /** 版头 (GB/T 9704-2012 7.2): 发文机关标志, 份号, 紧急程度, 签发人, the red line. Part of the page, not of the text. */
  letterhead: TakenLine[];
  /** Everything else, in order. */
  rest: TextLine[];
}

const orderNumber = /^第\s*[\d〇零一二三四五六七八九十百]{1,6}\s*号$/;
const signer = /签发人\s{0,4}[：:].*$/;

/** Reads the head from the first lines of a document. What is not clearly part of it stays in the text. */
export function recogniseHead(lines: readonly TextLine[]): Head {
  const title: TextLine[] = [];
  const letterhead: TakenLine[] = [];
  const kept: TextLine[] = [];
  let docNumber: Head['docNumber'] = null;
  let next = 0;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line) break;
    const number: Head['docNumber'] | undefined = docNumber ? undefined : numberOf(line, title);
    if (number) {
      docNumber = number;
      if (number.lines.length > 1) title.pop();
      const signed = signer.exec(line.text)?.[0];
      if (signed) letterhead.push({ line: line.line, text: signed.trim() });
    } else if (isLetterhead(line, lines[next + 1], title.length === 0)) letterhead.push(taken(line));
    // 索引号：… and the like, as a web page prints them: kept as text, the title is still to come.
    else if (title.length === 0 && isLabelled(line.text) && !/[。；]/.test(line.text) && next < 12) kept.push(line);
    else if (isTitlePart(line.text, joinedTitle(title))) title.push(line);
    else break;
  }
  if (title.length === 0 && !docNumber) return { title: null, docNumber, letterhead: [], rest: [...lines] };
  const below = lines.slice(next);
  const late = docNumber ? undefined : numberBelowNotes(below);
  if (late) below.splice(late.index, 1);
  return { title: titleOf(title), docNumber: docNumber ?? late?.number ?? null, letterhead, rest: [...kept, ...below] };
}

/** Under the title may stand notes on the adoption, and only then the number. */
function numberBelowNotes(lines: readonly TextLine[]): { index: number; number: NonNullable<Head['docNumber']> } | undefined {
  for (const [index, line] of lines.slice(0, 8).entries()) {
    const number = numberOf(line, []);
    if (number) return { index, number };
    if (!isAdoptionNote(line.text)) return undefined;
  }
  return undefined;
}

/** 发文字号 on a line of its own, perhaps in brackets, after its name or beside 签发人; 第15号 under 天津市人民政府令 is one with it. */
function numberOf(line: TextLine, title: readonly TextLine[]): NonNullable<Head['docNumber']> | undefined {
  const text = line.text.replace(signer, '').trimEnd().replace(/^[（(](.+)[）)]$/, '$1').replace(/^(?:发文字号|文号)\s*[：:]/, '').trim();
  if (parseDocumentNumber(text)) return { text, lines: [taken(line)] };
  const order = title.length === 1 ? title[0] : undefined;
  if (order?.text.endsWith('令') && orderNumber.test(line.text)) return { text: order.text + line.text, lines: [taken(order), taken(line)] };
  return undefined;
}

function isLetterhead({ text }: TextLine, following: TextLine | undefined, isFirst: boolean): boolean {
  if (isRule(text)) return true;
  if (!isFirst) return false;
  if (/^(?:特提|特急|加急|平急|急件)$/.test(text.replace(/\s/g, '')) || /^\d{6}$/.test(text) || /^签发人\s*[：:]/.test(text)) return true;
  if (!/^[\p{Script=Han}\s（）]{4,40}文件$/u.test(text) || text.includes('关于')) return false;
  return /(?:政府|办公[室厅]|委员会|[局委厅部])(?:（[^（）]*）)?\s*文件$/.test(text) || (following !== undefined && (parseDocumentNumber(following.text) !== undefined || isRule(following.text)));
}

function titleOf(lines: readonly TextLine[]): Head['title'] {
  if (lines.length === 0) return null;
  const text = joinedTitle(lines);
  const isCertain = isTitleWhole(text);
  return { text, lines: lines.map(taken), isCertain, reason: isCertain ? '' : '正文之前的文字，但末尾不是常见文种，请核对是否为标题' };
}

const joinedTitle = (lines: readonly TextLine[]): string => lines.reduce((joined, line) => joinText(joined, line.text), '');
const taken = (line: TextLine): TakenLine => ({ line: line.line, text: line.text });
