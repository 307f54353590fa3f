import { maskTitles } from './citations.ts';
import { parseChineseNumeral } from './chinese-numerals.ts';
import { longDatePattern, parseLongDate } from './parse-long-date.ts';

/** What a text says about its own time in force, one entry a sentence. */
export interface EffectClause {
  /** `2025-05-01`; `issue` for 自印发（发布、公布）之日起; null where the sentence only names the term. */
  dateEffective: string | 'issue' | null;
  /** The act counted from where `dateEffective` is `issue`. */
  act: '印发' | '发布' | '公布' | '颁布' | '下发' | '通过' | null;
  /** Days between that act and taking effect: 30 in 自公布之日起30日后施行; 0 elsewhere. */
  daysAfter: number;
  /** Last day: 有效期至2030年4月30日. */
  dateExpires: string | null;
  /** 有效期五年 → 5, 有效期半年 → 0.5. */
  validityYears: number | null;
  start: number;
  end: number;
}

const act = '印发|发布|公布|颁布|下发|通过';
const number = '[\\d０-９零〇一二两三四五六七八九十]{1,4}';
const beginning = '(?<!应当|可以|应|可)(?:自|从|于)';
const effective = new RegExp(`(?:${beginning}(${longDatePattern})(?:起|开始)?|(${longDatePattern})起|${beginning}(?:修订|修正|重新)?(${act})之日(?:起|开始))(?:满?\\s{0,2}(${number})\\s{0,2}日后)?(?:正式)?(?:施行|实施|执行|生效|试行)(?!的|前|后|以)`);
const until = new RegExp(`(?:有效期|试行期|执行期|执行|施行)[^，。；\\d一二三四五六七八九十]{0,8}(?:${longDatePattern})?(?:至|到|截止|截至)\\s{0,2}(${longDatePattern})|(?:至|到)(${longDatePattern})(?:止|失效|废止)`);
const years = new RegExp(`(?:有效期|试行期|试行|执行期)(?:限)?(?:为|是)?\\s{0,2}(${number}|半)\\s{0,2}(个月|年)(半)?`);
const ownTerm = /^\s*(?:第[^\s条]{1,8}条\s*)?(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)?\s*(?:本[^，。；]{1,10})?的?(?:有效期|试行期)/;

/** 本办法自2025年5月1日起施行，有效期五年。自印发之日起施行。有效期至2030年4月30日。What is said of other documents or of 施行前 is left out. */
export function findEffective(text: string): EffectClause[] {
  const masked = maskTitles(text);
  const clauses: EffectClause[] = [];
  let index = 0;
  for (const sentence of masked.split(/[。；\n]/)) {
    const clause = readSentence(sentence);
    if (clause) clauses.push({ ...clause, start: clause.start + index, end: clause.end + index });
    index += sentence.length + 1;
  }
  return clauses;
}

function readSentence(sentence: string): EffectClause | undefined {
  if (!/施行|实施|执行|生效|试行|有效期/.test(sentence)) return undefined;
  const starts = effective.exec(sentence);
  if (!starts && !ownTerm.test(sentence)) return undefined;
  const ends = until.exec(sentence);
  const term = ends ? null : years.exec(sentence);
  const found = [starts, ends, term].filter((match) => match !== null);
  if (found.length === 0) return undefined;
  const date = parseLongDate(starts?.[1] ?? starts?.[2] ?? '');
  return {
    dateEffective: date ?? (starts?.[3] === undefined ? null : 'issue'),
    act: (starts?.[3] ?? null) as EffectClause['act'],
    daysAfter: starts?.[4] === undefined ? 0 : parseChineseNumeral(starts[4]) ?? 0,
    dateExpires: parseLongDate(ends?.[1] ?? ends?.[2] ?? '') ?? null,
    validityYears: term ? yearsOf(term) : null,
    start: Math.min(...found.map((match) => match.index)),
    end: Math.max(...found.map((match) => match.index + match[0].length)),
  };
}

function yearsOf([, amount = '', unit, half]: RegExpExecArray): number | null {
  const value = amount === '半' ? 0.5 : parseChineseNumeral(amount);
  if (value === undefined || value === 0) return null;
  return (unit === '个月' ? value / 12 : value) + (half === undefined ? 0 : 0.5);
}
