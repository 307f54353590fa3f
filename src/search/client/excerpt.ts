import { commonRuns } from './common-runs.ts';
import { occurrences } from './occurrences.ts';
import { squeeze } from './normalise.ts';
import type { WeightedTerm } from './weighted-term.ts';

/** A piece of an excerpt; `hit` pieces are marked. */
export interface ExcerptPart { text: string; hit: boolean }

const aim = 90;
/** Clauses end here. */
const border = /[。；！？，、：;!?,:\n]/;
const borders = new RegExp(border, 'g');
const strong = /[。；！？;!?\n]/;

/** About 90 characters around the best hit, in whole clauses, with `……` where text is left out. Hits that only a sign within a sentence parts are one mark. */
export function makeExcerpt(text: string, query: string, terms: readonly WeightedTerm[]): ExcerptPart[] {
  const marks = findMarks(text, query, terms);
  const [start, end] = withinLines(text, chooseSpan(text, marks, terms));
  const parts: ExcerptPart[] = [];
  const push = (from: number, to: number, hit: boolean): void => {
    if (to > from) parts.push({ text: inOneLine(text, from, to), hit });
  };
  let at = start;
  for (const mark of marks) {
    if (mark.end <= start || mark.start >= end) continue;
    push(at, Math.max(mark.start, start), false);
    push(Math.max(mark.start, start), Math.min(mark.end, end), true);
    at = Math.min(mark.end, end);
  }
  push(at, end, false);
  if (text.slice(0, start).trim() !== '') parts.unshift({ text: '……', hit: false });
  if (text.slice(end).trim() !== '') parts.push({ text: '……', hit: false });
  return parts;
}

/** Without the ends of lines at both ends. */
function withinLines(text: string, [start, end]: [number, number]): [number, number] {
  const span = text.slice(start, end);
  return span.trim() === '' ? [start, start] : [end - span.trimStart().length, start + span.trimEnd().length];
}

/** Lines end with a sign, or are cells of a table: these are kept apart. */
const inOneLine = (text: string, from: number, to: number): string =>
  text.slice(from, to).replace(/\n/g, (_, at: number) => (/[\p{L}\p{N}％%）)]/u.test(text[from + at - 1] ?? '') ? ' · ' : ' '));

/** Nothing, or signs within a sentence. */
const besideOneAnother = /^[^\p{L}\p{N}\n。；！？;!?]{0,2}$/u;
const withinSentence = /[^。；！？;!?\n]+/g;

/** A marked stretch of the text, and the terms that it holds, by index. */
interface Mark { start: number; end: number; held: number[] }

/** Runs that text and query share and that hold a term, and other wordings of a term, as places in the text. */
function findMarks(text: string, query: string, terms: readonly WeightedTerm[]): Mark[] {
  const { text: plain, at } = squeeze(text);
  const marks: Mark[] = [];
  for (const { start, end, held } of [...sharedRuns(plain, query, terms), ...otherWordings(plain, terms)].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = at[end - 1] ?? 0;
    const mark = { start: at[start] ?? 0, end: last + String.fromCodePoint(text.codePointAt(last) ?? 0).length, held };
    const before = marks.at(-1);
    if (before && (mark.start <= before.end || besideOneAnother.test(text.slice(before.end, mark.start)))) {
      before.end = Math.max(before.end, mark.end);
      before.held.push(...held);
    } else marks.push(mark);
  }
  return marks.flatMap((mark) => partsOf(mark, text));
}

/** A run that goes over the end of a sentence is one in the comparing form only. */
function partsOf(mark: Mark, text: string): Mark[] {
  const parts = [...text.slice(mark.start, mark.end).matchAll(withinSentence)].map(({ 0: part, index }) => ({ ...mark, start: mark.start + index, end: mark.start + index + part.length }));
  return parts.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function sharedRuns(plain: string, query: string, terms: readonly WeightedTerm[]): Mark[] {
  const { runs } = commonRuns(plain, query);
  const marks: Mark[] = [];
  for (let start = 0; start < plain.length; start += 1) {
    const length = runs[start] ?? 0;
    if (length === 0) continue;
    const run = plain.slice(start, start + length);
    const held = terms.flatMap(({ wordings: [typed], counts }, index) => (counts && typed && run.includes(typed.text) ? [index] : []));
    if (held.length > 0) marks.push({ start, end: start + length, held });
    start += length - 1;
  }
  return marks;
}

const otherWordings = (plain: string, terms: readonly WeightedTerm[]): Mark[] => terms.flatMap(({ wordings, counts }, index) =>
  (counts ? wordings.slice(1).flatMap((wording) => occurrences(plain, wording.text).map((start) => ({ start, end: start + wording.text.length, held: [index] }))) : []));

/** The stretch of whole clauses that holds most of what was asked, each term counted once; the beginning where nothing is marked. */
function chooseSpan(text: string, marks: readonly Mark[], terms: readonly WeightedTerm[]): [number, number] {
  if (text.length <= aim * 1.3) return [0, text.length];
  const within = (start: number): Mark[] => marks.filter((mark) => mark.start >= start && mark.end <= start + aim);
  const weightOf = (start: number): number => {
    const inside = within(start);
    const held = [...new Set(inside.flatMap((mark) => mark.held))].reduce((sum, index) => sum + (terms[index]?.weight ?? 0), 0);
    // Of stretches that hold the same: what stands together, then what begins with a sentence, then what has more of it.
    const together = Math.max(0, ...inside.map((mark) => new Set(mark.held).size));
    return held + 0.1 * together + (start === 0 || strong.test(text[start - 1] ?? '') ? 0.05 : 0) + 0.01 * Math.min(inside.length, 4);
  };
  let best = { start: 0, weight: weightOf(0) };
  for (const { index } of text.matchAll(borders)) {
    const start = index + 1;
    const weight = start < text.length ? weightOf(start) : -1;
    if (weight > best.weight) best = { start, weight };
  }
  const lastMark = within(best.start).at(-1)?.end ?? 0;
  return [best.start, endOf(text, Math.max(lastMark, best.start + 1), best.start + aim)];
}

/** The last end of a sentence in the second half before `limit`, else of a clause, else the first one a little after it, else `limit`. */
function endOf(text: string, least: number, limit: number): number {
  if (limit >= text.length) return text.length;
  const last = (sign: RegExp, from: number): number | undefined => {
    for (let at = limit; at > from; at -= 1) if (sign.test(text[at - 1] ?? '')) return at;
    return undefined;
  };
  const whole = last(strong, Math.max(least, limit - aim / 2)) ?? last(border, Math.max(least, limit - 40));
  if (whole !== undefined) return whole;
  for (let at = limit; at < Math.min(text.length, limit + 25); at += 1) if (border.test(text[at - 1] ?? '')) return at;
  // Not within a character of two units.
  return /[\ud800-\udbff]/.test(text[limit - 1] ?? '') ? limit - 1 : limit;
}
