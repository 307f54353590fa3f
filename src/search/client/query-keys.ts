import { formatChineseNumeral, numeralCharacters, parseChineseNumeral } from '../../domain/chinese-numerals.ts';
import { formatDocumentNumber, parseDocumentNumber, type DocumentNumber } from '../../domain/document-number.ts';
import { findDocumentNumbers } from '../../domain/find-document-numbers.ts';
import { parseLongDate } from '../../domain/parse-long-date.ts';
import { articleKey, chapterKey, citedNumberKey, codeSuffixes, dayKey, ownNumberKey } from '../key-forms.ts';

/** Something exact that a query names. */
export interface QueryKey {
  kind: 'number' | 'day' | 'article' | 'chapter';
  /** As it is understood: `和平政〔2025〕6号`. */
  label: string;
  /** Keys in order; the first group that is in the index counts, its weight is 0–1. A later group is only added to. */
  choices: { key: string; weight: number }[];
  /** Permanent anchor of the place, `art-31`, `ch-4`; null for numbers and days. */
  anchor: string | null;
}

const numeral = `[${numeralCharacters}]`;
const digits = '[\\d〇零○一二三四五六七八九十]';
const dayPatterns: readonly RegExp[] = [
  new RegExp(`${digits}{4}\\s*年\\s*${digits}{1,3}\\s*月\\s*${digits}{1,3}\\s*[日号]`, 'g'),
  /(?<!\d)((?:19|20)\d{2})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/g,
];
/** A number typed without brackets, or without 号: 和平政2025年第6号, 和平政 2025 6号, 和平政〔2025〕6. */
const looseNumber = new RegExp(`([\\u4e00-\\u9fa5]{1,23}[政发办函字规令告通])\\s*[〔\\[(【﹝]?\\s*(${numeral}{4})\\s*年?\\s*[〕\\])】﹞]?\\s*第?\\s*(${numeral}{1,8})\\s*号?(?![月日年\\d])`, 'g');
const articlePattern = new RegExp(`(?:第\\s*(${numeral}{1,8})|(?<!\\d)(\\d{1,3}))\\s*条(?!\\s*例)(?:\\s*之\\s*([一二三四五六七八九十]{1,3}))?`, 'g');
const chapterPattern = new RegExp(`第\\s*(${numeral}{1,6})\\s*章`, 'g');

/**
 * Takes document numbers, days, 第N条 and 第N章 out of a query (in comparing form: NFKC). Returns what is left, with spaces where they stood.
 */
export function takeKeys(query: string): { keys: QueryKey[]; rest: string } {
  const keys: QueryKey[] = [];
  let rest = takeNumbers(query, keys);
  for (const pattern of dayPatterns) rest = rest.replace(pattern, (text) => replaceBy(keys, dayOf(text), text));
  rest = rest.replace(articlePattern, (text, ordinal: string | undefined, plain: string | undefined, branch: string | undefined) => replaceBy(keys, articleOf(ordinal ?? plain ?? '', branch), text));
  rest = rest.replace(chapterPattern, (text, number: string) => replaceBy(keys, chapterOf(number), text));
  return { keys, rest: rest.replace(/\s+/g, ' ').trim() };
}

function replaceBy(keys: QueryKey[], key: QueryKey | undefined, text: string): string {
  if (!key) return text;
  keys.push(key);
  return ' ';
}

function takeNumbers(query: string, keys: QueryKey[]): string {
  const whole = parseDocumentNumber(query);
  if (whole) {
    keys.push(numberKey(whole));
    return '';
  }
  let rest = query;
  for (const { number, start, end } of findDocumentNumbers(query).reverse()) {
    keys.unshift(numberKey(number));
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  return rest.replace(looseNumber, (text, code: string, year: string, serial: string) => {
    const number = parseDocumentNumber(`${code}〔${year}〕${serial}号`);
    return replaceBy(keys, number && numberKey(number), text);
  });
}

/** Words may have run into the 机关代字, so shorter codes are tried too; documents that cite the number come after the document itself. */
function numberKey(number: DocumentNumber): QueryKey {
  const codes = codeSuffixes(number.code);
  return {
    kind: 'number', label: formatDocumentNumber(number), anchor: null,
    choices: [...codes.map((code) => ({ key: ownNumberKey({ ...number, code }), weight: 1 })), ...codes.map((code) => ({ key: citedNumberKey({ ...number, code }), weight: 0.5 }))],
  };
}

function dayOf(text: string): QueryKey | undefined {
  const [year, month, day] = text.split(/[-./]/);
  const date = parseLongDate(day === undefined ? text.replace(/号$/, '日') : `${year}年${month}月${day}日`);
  return date ? { kind: 'day', label: date, anchor: null, choices: [{ key: dayKey(date), weight: 1 }] } : undefined;
}

function articleOf(text: string, branchText: string | undefined): QueryKey | undefined {
  const number = parseChineseNumeral(text);
  const branch = branchText === undefined ? null : parseChineseNumeral(branchText);
  if (!number || branch === undefined) return undefined;
  const suffix = branch === null ? '' : `之${branchText}`;
  return { kind: 'article', label: `第${formatChineseNumeral(number)}条${suffix}`, anchor: `art-${number}${branch === null ? '' : `-${branch}`}`, choices: [{ key: articleKey(number, branch), weight: 1 }] };
}

function chapterOf(text: string): QueryKey | undefined {
  const number = parseChineseNumeral(text);
  return number ? { kind: 'chapter', label: `第${formatChineseNumeral(number)}章`, anchor: `ch-${number}`, choices: [{ key: chapterKey(number), weight: 1 }] } : undefined;
}
