import { longDatePattern } from '../domain/parse-long-date.ts';
import { annotationOf, isArticle, isDivision, isItem } from './line-shapes.ts';

const longestTitle = 200;

/** 文种 and the kinds of rules that a title ends in. */
const kinds = '决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|令|法|规则|规定|细则|条例|章程|制度|方案|规划|计划|预案|指南|清单|目录|标准|规范|要点|措施|准则|守则|程序|解读|解释|修正案|名单|安排|总结|纲要|意见稿|答复';
/** （试行） and the like after it. */
const suffix = '(?:[（(][^（）()]{1,20}[）)])?';
const endsInKind = new RegExp(`(?:${kinds})${suffix}$`);
/** What issues something else ends in the word for doing so; what is about something has a 的 before its kind. */
const issues = /关于(?:印发|发布|公布|转发|批转|颁布)/;
const endsInAct = new RegExp(`的(?:通知|公告|通告|决定|通报|命令|函|批复|意见)${suffix}$`);
const endsInMatter = new RegExp(`关于.+的[\\p{Script=Han}]{0,8}(?:${kinds})${suffix}$`, 'u');
const bracketed = /^[（(](?:试行|暂行|草案|修订|修正|征求意见稿|[^（）()]{1,8}(?:试行|暂行|修订|修正|版|稿))[）)]$/;

/** Whether a title has come to its end: …关于印发…的通知, …关于…的意见（试行）, …办法. */
export const isTitleWhole = (title: string): boolean => (issues.test(title) ? endsInAct : title.includes('关于') ? endsInMatter : endsInKind).test(title);

/** Whether a line belongs to the title that stands above it so far. */
export function isTitlePart(text: string, title: string): boolean {
  if (bracketed.test(text)) return title !== '';
  if (startsText(text) || title.length + text.length > longestTitle) return false;
  if (title === '' || !isTitleWhole(title)) return true;
  // A break after a word that only looks like an end: 关于贯彻国务院通知 / 精神的意见; 突发事件应急预案 / 管理办法.
  if (/^(?:的|精神|有关)/.test(text)) return endsInKind.test(text);
  return !title.includes('关于') && endsInKind.test(text) && !title.includes(text.replace(/[《》]/g, ''));
}

/** （2023年1月17日…通过）, 2023年1月17日　…会议通过: 题注. */
export const isAdoptionNote = (text: string): boolean => new RegExp(`^[（(]?\\s*${longDatePattern}`).test(text) && !/[。；]/.test(text) && /通过|批准|公布|发布|修订|修正|施行/.test(text);

/** A line of the text proper: a sentence, an addressee, a numbered heading, a date, a note in brackets or on the adoption. */
const startsText = (text: string): boolean =>
  /[。；，,;]|[：:]$/u.test(text) || /^[（(]/.test(text) || /^各(?!地)/.test(text) || /^目\s*[录次]$/.test(text) || isArticle(text) || isDivision(text) || isItem(text) ||
  annotationOf(text) !== undefined || new RegExp(`^${longDatePattern}`).test(text) || /(?:会议|大会)\S*(?:通过|批准)/.test(text);
