/** Digits as they stand in text, whole or broken by people and by typesetting. */
export interface DigitGroup {
  /** Half-width, invisible characters left out; the X of a check digit in upper case. */
  digits: string;
  /** UTF-16 places in the text. */
  start: number;
  end: number;
  /** What parts it from the group before in its run; null for the first. */
  gap: Gap | null;
}

/** `space`: up to six spaces of any width. `wide`: with a line end or a tab. `hyphen`: one stroke. `dot`: one point. */
export type Gap = 'space' | 'wide' | 'hyphen' | 'dot';

/** Neighbouring groups. */
export interface DigitRun {
  /** Of all groups together. */
  digits: string;
  groups: DigitGroup[];
  /** By place in `digits`: the group that begins there, and the group that ends before it; -1 for none. */
  from: Int32Array;
  to: Int32Array;
}

/** Some whole neighbouring groups of a run. */
export interface Stretch {
  digits: string;
  groups: readonly DigitGroup[];
  start: number;
  end: number;
  /** The groups beside them in the run. */
  previous: DigitGroup | undefined;
  next: DigitGroup | undefined;
}

/** Characters that take no room and break nothing a reader sees. */
const invisible = '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff';
const space = '[ \\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const hidden = new RegExp(`[${invisible}]`, 'g');
const onlyHidden = new RegExp(`^[${invisible}]{0,8}$`);

/** Han digits by value; 幺 is how a 1 is spoken, 壹贰叁 how sums are written. */
const hanDigits: Record<string, string> = Object.fromEntries(['〇零○', '一幺壹', '二贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖']
  .flatMap((forms, value) => [...forms].map((form) => [form, String(value)])));
const han = `[${Object.keys(hanDigits).join('')}]`;

/** A pattern that repeats millions of times over one line can exhaust the engine's stack: longer groups are read in pieces and put together. */
const atOnce = 1000;
const scripts = {
  arabic: {
    group: new RegExp(`[0-9](?:[${invisible}]{0,8}[0-9]){0,${atOnce}}(?:[${invisible}]{0,8}[Xx](?![A-Za-z0-9]))?|(?<![A-Za-z0-9])[Xx](?![A-Za-z0-9])`, 'g'),
    long: new RegExp(`[0-9](?:[\\s\\-‐-―−.·${invisible}]{0,13}[0-9]){10}`),
  },
  han: {
    group: new RegExp(`${han}(?:[${invisible}]{0,8}${han}){0,${atOnce}}`, 'g'),
    long: new RegExp(`${han}(?:[\\s\\-‐-―−.·${invisible}]{0,13}${han}){10}`),
  },
};
const gaps: [Gap, RegExp][] = [
  ['space', new RegExp(`^(?:${space}|[${invisible}]){0,6}$`)],
  ['wide', new RegExp(`^(?:${space}|[\\t${invisible}]){0,6}\\r?\\n?(?:${space}|[\\t${invisible}]){0,6}$`)],
  ['hyphen', new RegExp(`^${space}?[-‐-―−]${space}?$`)],
  ['dot', /^[.·]$/],
];

const fullWidth = /[０-９Ａ-Ｚａ-ｚ＠＋－．＊＃＿]/g;

/** The text with full-width digits, letters and signs of numbers and mailboxes made half-width; every character keeps its place. */
export const halfWidth = (text: string): string => text.replace(fullWidth, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0));

/** Eleven digits near each other in a half-width text: beyond these, no runs. */
export const longRuns = (text: string): RegExpExecArray[] => allLong.flatMap((long) => [...text.matchAll(long)]);
const allLong = Object.values(scripts).map(({ long }) => new RegExp(long, 'g'));

/** Runs of a half-width text in Arabic and in Han digits. A text without eleven digits near each other has none: most texts are told by this alone. */
export const digitRuns = (text: string): DigitRun[] => [...runsOf(text, 'arabic'), ...runsOf(text, 'han')];

function runsOf(text: string, script: keyof typeof scripts): DigitRun[] {
  const { group, long } = scripts[script];
  if (!long.test(text)) return [];
  const runs: DigitGroup[][] = [];
  let last: DigitGroup | undefined;
  /** After a check digit a group is over; else what follows with nothing visible between is a further piece of it. */
  let isOver = false;
  for (const { 0: found, index } of text.matchAll(group)) {
    const [digits, end] = [valueOf(found, script), index + found.length];
    if (last && !isOver && onlyHidden.test(text.slice(last.end, Math.min(index, last.end + 9)))) {
      last.digits += digits;
      last.end = end;
      isOver = digits.endsWith('X');
      continue;
    }
    isOver = digits.endsWith('X');
    const next: DigitGroup = { digits, start: index, end, gap: last ? gapBetween(text, last.end, index) : null };
    if (next.gap === null) runs.push([next]);
    else runs[runs.length - 1]?.push(next);
    last = next;
  }
  return runs.filter((groups) => groups.reduce((sum, { digits }) => sum + digits.length, 0) > 10).map(runOf);
}

function gapBetween(text: string, from: number, to: number): Gap | null {
  if (to - from > 13) return null;
  const between = text.slice(from, to);
  return between === ' ' ? 'space' : gaps.find(([, pattern]) => pattern.test(between))?.[0] ?? null;
}

function runOf(groups: DigitGroup[]): DigitRun {
  const digits = groups.map((each) => each.digits).join('');
  const [from, to] = [new Int32Array(digits.length + 1).fill(-1), new Int32Array(digits.length + 1).fill(-1)];
  let at = 0;
  groups.forEach((each, index) => {
    from[at] = index;
    at += each.digits.length;
    to[at] = index;
  });
  return { digits, groups, from, to };
}

function valueOf(found: string, script: keyof typeof scripts): string {
  const bare = found.replace(hidden, '');
  return script === 'arabic' ? bare.toUpperCase() : [...bare].map((each) => hanDigits[each] ?? each).join('');
}

/** Whole neighbouring groups, at most `most`, that have `length` digits together and begin as `begins` (a sticky pattern) asks. */
export function stretches({ digits, groups, from, to }: DigitRun, length: number, begins: RegExp, most: number): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at + length <= digits.length; at += 1) {
    const [first, last] = [from[at] ?? -1, to[at + length] ?? -1];
    if (first < 0 || last < 0 || last - first >= most) continue;
    begins.lastIndex = at;
    const [head, tail] = [groups[first], groups[last]];
    if (!begins.test(digits) || !head || !tail) continue;
    found.push({ digits: digits.slice(at, at + length), groups: groups.slice(first, last + 1), start: head.start, end: tail.end, previous: groups[first - 1], next: groups[last + 1] });
  }
  return found;
}

/** Lengths of the groups, `3,4,4`. */
export const groupingOf = ({ groups }: Pick<Stretch, 'groups'>): string => groups.map(({ digits }) => digits.length).join(',');

/** What parts the groups: the gaps between them, without repeats. */
export const gapsOf = ({ groups }: Pick<Stretch, 'groups'>): Gap[] => [...new Set(groups.slice(1).flatMap(({ gap }) => gap ?? []))];
