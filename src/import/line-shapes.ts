import { readArticleLabel, readAttachmentLabel, readDivisionLabel, readMarker } from '../domain/structure-labels.ts';

/** Shapes of single lines of official documents (GB/T 9704-2012), with spaces at the ends already removed. */

/** 第三编, 第四章　总则, 第二节. */
export const isDivision = (text: string): boolean => readDivisionLabel(text) !== undefined;

/** 第三条 at the start of a line; a reference that a broken line begins with (第三条规定的) is none. */
export const isArticle = (text: string): boolean => readArticleLabel(text)?.reads === false;

/** 一、 （一） 1. （1） ① at the start of a line; 1.5 and （二）项 are none. */
export const isItem = (text: string): boolean => readMarker(text) !== undefined;

/** Starts something of its own, so that the line before it is complete. */
export const startsBlock = (text: string): boolean => isDivision(text) || isArticle(text) || isItem(text) || readAttachmentLabel(text) !== undefined;

/** `联系人：`, `牵头单位：`: a short name and a colon. */
export const isLabelled = (text: string): boolean => /^[\p{Script=Han}（）、]{2,10}[：:](?=.)/u.test(text);

/** Cells set apart by tabs or wide gaps. */
export const isTabular = (text: string): boolean => /\t|\S(?:\u3000{2,}| {4,})\S/.test(text.replace(/^第\S{1,8}\s+/, ''));

/** Whether a line ends as a paragraph may end. */
export const endsSentence = (text: string): boolean => /(?:[。；：！？…;:!?][”’）》」』)"']*|[）》】」』])$/u.test(text);

/** Whether a line can only go on: it ends in the middle of a phrase. */
export const endsOpen = (text: string): boolean => /[，、,（〔《“‘「『(]$/u.test(text);

/** （此件主动公开）, （此件公开发布）: the 附注 about publication. Returns it without its brackets. */
export function annotationOf(text: string): string | undefined {
  const inner = /^[（(]\s*([^（）()]{2,24})\s*[）)]$/.exec(text)?.[1];
  return inner !== undefined && /(?:主动|依申请|删减后|不予|不)公开|公开发布/.test(inner) ? inner.trim() : undefined;
}

/** A line of nothing but strokes: the red line of the letterhead, the lines of the 版记. */
export const isRule = (text: string): boolean => /^[━─—\-_=＿★☆*\s]{4,}$/u.test(text);

/** 密级 of the head (SEC-01): a line of its own, or `★` with a term. */
export const isSecrecyMark = (text: string): boolean =>
  /^(?:绝密|机密|秘密)(?:★.*)?$/.test(text.replace(/\s/g, '')) || /^\S{0,6}\s*★\s*(?:\d+|[一二三四五六七八九十]+)\s*(?:年|个?月|天)|★\s*长期/.test(text);
