import { parseDocumentNumber } from '../domain/document-number.ts';
import { parseLongDate } from '../domain/parse-long-date.ts';
import { annotationOf, isArticle, isDivision, isItem, isRule } from './line-shapes.ts';
import { joinText } from './join-text.ts';
import type { TakenLine, TextLine } from './text-line.ts';

/** What stands above the text proper: letterhead, 发文字号, title. */
export interface Head {
  title: { text: string; lines: TakenLine[]; isCertain: boolean; reason: string } | null;
  docNumber: { text: string; lines: TakenLine[] } | null;
  /** Letterhead (…文件) and its lines: part of the page, not of the text. */
  letterhead: TakenLine[];
  rest: TextLine[];
}

const orderNumber = /^第\s*[\d〇零一二三四五六七八九十百]{1,6}\s*号$/;

/** 文种 and the kinds of rules a title ends in; a bracket such as （试行） may follow. */
const titleEnd = /(?:决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|令|规则|规定|办法|细则|条例|章程|制度|方案|规划|计划|预案|指南|清单|目录|标准|规范|要点|措施|准则|守则|程序|解读|名单|安排|总结|纲要|意见稿|答复)(?:[（(][^（）()]{1,20}[）)])?$/;
const bracketed = /^[（(](?:试行|暂行|草案|修订|修订版|修正|征求意见稿|[^（）()]{1,6}(?:试行|修订|版))[）)]$/;
const longestTitle = 200;

/** Reads the head from the first lines of a document. What is not clearly part of it stays in the text. */
export function recogniseHead(lines: readonly TextLine[]): Head {
  const title: TextLine[] = [];
  const letterhead: TakenLine[] = [];
  let docNumber: Head['docNumber'] = null;
  let next = 0;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line) break;
    const number: Head['docNumber'] | undefined = docNumber ? undefined : numberOf(line, title);
    if (number) {
      docNumber = number;
      if (number.lines.length > 1) title.pop();
    } else if (isRule(line.text)) letterhead.push(taken(line));
    else if (title.length === 0 && isLetterhead(line, lines[next + 1])) letterhead.push(taken(line));
    else if (isTitlePart(line, title)) title.push(line);
    else break;
  }
  return { title: titleOf(title), docNumber, letterhead, rest: lines.slice(next) };
}

/** 发文字号 on a line of its own, perhaps in brackets or after its name; 第15号 under 天津市人民政府令 is one with it. */
function numberOf(line: TextLine, title: readonly TextLine[]): NonNullable<Head['docNumber']> | undefined {
  const text = line.text.replace(/^[（(](.+)[）)]$/, '$1').replace(/^(?:发文字号|文号)\s*[：:]/, '').trim();
  if (parseDocumentNumber(text)) return { text, lines: [taken(line)] };
  const order = title.length === 1 ? title[0] : undefined;
  if (order?.text.endsWith('令') && orderNumber.test(line.text)) return { text: order.text + line.text, lines: [taken(order), taken(line)] };
  return undefined;
}

const isLetterhead = (line: TextLine, following: TextLine | undefined): boolean =>
  /^[\p{Script=Han}\s]{4,40}文件$/u.test(line.text) && !line.text.includes('关于') && following !== undefined && (parseDocumentNumber(following.text) !== undefined || isRule(following.text));

function isTitlePart(line: TextLine, before: readonly TextLine[]): boolean {
  const { text } = line;
  const joined = joinedTitle(before);
  if (bracketed.test(text)) return before.length > 0;
  if (startsText(text) || joined.length + text.length > longestTitle) return false;
  if (before.length === 0 || !titleEnd.test(joined)) return true;
  // The title is whole. One more line belongs to it only where a phrase was broken at a word that looks like an end.
  return !isAttachedName(text, joined) && titleEnd.test(text) && /^(?:精神|的|有关|工作)/.test(text);
}

/** Whether a line is text and not head: a sentence, an addressee, a numbered heading, a date, a note in brackets. */
const startsText = (text: string): boolean =>
  /[。；，,;]|[：:]$/u.test(text) || /^[（(]/.test(text) || /^各/.test(text) || isArticle(text) || isDivision(text) || isItem(text) || annotationOf(text) !== undefined || parseLongDate(text) !== undefined;

/** 和平区人民政府工作规则 under …关于印发和平区人民政府工作规则的通知. */
const isAttachedName = (text: string, title: string): boolean => title.includes(text.replace(/[《》]/g, ''));

function titleOf(lines: readonly TextLine[]): Head['title'] {
  if (lines.length === 0) return null;
  const text = joinedTitle(lines);
  const isCertain = titleEnd.test(text);
  return { text, lines: lines.map(taken), isCertain, reason: isCertain ? '' : '正文之前的文字，但末尾不是常见文种，请核对是否为标题' };
}

const joinedTitle = (lines: readonly TextLine[]): string => lines.reduce((joined, line) => joinText(joined, line.text), '');
const taken = (line: TextLine): TakenLine => ({ line: line.line, text: line.text });
