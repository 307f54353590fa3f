/** Digits as they stand in text: half-width or full-width, perhaps with an X at the end, perhaps broken by spaces. */
export interface DigitGroup {
  /** Half-width; the X of a check digit in upper case. */
  digits: string;
  /** UTF-16 places in the text. */
  start: number;
  end: number;
}

const digit = '[0-9\\uFF10-\\uFF19]';
const group = new RegExp(`${digit}+[XxＸｘ]?|[XxＸｘ]`, 'g');
/** What may break one number in two: up to three spaces of any width or invisible characters, one line end among them. */
const gap = /^[ \t\u00a0\u2000-\u200d\u202f\u2060\u3000\ufeff]{0,3}\n?[ \t\u00a0\u2000-\u200d\u202f\u2060\u3000\ufeff]{0,3}$/;

/** Groups of digits in order, those that only spaces part in one run. */
export function digitRuns(text: string): DigitGroup[][] {
  const runs: DigitGroup[][] = [];
  let end = -1;
  for (const { 0: found, index } of text.matchAll(group)) {
    const next = { digits: halfWidth(found), start: index, end: index + found.length };
    const run = runs[runs.length - 1];
    if (run && index - end <= 7 && gap.test(text.slice(end, index))) run.push(next);
    else runs.push([next]);
    end = next.end;
  }
  return runs;
}

/** Stretches of whole neighbouring groups that have `length` digits together. */
export function stretches(run: readonly DigitGroup[], length: number): { digits: string; groups: readonly DigitGroup[]; start: number; end: number }[] {
  return run.flatMap((first, from) => {
    let digits = '';
    for (let to = from; to < run.length && digits.length < length; to += 1) {
      digits += run[to]?.digits ?? '';
      if (digits.length === length) return [{ digits, groups: run.slice(from, to + 1), start: first.start, end: run[to]?.end ?? first.end }];
    }
    return [];
  });
}

const halfWidth = (text: string): string => text.normalize('NFKC').toUpperCase();
