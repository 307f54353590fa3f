import { digitRuns, stretches } from './digit-groups.ts';

/** What may tell who a person is or where they live, with its UTF-16 place. */
export interface PersonalTrace {
  kind: '手机号码' | '银行卡号' | '家庭住址';
  excerpt: string;
  start: number;
  end: number;
}

/** 1 and a segment in use, eleven digits, whole or in 3-4-4, 86 before it or not; full-width as well. */
const d = '[0-9\\uFF10-\\uFF19]';
const mobile = new RegExp(`(?<!${d}|${d}[-－—.])(?:[+＋]?[8８][6６][ -]?)?([1１][3-9３-９]${d})[ \\u3000-]?(${d}{4})[ \\u3000-]?(${d}{4})(?!${d}|[-－.．]${d}|\\s?(?:[万亿元%％]|平方|立方|公里|吨))`, 'g');

/** The bare shape, without what must not stand around it: quick to rule out. */
const mobileShape = new RegExp(`[1１][3-9３-９]${d}[ \\u3000-]?${d}{4}[ \\u3000-]?${d}{4}`);

/** Issuers and the lengths of their numbers: 银联 62, 9558 of before, Visa 4, Mastercard 51–55. */
const issued = /^(?:62\d{14,17}|9558\d{15}|4\d{15}|5[1-5]\d{14})$/;
const longNumber = new RegExp(`${d}(?:[\\s\\u200b-\\u200d\\u2060]{0,7}${d}){15}`);
/** Groups a card number is printed in. */
const cardGrouping = /^(?:1[6-9]|4,4,4,4|4,4,4,4,[1-3]|6,1[0-3])$/;

/** A home down to the flat: 3号楼2单元401室; or a house number after 家庭住址 and the like. */
const flat = /[\u4e00-\u9fff\d]{0,16}[0-9０-９]{1,4}\s?(?:号楼|栋|幢)\s?(?:[0-9０-９一二三四五六七八九十甲乙丙]{1,4}\s?单元\s?)(?:[0-9０-９]{1,2}\s?[层楼]\s?)?[0-9０-９]{2,5}\s?[室号户]?/g;
const home = /(?:家庭住址|家庭地址|现住址|住址|户籍地址?|户籍所在地|居住地址|家住|现住)\s*(?:[:：为是在]\s*)?[^\n。；;，,|]{2,30}?[0-9０-９]{1,5}\s?(?:号|室|户)/g;

/** Most texts hold no such words: to ask for them first spares a search from every character on. */
const namesFlat = /(?:号楼|[栋幢]).{0,6}单元/;
const namesHome = /家庭住址|家庭地址|现住|住址|户籍|居住地址|家住/;

/**
 * Mobile numbers, bank cards (Luhn, ISO/IEC 7812-1) and addresses of homes in a text. Land lines, hotlines, document numbers, dates,
 * amounts and 统一社会信用代码 are none.
 */
export function findPersonalTraces(text: string): PersonalTrace[] {
  const matches = (kind: PersonalTrace['kind'], pattern: RegExp): PersonalTrace[] =>
    [...text.matchAll(pattern)].map(({ 0: excerpt, index }) => ({ kind, excerpt, start: index, end: index + excerpt.length }));
  const homes = namesHome.test(text) ? matches('家庭住址', home) : [];
  const flats = (namesFlat.test(text) ? matches('家庭住址', flat) : []).filter(({ start, end }) => !homes.some((each) => each.start < end && start < each.end));
  return [...(mobileShape.test(text) ? matches('手机号码', mobile) : []), ...bankCards(text), ...homes, ...flats].sort((a, b) => a.start - b.start);
}

function bankCards(text: string): PersonalTrace[] {
  if (!longNumber.test(text)) return [];
  return digitRuns(text).flatMap((run) => [16, 17, 18, 19].flatMap((length) => stretches(run, length)
    .filter(({ digits, groups, start }) => issued.test(digits) && cardGrouping.test(groups.map((each) => each.digits.length).join(','))
      && passesLuhn(digits) && !/信用代码\s*[:：为是]?\s*$/.test(text.slice(Math.max(0, start - 8), start)))
    .map(({ start, end }): PersonalTrace => ({ kind: '银行卡号', excerpt: text.slice(start, end), start, end }))));
}

/** The check of ISO/IEC 7812-1 annex B. */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, each, index) => {
    const value = Number(each) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
