import { digitRuns, gapsOf, groupingOf, halfWidth, stretches, type DigitGroup, type DigitRun, type Stretch } from './digit-groups.ts';
import { disjoint } from './disjoint.ts';
import { contexts, isAmount, isNamedOther, standsFree, type NumberContext } from './number-context.ts';

/** A place in a text, UTF-16. */
export interface Place { start: number; end: number }

/** Groups in which people write the eleven digits. */
const groupings = /^(?:11|3,4,4|4,3,4|3,3,5|3,8|7,4|5,6)$/;
const segment = /^1[3-9]/;
const begins = /1[3-9]/y;
/** Digits before the eleven that belong to the number: the code of the country; the 0 of a trunk call where a telephone is spoken of. */
const countryCode = /^(?:00|0)?86$/;
const glued = /^(?:(?:00)?86)1[3-9]\d{9}$/;
const trunk = /^01[3-9]\d{9}$/;
const codeBefore = /(?:[(（]\s?\+?(?:00)?86\s?[)）]|\+)[ -]?$/;
const telephone = /手机|电话|联系|号码|拨打|致电|短信|微信|Tel|Phone|Mobile/i;
/** A value of a query, and a file on another site, are named by numbers that mean nothing. */
const query = /[?&](?:\w*id|ts|t|_|v|ver|no|code|key)=$/i;
const address = /https?:\/\/[\w.~:/?#@!$&'*+,;=%-]*$/i;
const telephoneQuery = /(?:phone|mobile|tel)\w*=$/i;

/** Mobile numbers of the mainland (号段 13 to 19) in a half-width text. Numbers that their text calls something else, amounts and parts of longer numbers are none. */
export function mobilesIn(text: string, runs: readonly DigitRun[]): Place[] {
  if (runs.length === 0) return [];
  const contextOf = contexts(text);
  const plain = runs.flatMap((run) => stretches(run, 11, begins, 3)).filter((stretch) => groupings.test(groupingOf(stretch)))
    .map((stretch) => ({ stretch, ...withCountryCode(stretch, text) }))
    .filter(({ stretch, start, end, previous }) => isMobile(stretch, previous, contextOf(start, end)));
  const longer = runs.flatMap(({ groups }) => groups).filter(({ digits }) => glued.test(digits) || trunk.test(digits)).map(({ digits, start, end }) => ({ digits, start: text[start - 1] === '+' ? start - 1 : start, end }))
    .filter(({ digits, start, end }) => isPlain(contextOf(start, end)) && (!trunk.test(digits) || telephone.test(contextOf(start, end).before)));
  return disjoint([...plain, ...longer].map(({ start, end }) => ({ start, end })));
}

/** With the code of the country that stands before it, and the group that then stands before both. */
function withCountryCode({ start, end, previous, groups }: Stretch, text: string): Place & { previous: DigitGroup | undefined } {
  const isCode = previous !== undefined && countryCode.test(previous.digits) && groups[0]?.gap !== 'dot' && groups[0]?.gap !== 'wide';
  const from = isCode ? previous.start : start;
  const sign = codeBefore.exec(text.slice(Math.max(0, from - 8), from))?.[0].length ?? 0;
  return { start: from - sign, end, previous: isCode ? undefined : previous };
}

function isMobile(stretch: Stretch, previous: DigitGroup | undefined, context: NumberContext): boolean {
  const [first, { next }] = [stretch.groups[0], stretch];
  const gaps = gapsOf(stretch);
  if (gaps.length > 1 || (gaps[0] === 'dot' && groupingOf(stretch) !== '3,4,4')) return false;
  const saysTelephone = telephone.test(context.before) || telephone.test(context.heading);
  if (gaps[0] === 'wide' && !(saysTelephone && stretch.groups.length === 2)) return false;
  if (previous && joins(first?.gap ?? null) && !segment.test(previous.digits)) return false;
  if (next && joins(next.gap) && !(next.digits.length === 11 && segment.test(next.digits))) return false;
  if (stretch.groups.length > 1 && !saysTelephone && (isColumn(previous, first?.gap) || isColumn(next, next?.gap))) return false;
  return isPlain(context);
}

const joins = (gap: DigitGroup['gap']): boolean => gap === 'hyphen' || gap === 'dot';

/** Whether a group beside a broken number looks like the next number of a row of figures. */
const isColumn = (group: DigitGroup | undefined, gap: DigitGroup['gap'] | undefined): boolean => group !== undefined && gap === 'space' && group.digits.length < 8 && !/^1[3-9]\d$/.test(group.digits);

const isPlain = (context: NumberContext): boolean => standsFree(context) && !isNamedOther(context) && !isAmount(context) && !isAddressPart(context);

const isAddressPart = ({ before }: NumberContext): boolean => !telephoneQuery.test(before) && (query.test(before) || address.test(before));

/** The same for any text. */
export function findMobileNumbers(text: string): Place[] {
  const folded = halfWidth(text);
  return mobilesIn(folded, digitRuns(folded));
}
