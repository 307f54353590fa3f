import { commonRuns } from './common-runs.ts';
import { occurrences } from './occurrences.ts';
import { squeeze } from './normalise.ts';
import type { WeightedTerm } from './score-pages.ts';

/** A piece of an excerpt; `hit` pieces are marked. */
export interface ExcerptPart { text: string; hit: boolean }

const aim = 90;
/** Clauses end here. */
const border = /[。；！？，、：;!?,:\n]/;
const strong = /[。；！？;!?\n]/;

/** About 90 characters around the best hit, in whole clauses, with `……` where text is left out. Hits that only a sign parts are one mark. */
export function makeExcerpt(text: string, query: string, terms: readonly WeightedTerm[]): ExcerptPart[] {
  const marks = findMarks(text, query, terms);
  const [start, end] = chooseSpan(text, marks);
  const parts: ExcerptPart[] = [];
  const push = (part: string, hit: boolean): void => {
    const clean = part.replaceAll('\n', ' ');
    if (clean !== '') parts.push({ text: clean, hit });
  };
  let at = start;
  for (const mark of marks) {
    if (mark.end <= start || mark.start >= end) continue;
    push(text.slice(at, Math.max(mark.start, start)), false);
    push(text.slice(Math.max(mark.start, start), Math.min(mark.end, end)), true);
    at = Math.min(mark.end, end);
  }
  push(text.slice(at, end), false);
  if (start > 0) parts.unshift({ text: '……', hit: false });
  if (end < text.trimEnd().length) parts.push({ text: '……', hit: false });
  return parts;
}

interface Mark { start: number; end: number; weight: number }

/** Runs that text and query share and that hold a term, and other wordings of a term, as places in the text. */
function findMarks(text: string, query: string, terms: readonly WeightedTerm[]): Mark[] {
  const { text: plain, at } = squeeze(text);
  const marks: Mark[] = [];
  for (const { start, end, weight } of [...sharedRuns(plain, query, terms), ...otherWordings(plain, terms)].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const mark = { start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1, weight };
    const last = marks.at(-1);
    if (last && (mark.start <= last.end || /^[^\p{L}\p{N}\n]{0,2}$/u.test(text.slice(last.end, mark.start)))) {
      last.end = Math.max(last.end, mark.end);
      last.weight += weight;
    } else marks.push(mark);
  }
  return marks;
}

function sharedRuns(plain: string, query: string, terms: readonly WeightedTerm[]): Mark[] {
  const { runs } = commonRuns(plain, query);
  const marks: Mark[] = [];
  for (let start = 0; start < plain.length; start += 1) {
    const length = runs[start] ?? 0;
    if (length === 0) continue;
    const run = plain.slice(start, start + length);
    const held = terms.filter(({ wordings: [typed] }) => typed && run.includes(typed.text));
    if (held.some(({ counts }) => counts)) marks.push({ start, end: start + length, weight: held.reduce((sum, each) => sum + each.weight, 0) });
    start += length - 1;
  }
  return marks;
}

const otherWordings = (plain: string, terms: readonly WeightedTerm[]): Mark[] => terms.flatMap(({ wordings, weight, counts }) =>
  (counts ? wordings.slice(1).flatMap((wording) => occurrences(plain, wording.text).map((start) => ({ start, end: start + wording.text.length, weight: weight * wording.weight }))) : []));

/** The stretch of whole clauses that holds most weight; the beginning where nothing is marked. */
function chooseSpan(text: string, marks: readonly Mark[]): [number, number] {
  if (text.length <= aim * 1.3) return [0, text.length];
  const starts = [0, ...[...text].flatMap((character, index) => (border.test(character) ? [index + 1] : []))].filter((start) => start < text.length);
  let best = { start: 0, weight: -1 };
  for (const start of starts) {
    const inside = marks.filter((mark) => mark.start >= start && mark.end <= start + aim);
    // Each wording counts once; a stretch that begins with a sentence wins a tie.
    const weight = inside.reduce((sum, mark) => sum + mark.weight, 0) + (start === 0 || strong.test(text[start - 1] ?? '') ? 0.01 : 0);
    if (weight > best.weight) best = { start, weight };
  }
  const lastMark = marks.filter((mark) => mark.start >= best.start && mark.end <= best.start + aim).at(-1)?.end ?? 0;
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
  return limit;
}
