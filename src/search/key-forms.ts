import { documentNumberKey, type DocumentNumber } from '../domain/document-number.ts';

/**
 * ASCII keys of the index, the same for the pages that carry them and the queries that ask for them: own number `dn…`, cited number `cdn…`,
 * own number without its code, or with the end of an order's, `sdn…`, day `d20251017`, its month `d202510`, the day in any year `md1017`, address `at1x9k2p`,
 * article `art31` and `art12b1` (第十二条之一), chapter `chap4`.
 */
export const ownNumberKey = documentNumberKey;
export const citedNumberKey = (number: DocumentNumber): string => `c${documentNumberKey(number)}`;
/** Of a number whose code is not told, `〔2025〕6号`, or of an order that is told by the end of its code, 市政府令第9号. */
export const shortNumberKey = (number: DocumentNumber): string => `s${documentNumberKey({ ...number, code: number.code.replace(/(?<!人民)政府令$/, '人民政府令') })}`;
/** The short keys under which a document with this number is found. */
export const shortNumberKeys = (number: DocumentNumber): string[] =>
  (number.form === 'order' ? [...codeSuffixes(number.code), '令'] : ['']).map((code) => shortNumberKey({ ...number, code }));
/** From an ISO date or date-time. */
export const dayKey = (date: string): string => `d${date.slice(0, 10).replaceAll('-', '')}`;
/** Of the month of an ISO date: `d202510`. */
export const monthKey = (date: string): string => `d${date.slice(0, 7).replaceAll('-', '')}`;
/** Of a day in any year, from an ISO date. */
export const monthDayKey = (date: string): string => `md${date.slice(5, 10).replace('-', '')}`;
export const articleKey = (number: number, branch: number | null): string => (branch === null ? `art${number}` : `art${number}b${branch}`);
export const chapterKey = (number: number): string => `chap${number}`;

/** Of the address of a page, `/policies/2025/a/`; two addresses seldom share it, and who finds a page by it compares the address. */
export function addressKey(url: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < url.length; index += 1) hash = Math.imul(hash ^ url.charCodeAt(index), 0x01000193) >>> 0;
  return `at${hash.toString(36)}`;
}

/** In running text words may stand before a 机关代字 unmarked, so that its true beginning is not known: the whole, and its last 8 to 2 characters. */
export function codeSuffixes(code: string): string[] {
  const suffixes = [code];
  for (let length = Math.min(code.length - 1, 8); length >= 2; length -= 1) suffixes.push(code.slice(-length));
  return suffixes;
}
