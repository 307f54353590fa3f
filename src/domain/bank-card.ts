import { gapsOf, groupingOf, stretches, type DigitRun, type Stretch } from './digit-groups.ts';
import { disjoint } from './disjoint.ts';
import type { Place } from './mobile-number.ts';
import { contexts, isAmount, isNamedOther, standsFree, type NumberContext } from './number-context.ts';

/** Issuers whose numbers tell themselves, and their lengths: 银联 62, 工商银行 9558 of before 62, Visa 4, Mastercard 51–55. */
const issued = /^(?:62\d{14,17}|9558\d{15}|4\d{15}|5[1-5]\d{14})$/;
/** Groups a card number is printed in, and any two groups where a line breaks. */
const grouping = /^(?:1[6-9]|4,4,4,4|4,4,4,4,[1-3]|6,1[0-3]|6,4,6|4,4,8|4,6,5|8,8|8,11)$/;
const anything = /[1-9]/y;
/** Words on the same line that speak of a card or an account. */
const card = /卡号|账号|帐号|账户|帐户|银行|开户|汇入|转账|转帐|转入|打入|存入|打到|借记卡|信用卡|储蓄卡|一卡通|社保卡|社会保障卡|工资卡|存折|折号|card/i;
const bankAfter = /^[^，。；\n]{0,6}(?:银行|农商行|信用社|邮储)/;
/** The account of an office or a company, where a fee or a bond is paid, is told to the public. */
const unitAccount = /(?:户\s*名|账户名称|帐户名称|收款(?:人|单位|方)|开户名称|单位名称|名\s*称)\s*[:：为是]?\s*[^，,；;。\n]{2,30}?(?:局|委|办|政府|公司|中心|专户|国库|财政|协会|学会|基金会|红十字会|工会|合作社|委员会|法院|学校|医院|大学|中学|小学|站|队|厂|处|院)/;

/** Cards in a half-width text: Luhn (ISO/IEC 7812-1 annex B) with a known issuer, or with words that speak of a card. */
export function cardsIn(text: string, runs: readonly DigitRun[]): Place[] {
  if (!runs.some(({ digits }) => digits.length > 15)) return [];
  const contextOf = contexts(text);
  return disjoint(runs.flatMap((run) => [19, 18, 17, 16].flatMap((length) => stretches(run, length, anything, 5)))
    .filter((stretch) => grouping.test(groupingOf(stretch)) && passesLuhn(stretch.digits) && isCard(stretch, contextOf(stretch.start, stretch.end), text))
    .map(({ start, end }) => ({ start, end })));
}

function isCard(stretch: Stretch, context: NumberContext, text: string): boolean {
  const { groups: [first], next, digits } = stretch;
  const gaps = gapsOf(stretch);
  if (gaps.length > 1 || gaps[0] === 'dot' || [first, next].some((group) => group?.gap === 'hyphen' || group?.gap === 'dot')) return false;
  if (!standsFree(context) || isNamedOther(context) || isAmount(context) || /信用代码|识别号/.test(context.before.slice(-14) + context.heading)) return false;
  const spoken = card.test(context.before) || card.test(context.heading) || bankAfter.test(context.after);
  if (!spoken && gaps.length > 0 && [first?.gap, next?.gap].includes('space')) return false;
  if (!spoken && gaps[0] === 'wide') return false;
  return issued.test(digits) || (spoken && !unitAccount.test(lineAround(text, stretch)));
}

const lineAround = (text: string, { start, end }: Place): string => {
  const before = text.slice(Math.max(0, start - 120), start).split('\n').slice(-3).join('，');
  return `${before}${text.slice(end, end + 80).split('\n')[0] ?? ''}`;
};

/** The check of ISO/IEC 7812-1 annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, second = false; at >= 0; at -= 1, second = !second) {
    const value = Number(digits[at]) * (second ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0 && /[1-9]/.test(digits);
}
