import type { DocumentNumber } from '../domain/document-number.ts';

/**
 * Words of a title or a sentence that a list has taken along with the number: 的通知沪府发〔2009〕40号, 依据沪财发〔2018〕4号.
 * No 机关代字 holds one of them. What is not certain to be prose stays: two series must not become one.
 */
const prose = /^.*(?:的|通知|通告|批复|废止|按照|依照|依据|根据|参照|以及按?|落实|贯彻)(?=[\u4e00-\u9fa5]{2,})/;
/** What is left of a cut word or number: 〔根〕据国家卫生健康委, 〔第40〕号市人大公告. */
const rest = /^(?:据|号)(?=[\u4e00-\u9fa5]{2,})/;
/** 上海海关已发布2019年第1号: said of the number, no part of it. */
const said = /(?<=[\u4e00-\u9fa5]{2,})(?:已发布|已公布)$/;
/** The issuer's name, or the last character of a date, before the code. It goes only where the list has the bare code too. */
const named = /^(?:[\u4e00-\u9fa5]*人民政府|日)(?=[\u4e00-\u9fa5]{2,})/;

/** The number without the words before its 机关代字, and those words; empty where there are none. */
export function withoutLeadIn(number: DocumentNumber, isCode: (code: string) => boolean): { number: DocumentNumber; leadIn: string } {
  const plain = number.code.replace(prose, '').replace(rest, '').replace(said, '');
  // A bare 公告 may be anybody's: with its issuer it is another series.
  const bare = number.form === 'series' ? plain.replace(named, '') : plain;
  const code = bare !== plain && isCode(bare) ? bare : plain;
  return code === number.code ? { number, leadIn: '' } : { number: { ...number, code }, leadIn: number.code.slice(0, number.code.indexOf(code)) || number.code.slice(code.length) };
}
