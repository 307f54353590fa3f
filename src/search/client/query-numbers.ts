import { numeralCharacters } from '../../domain/chinese-numerals.ts';
import { formatDocumentNumber, parseDocumentNumber, type DocumentNumber } from '../../domain/document-number.ts';
import { citedNumberKey, codeSuffixes, ownNumberKey, shortNumberKey } from '../key-forms.ts';
import { codeSlip } from './code-slips.ts';
import type { QueryKey } from './query-keys.ts';
import type { QueryText } from './query-text.ts';

const numeral = `[${numeralCharacters}]`;
/** 〔2025〕6号 in every bracket, with or without 年, 第 and 号. */
const bracketed = `[〔\\[({<【﹝〖〈《]\\s?(${numeral}{4})\\s?年?\\s?[〕\\])}>】﹞〗〉》]\\s?第?\\s?(${numeral}{1,8})(?:\\s?号)?`;
/** 2025年第6号, 2025第6号; `spaced` has no 年: 2025 6号, 2025-6. */
const dated = `(${numeral}{4})\\s?(?:年\\s?第?|第)\\s?(${numeral}{1,8})\\s?号`;
const spaced = `((?:19|20)\\d{2})\\s?[- /,第年]\\s?第?(${numeral}{1,8})(?:\\s?号)?`;
const order = `令?\\s?第\\s?(${numeral}{1,8})\\s?号令?|令\\s?(${numeral}{1,8})\\s?号`;
const notAfter = `(?![${numeralCharacters}月日]|号?(?:楼|线|院|房|门|机|馆|公路|地块|台风|文件柜|个|件|条|章|项|万|亿|元))`;
const tail = new RegExp(`(?:${bracketed}|${dated}|${spaced}|${order})${notAfter}(公告|通告|令)?`, 'g');
/** The longest 机关代字 that is looked for. */
const reach = 24;
/** Words that lead up to a number. No code begins with one of them. */
const leading = /^(?:请问|请查|查一下|查询|查找|查看|查|找一下|找|搜索|看一下|我想看|我想查|我要查|我要|关于|发文字号|文件编号|字号|文号|文件|根据|依据|依照|按照|参照|贯彻|落实|执行|印发|转发|废止|的)+(?=[\u4e00-\u9fa5])/;
const label = /(?:发文字号|公文字号|文件字号|文件编号|发文号|字号|文号)(?:是|为)?\s?:?\s?$/;
/** What a 机关代字 ends in where it is not one of this portal's. */
const codeEnd = /[政发办函字规令告通]$/;

/** Codes of this portal's documents, and whether a run of characters ends in a unit's name. */
export interface KnownCodes { codes: ReadonlySet<string>; endsInUnit(run: string): boolean }

/**
 * Takes document numbers in every typing. Where words run into a code, the longest known one counts. 〔2025〕6号 without a code means every document that has
 * these figures. What looks like a number only by its figures (澄水 2026 11) is one only after a known code.
 */
export function readNumbers(query: QueryText, known: KnownCodes): QueryKey[] {
  const keys: QueryKey[] = [];
  query.takeAll(tail, 'number', (match) => {
    const found = numberAt(query.text, match, known);
    if (!found) return undefined;
    const { number, start, trusted } = found;
    const key = numberKey(number, trusted);
    return { start, end: match.index + match[0].trimEnd().length, meant: key.label, apply: () => void keys.push(key) };
  });
  return keys;
}

interface Found { number: DocumentNumber; start: number; trusted: boolean }

function numberAt(text: string, match: RegExpExecArray, known: KnownCodes): Found | undefined {
  const [whole, yearA, serialA, yearB, serialB, yearC, serialC, orderA, orderB, kind = ''] = match;
  const year = yearA ?? yearB ?? yearC;
  const serial = serialA ?? serialB ?? serialC ?? orderA ?? orderB ?? '';
  const ordered = year === undefined;
  const suffix = kind || (ordered && /^令|令$/.test(whole) ? '令' : '');
  const gap = /\s?$/.exec(text.slice(0, match.index))?.[0].length ?? 0;
  const before = codeBefore(text, match.index - gap);
  const code = chooseCode(before, { known, bracketed: yearA !== undefined, spaced: yearC !== undefined, marked: whole.includes('号'), ordered, suffix });
  if (code === undefined) return undefined;
  const named = `${code.text}${suffix}`;
  const name = named === '' || named === '令' ? `某${named}` : named;
  const number = parseDocumentNumber(ordered ? `${name}第${serial}号` : /(?:[公通]告|令)$/.test(name) ? `${name}${year}年第${serial}号` : `${name}〔${year}〕${serial}号`);
  if (!number) return undefined;
  const first = code.text === '' ? match.index : match.index - gap - code.length;
  const start = first - (label.exec(text.slice(Math.max(0, first - 10), first))?.[0].length ?? 0);
  return { number: { ...number, code: named }, start, trusted: code.trusted };
}

interface Code { text: string; length: number; trusted: boolean }
interface Shape { known: KnownCodes; bracketed: boolean; spaced: boolean; marked: boolean; ordered: boolean; suffix: string }

const bare: Code = { text: '', length: 0, trusted: true };

function chooseCode(before: string, { known: { codes, endsInUnit }, bracketed: inBrackets, spaced: figuresOnly, marked, ordered, suffix }: Shape): Code | undefined {
  const run = before.slice(leading.exec(before)?.[0].length ?? 0);
  for (let from = 0; from < run.length; from += 1) {
    const text = run.slice(from);
    // One or two characters before a known code make another code of it.
    if (codes.has(`${text}${suffix}`) && (from === 0 || from > 2)) return { text, length: text.length, trusted: true };
  }
  if (ordered) return suffix === '令' || /令$/.test(run) ? { text: run, length: run.length, trusted: true } : undefined;
  if (run === '' || endsInUnit(run)) return figuresOnly ? undefined : bare;
  if (inBrackets) return { text: run, length: run.length, trusted: false };
  const isCode = codeEnd.test(run) || suffix !== '' || (run.length > 2 && codes.values().some((code) => codeSlip(run, code)?.said === run));
  return marked && isCode && run.length <= 10 ? { text: run, length: run.length, trusted: false } : figuresOnly ? undefined : bare;
}

function codeBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < reach && /[\u4e00-\u9fa5]/.test(text[start - 1] ?? '')) start -= 1;
  // 1998年3月1日市政府令第12号: the date is no part of the code.
  while (start < end && /[年月日号]/.test(text[start] ?? '') && /\d/.test(text[start - 1] ?? '')) start += 1;
  return text.slice(start, end);
}

/** Documents that cite the number come after the document itself. Words may have run into a code that is not trusted: shorter ones are tried too. */
export function numberKey(number: DocumentNumber, trusted: boolean): QueryKey {
  const codes = number.code === '' ? [] : trusted ? [number.code] : codeSuffixes(number.code);
  const short = number.code === '' || number.form === 'order' ? [shortNumberKey(number)] : [];
  return {
    kind: 'number', label: formatDocumentNumber(number), anchor: null,
    choices: [...codes.map((code) => ({ key: ownNumberKey({ ...number, code }), weight: 1 })), ...short.map((key) => ({ key, weight: 1 })), ...codes.map((code) => ({ key: citedNumberKey({ ...number, code }), weight: 0.5 }))],
  };
}
