import { numeralCharacters, parseChineseNumeral, toAsciiDigits } from './chinese-numerals.ts';

/**
 * 发文字号 (GB/T 9704-2012 7.2.5: 发文机关代字、年份、发文顺序号). Three forms are in use:
 * `series` 澄政规〔2025〕3号 · `order` 澄江市人民政府令第12号 · `notice` 国家税务总局公告2024年第5号.
 * A number is the same in every typing of brackets, digits and spaces; two 机关代字 are never taken for one.
 */
export interface DocumentNumber {
  form: 'series' | 'order' | 'notice';
  /** 机关代字 with its 令 or 公告: 澄政规, 澄江市人民政府令, 国家税务总局公告. */
  code: string;
  /** Null for an order that is numbered through the years. */
  year: number | null;
  serial: number;
}

/** A number in running text; `start` and `end` are UTF-16 offsets, `end` exclusive. */
export interface FoundDocumentNumber { number: DocumentNumber; text: string; start: number; end: number }

const han = '\\u4e00-\\u9fa5';
const open = '〔\\[［(（【﹝';
const close = '〕\\]］)）】﹞';
const numeral = `[${numeralCharacters}]`;
/** 〔2025〕6号, 〔2025〕第6号, after its 机关代字. */
const bracketed = `[${open}](${numeral}{4})年?[${close}](第?)(${numeral}{1,8})号`;
/** 2024年第5号, 2024年5号. */
const dated = `(${numeral}{4})年第?(${numeral}{1,8})号`;
/** 第12号, also in brackets. */
const ordered = `[${open}]?第(${numeral}{1,8})号[${close}]?`;

const wholeBracketed = new RegExp(`^([${han}]{1,30}?)第?${bracketed}$`);
const wholeDated = new RegExp(`^([${han}]{1,30}?)${dated}$`);
const wholeOrder = new RegExp(`^([${han}]{1,30}令)${ordered}$`);
const wholeReversed = new RegExp(`^([${han}]{1,30}?)(?:${bracketed}|${dated})(令|公告|通告)$`);
const wholeOrderReversed = new RegExp(`^([${han}]{1,30})第(${numeral}{1,8})号令$`);
const label = /^(?:发文字号|公文字号|文件字号|文件编号|发文号|字号|文号)[:：]/;
const isNoticeCode = (code: string): boolean => /(?:公告|通告)$/.test(code);

/**
 * Reads a text that is a document number and nothing else, in any typing: brackets of any kind, full-width or Chinese digits,
 * 第, leading zeros, spaces, a label such as 发文字号：. Undefined where it is none.
 */
export function parseDocumentNumber(text: string): DocumentNumber | undefined {
  if (text.length > 120) return undefined;
  const squeezed = text.replace(/[\s\u200b\ufeff]+/g, '').replace(label, '');
  return readBracketed(squeezed) ?? readDated(squeezed) ?? readReversed(squeezed) ?? readOrder(squeezed);
}

function readBracketed(text: string): DocumentNumber | undefined {
  const match = wholeBracketed.exec(text);
  if (!match) return undefined;
  const [, code = '', year = '', ordinal = '', serial = ''] = match;
  const form = ordinal === '' ? 'series' : isNoticeCode(code) ? 'notice' : code.endsWith('令') ? 'order' : 'series';
  return build(form, code, year, serial);
}

function readDated(text: string): DocumentNumber | undefined {
  const match = wholeDated.exec(text);
  if (!match) return undefined;
  const [, code = '', year = '', serial = ''] = match;
  return build(isNoticeCode(code) ? 'notice' : code.endsWith('令') ? 'order' : 'series', code, year, serial);
}

/** 国家税务总局2024年第5号公告: the kind stands last. */
function readReversed(text: string): DocumentNumber | undefined {
  const match = wholeReversed.exec(text);
  if (!match) return undefined;
  const [, issuer = '', bracketYear, , bracketSerial, datedYear, datedSerial, kind = ''] = match;
  return build(kind === '令' ? 'order' : 'notice', `${issuer}${kind}`, bracketYear ?? datedYear ?? '', bracketSerial ?? datedSerial ?? '');
}

function readOrder(text: string): DocumentNumber | undefined {
  const match = wholeOrder.exec(text);
  if (match) return build('order', match[1] ?? '', null, match[2] ?? '');
  const reversed = wholeOrderReversed.exec(text);
  return reversed ? build('order', `${reversed[1] ?? ''}令`, null, reversed[2] ?? '') : undefined;
}

function build(form: DocumentNumber['form'], code: string, yearText: string | null, serialText: string): DocumentNumber | undefined {
  const year = yearText === null ? null : parseChineseNumeral(yearText);
  // Numerals end at four digits, serials do not.
  const digits = toAsciiDigits(serialText);
  const serial = /^\d{5,8}$/.test(digits) ? Number(digits) : parseChineseNumeral(serialText);
  if (year === undefined || serial === undefined || serial < 1) return undefined;
  return year !== null && (year < 1900 || year > 2099) ? undefined : { form, code, year, serial };
}

/** `澄政规〔2025〕3号`, `澄江市人民政府令第12号`, `国家税务总局公告2024年第5号`. */
export function formatDocumentNumber({ form, code, year, serial }: DocumentNumber): string {
  if (form === 'series') return `${code}〔${year}〕${serial}号`;
  return `${code}${year === null ? '' : `${year}年`}第${serial}号`;
}

/** The one way of writing a number, for comparing; a text that is no number comes back without its white space. */
export function normaliseDocumentNumber(text: string): string {
  const number = parseDocumentNumber(text);
  return number ? formatDocumentNumber(number) : text.replace(/\s+/g, '');
}

const canonicalSeries = new RegExp(`^[${han}]{2,12}〔(?:19|20)\\d{2}〕[1-9]\\d{0,4}号$`);
const canonicalOrder = new RegExp(`^[${han}]{2,30}(?:令(?:(?:19|20)\\d{2}年)?|[公通]告(?:19|20)\\d{2}年)第[1-9]\\d{0,4}号$`);

/** Whether a number is written as GB/T 9704-2012 7.2.5 asks: 〔〕, Arabic digits, no 第, no leading zero (NUM-01). */
export const isCanonicalDocumentNumber = (text: string): boolean => canonicalSeries.test(text) || canonicalOrder.test(text);

/** ASCII key of a number in the search index: `dn` + base 36 code points of the 机关代字 + `y2025n6`; an order has no year. */
export function documentNumberKey({ code, year, serial }: DocumentNumber): string {
  const prefix = [...code].map((character) => (character.codePointAt(0) ?? 0).toString(36)).join('');
  return `dn${prefix}${year === null ? '' : `y${year}`}n${serial}`;
}
