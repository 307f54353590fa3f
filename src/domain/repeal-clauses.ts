import { findTitles, maskTitles, type CitedTitle } from './citations.ts';
import { formatDocumentNumber } from './document-number.ts';
import { findDocumentNumbers } from './find-document-numbers.ts';
import { longDatePattern, parseLongDate } from './parse-long-date.ts';

/** A document that a text repeals (REL-02). `title` is null where only its number is given. */
export interface RepealedDocument {
  title: string | null;
  docNumber: string | null;
  /** Only part of it: 《…》中有关…的规定, 《…》第三条, 部分条款. */
  partial: boolean;
  /** `2025-05-01` in 自2025年5月1日起废止; null where it is the day the text itself takes effect. */
  from: string | null;
  start: number;
  end: number;
}

const after = new RegExp(`同时废止|即行废止|相应废止|随之废止|同时失效|同时停止执行|予以废止|自(${longDatePattern})起(?:即行)?(?:废止|停止执行)|自[^，。；\\n]{1,12}之日起(?:即行)?(?:废止|停止执行)`, 'g');
const before = /(?:^|决定|现|予以|同意|日起|应当|[、。；，：\n])\s{0,3}(?:废止|停止执行)(?=\s{0,3}《)/gm;
const partialAfter = /^\s{0,3}(?:中|里|内)?(?:的)?(?:有关|关于|第[^，。；]{1,8}[条款项章]|部分(?:条款|条文|内容|规定)|.{0,30}的规定)/;

/** 《甲办法》（字号）同时废止, 《甲》自2025年5月1日起废止, 决定废止《甲》《乙》: every document named so, in order. */
export function findRepeals(text: string): RepealedDocument[] {
  const masked = maskTitles(text);
  const titles = findTitles(text);
  const found: RepealedDocument[] = [];
  let floor = 0;
  for (const match of masked.matchAll(after)) {
    const start = clauseStart(masked, Math.max(floor, match.index - 1000), match.index);
    found.push(...documentsIn(text, titles, start, match.index, match[1] ? parseLongDate(match[1]) ?? null : null));
    floor = match.index + match[0].length;
  }
  floor = 0;
  for (const match of masked.matchAll(before)) {
    if (match.index < floor) continue;
    const start = match.index + match[0].length;
    const stop = /[，。；：\n]/g;
    stop.lastIndex = start;
    floor = stop.exec(masked)?.index ?? masked.length;
    found.push(...documentsIn(text, titles, start, floor, null));
  }
  const byPlace = found.sort((a, b) => a.start - b.start || a.end - b.end);
  return byPlace.filter((each, index) => index === 0 || each.start !== byPlace[index - 1]?.start);
}

/** The words that repeal reach back to the end of the sentence before, or to the 施行 before them. */
function clauseStart(masked: string, floor: number, at: number): number {
  let start = floor;
  for (const mark of masked.slice(floor, at).matchAll(/[。；\n]|(?:施行|实施|执行|生效)[，,]/g)) start = floor + mark.index + mark[0].length;
  return start;
}

function documentsIn(text: string, titles: readonly CitedTitle[], start: number, end: number, from: string | null): RepealedDocument[] {
  const cited = titlesBetween(titles, start, end).filter((title) => !/(?:根据|依据|依照|按照|参照|简称(?:为)?)$/.test(text.slice(Math.max(start, title.start - 6), title.start)));
  const documents = cited.map(({ title, docNumber, start: at, end: to }, index): RepealedDocument => ({
    title, docNumber, partial: partialAfter.test(text.slice(to, Math.min(cited[index + 1]?.start ?? end, to + 40))), from, start: at, end: to,
  }));
  const clause = text.slice(start, end);
  // 市政府令第12号发布的《甲》 tells how 《甲》 was issued.
  const bare = findDocumentNumbers(clause).filter((number) => !/^[^，。；《]{0,4}(?:发布|公布|印发)/.test(clause.slice(number.end, number.end + 8)) && !cited.some((title) => start + number.start >= title.start && start + number.start < title.end));
  // A number beside a title without one of its own (《甲》和澄政发〔2018〕3号) is another document.
  return [...documents, ...bare.map((number): RepealedDocument => ({
    title: null, docNumber: formatDocumentNumber(number.number), partial: false, from, start: start + number.start, end: start + number.end,
  }))];
}

/** Titles from `start` on that begin before `end`; they are in order, so the first is found by halving. */
function titlesBetween(titles: readonly CitedTitle[], start: number, end: number): CitedTitle[] {
  let low = 0;
  let high = titles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((titles[middle] as CitedTitle).start < start) low = middle + 1;
    else high = middle;
  }
  const found: CitedTitle[] = [];
  for (let index = low; index < titles.length && (titles[index] as CitedTitle).start < end; index++) found.push(titles[index] as CitedTitle);
  return found;
}
