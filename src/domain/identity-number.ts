import { digitRuns, stretches, type DigitGroup } from './digit-groups.ts';

/** A citizen's identity number in a text, with its UTF-16 place. */
export interface IdentityNumber {
  /** Half-width, without spaces. */
  number: string;
  start: number;
  end: number;
}

/** First two digits: 省、自治区、直辖市, 港澳台 (GB/T 2260); 83 is the residence permit of people from Taiwan. */
const provinces = new Set('11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '));
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** Words right before a number that say it is another one. */
const otherNumber = /(?:信用代码|识别号|注册号|登记号|备案号|许可证号?|账\s*号|帐\s*号|卡\s*号|订单号|流水号|索引号|编号|编码|批次号?|合同号)(?:码)?\s*(?:[:：为是]\s*)?[“"（(]?$/;
const creditCode = /信用代码(?:证)?\s*(?:[:：为是]\s*)?[“"（(]?$/;
/** A text without fourteen digits on end, spaces aside, holds none; most texts are told by this alone. */
const longNumber = /[0-9\uFF10-\uFF19](?:[\s\u200b-\u200d\u2060]{0,7}[0-9\uFF10-\uFF19]){13}/;
/** Groups a number of 15 digits is broken into by people. */
const oldGrouping = /^(?:15|6,6,3|6,9|3,3,6,3)$/;

/**
 * Identity numbers of 18 digits with a valid date of birth and check digit (GB 11643-1999), and those of 15 digits of before 1999 with a
 * valid date, half-width or full-width, broken by spaces or not. `latest` is the last possible day of birth, `2026-11-20`. A number that
 * its text calls something else (统一社会信用代码, for 15 digits 注册号 and the like) is not one.
 */
export function findIdentityNumbers(text: string, latest: string): IdentityNumber[] {
  if (!longNumber.test(text)) return [];
  return digitRuns(text).flatMap((run) => inRun(run, text, latest)).sort((a, b) => a.start - b.start);
}

function inRun(run: readonly DigitGroup[], text: string, latest: string): IdentityNumber[] {
  const before = (start: number): string => text.slice(Math.max(0, start - 16), start);
  const current = stretches(run, 18)
    .filter(({ digits, start }) => isCurrent(digits, latest) && !creditCode.test(before(start)))
    .map(({ digits, start, end }) => ({ number: digits, start, end }));
  const old = stretches(run, 15)
    .filter(({ digits, start, end, groups }) => oldGrouping.test(groups.map((each) => each.digits.length).join(',')) && isOld(digits) && !otherNumber.test(before(start))
      && !current.some((each) => each.start < end && start < each.end))
    .map(({ digits, start, end }) => ({ number: digits, start, end }));
  return [...current, ...old];
}

/** Whether 18 characters are an identity number: province, date of birth, check digit (ISO 7064, MOD 11-2). */
function isCurrent(digits: string, latest: string): boolean {
  if (!/^\d{17}[\dX]$/.test(digits) || !provinces.has(digits.slice(0, 2))) return false;
  return isBirth(digits.slice(6, 14), latest) && checkDigit(digits) === digits[17];
}

/** The check digit that belongs to the first seventeen digits: `0`–`9` or `X`. */
export function checkDigit(digits: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return '10X98765432'[sum % 11] ?? '';
}

const isOld = (digits: string): boolean => /^\d{15}$/.test(digits) && provinces.has(digits.slice(0, 2)) && isBirth(`19${digits.slice(6, 12)}`, '1999-12-31');

function isBirth(digits: string, latest: string): boolean {
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))];
  if (year < 1900 || month < 1 || month > 12 || day < 1) return false;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day <= lastDay && `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` <= latest;
}
