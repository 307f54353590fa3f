import { formatChineseNumeral, parseChineseNumeral } from '../../domain/chinese-numerals.ts';

/** A number with what it counts, as it stands in the words of a query, and as texts may put it otherwise: 第58次 and 第五十八次, 十五个工作日 and 15个工作日. */
export interface Numeral { from: number; to: number; other: string; isFigures: boolean }

/** No numeral below ten thousand is longer; without a bound a long row of them would be read once for each. */
const chinese = '[〇零一二两三四五六七八九十百]{1,9}';
/** What is counted in such a way that figures and characters are both usual; not 一次性, 一般, 二手. */
const counted = '(?:个?(?:工作日|小时|月|学期)|年(?!级)|[天日周]|分钟|[万亿]?元|[万亿]|倍|周?岁|平方米?|厘米|公里|[米层])';
const ordinal = '(?:季度|[次期届号批轮章节项款])';
const numerals = new RegExp(`(第)(${chinese}|\\d{1,4})(${ordinal})|(?<![第\\da-z.])(${chinese}|\\d{1,3})(${counted})|(百分之)(${chinese})|(?<![第\\da-z.])(\\d{1,3})(${ordinal})`, 'g');

/** Numbers in a text in comparing form, in order. What is no numeral, or one of many: 一二三年, stays words. */
export function readNumerals(text: string): Numeral[] {
  return [...text.matchAll(numerals)].flatMap(({ 0: whole, 1: first = '', 2: nth, 3: what, 4: many, 5: unit, 6: percent, 7: share, 8: place, 9: of, index }) => {
    const typed = nth ?? many ?? share ?? place ?? '';
    const value = parseChineseNumeral(typed);
    if (value === undefined) return [];
    const isFigures = /^\d/.test(typed);
    // 两年, but 第二次.
    const other = !isFigures ? String(value) : value === 2 && many !== undefined ? '两' : formatChineseNumeral(value);
    return [{ from: index, to: index + whole.length, other: percent === undefined ? `${first}${other}${what ?? unit ?? of ?? ''}` : `${other}%`, isFigures }];
  });
}
