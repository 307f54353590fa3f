import { isCreditCode } from './credit-code.ts';
import { digitRuns, gapsOf, groupingOf, halfWidth, stretches, type DigitRun, type Stretch } from './digit-groups.ts';
import { disjoint } from './disjoint.ts';
import { contexts, isNamedOther, standsFree, type NumberContext } from './number-context.ts';

/** A person's identity number in a text, with its UTF-16 place. */
export interface IdentityNumber {
  /** Half-width, without spaces. */
  number: string;
  start: number;
  end: number;
}

/** First two digits: 省、自治区、直辖市, 港澳台 (GB/T 2260); 81, 82, 83 also begin residence permits (港澳台居民居住证申领发放办法). */
const provinces = '1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]';
/** A citizen's, or 9 and the province for a foreigner's (永久居留身份证 of 2023, 国家移民管理局: 18 digits, the check digit as for citizens). */
const currentBegins = new RegExp(`(?:(?:${provinces})\\d|9(?:${provinces}))\\d{3}(?:19|20)\\d\\d[01]\\d[0-3]`, 'y');
const personBegins = new RegExp(`^(?:${provinces}|9(?:${provinces}))`);
const oldBegins = new RegExp(`(?:${provinces})\\d{6}[01]\\d[0-3]`, 'y');
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Groups into which hyphens part a number, and groups of more than four into which spaces do. */
const hyphenated = /^(?:6,8,4|6,4,4,4|6,4,2,2,4|14,4|17,1)$/;
const spaced = /^(?:6,4,2,2,4|4,4,4,4,2|3,3,4,4,4|3,3,4,2,2,4|(?:1,){17}1|(?:2,){8}2)$/;
const oldGrouping = /^(?:15|6,6,3|6,9|3,3,6,3)$/;
/** A certificate number of a disabled person is the identity number, the kind and the degree (中华人民共和国残疾人证管理办法). */
const certificate = /(?<![0-9A-Za-z])[0-9]{17}[0-9Xx](?=[1-7][1-4](?![0-9A-Za-z]))/g;
/** Numbers that are made of a region, a day and a serial number, and look like somebody born lately. */
const caseNumber = /(?:受理|办件|流水|订单|案件|事项|工单|业务|登记|备案|申报|投诉|信访)/;

/**
 * Identity numbers of 18 digits with a valid date of birth and check digit (GB 11643-1999), and those of 15 digits of before 1999 with a
 * valid date: half-width, full-width or in Han digits, broken by spaces, hyphens, line ends and invisible characters or not. `latest` is
 * the last possible day of birth, `2026-11-20`. A valid 统一社会信用代码 that is called one, for 15 digits also a 注册号 and the like, is none.
 */
export function findIdentityNumbers(text: string, latest: string): IdentityNumber[] {
  const folded = halfWidth(text);
  return identitiesIn(folded, digitRuns(folded), latest);
}

/** The same for a half-width text whose runs of digits are known. */
export function identitiesIn(text: string, runs: readonly DigitRun[], latest: string): IdentityNumber[] {
  if (runs.length === 0) return [];
  const contextOf = contexts(text);
  const current = runs.flatMap((run) => stretches(run, 18, currentBegins, 18))
    .filter((stretch) => isCurrent(stretch.digits, latest) && isWrittenSo(stretch) && !isOther(stretch, contextOf(stretch.start, stretch.end)));
  const old = runs.flatMap((run) => stretches(run, 15, oldBegins, 4))
    .filter((stretch) => isOld(stretch.digits) && oldGrouping.test(groupingOf(stretch)) && !gapsOf(stretch).some((gap) => gap === 'hyphen' || gap === 'dot'))
    .filter((stretch) => isAlone(stretch) && isPlain(contextOf(stretch.start, stretch.end)));
  const certificates = text.includes('残疾') ? [...text.matchAll(certificate)].map(({ 0: digits, index }) => ({ digits: digits.toUpperCase(), start: index, end: index + 18 }))
    .filter(({ digits, start, end }) => isCurrent(digits, latest) && mentionsDisability(contextOf(start, end))) : [];
  return disjoint([...current, ...certificates, ...old].map(({ digits, start, end }) => ({ number: digits, start, end })));
}

const mentionsDisability = ({ before, heading }: NumberContext): boolean => /残疾/.test(before) || /残疾/.test(heading);
const isPlain = (context: NumberContext): boolean => standsFree(context) && !isNamedOther(context) && !/(?:账|帐|卡)\s*号(?:码)?\s*[:：为是]?\s*$/.test(context.before);
const isAlone = ({ previous, next, groups }: Stretch): boolean =>
  ![groups[0]?.gap, next?.gap].some((gap, side) => (gap === 'hyphen' || gap === 'dot') && (side === 1 ? next : previous));

function isWrittenSo(stretch: Stretch): boolean {
  const gaps = gapsOf(stretch);
  if (gaps.includes('dot')) return false;
  if (gaps.includes('hyphen')) return gaps.length === 1 && hyphenated.test(groupingOf(stretch));
  return stretch.groups.length <= 4 || spaced.test(groupingOf(stretch));
}

/** What follows `0.` is a fraction, what letters and digits go on with is a hash; a valid code of an organisation called one, and a case of these years called one, are none. */
function isOther({ digits }: Stretch, { before, heading, after }: NumberContext): boolean {
  if (/(?:^|[^\d.])0\.$/.test(before) || /\d[a-f]+$/.test(before) || /^[a-f]\d/.test(after)) return true;
  if (isCreditCode(digits) && (digits.startsWith('9') || /信用代码|识别号/.test(before + heading))) return true;
  return Number(digits.slice(6, 10)) >= 2000 && isNamedOther({ before, heading, after }) && caseNumber.test(before + heading);
}

/** Whether 18 characters are an identity number: province, date of birth, check digit (ISO 7064, MOD 11-2). */
const isCurrent = (digits: string, latest: string): boolean =>
  /^\d{17}[\dX]$/.test(digits) && personBegins.test(digits) && isBirth(digits.slice(6, 14), latest) && checkDigit(digits) === digits[17];

/** The check digit that belongs to the first seventeen digits: `0`–`9` or `X`. */
export function checkDigit(digits: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return '10X98765432'[sum % 11] ?? '';
}

const isOld = (digits: string): boolean => /^\d{15}$/.test(digits) && isBirth(`19${digits.slice(6, 12)}`, '1999-12-31');

function isBirth(digits: string, latest: string): boolean {
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))];
  if (year < 1900 || month < 1 || month > 12 || day < 1) return false;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day <= lastDay && `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` <= latest;
}
