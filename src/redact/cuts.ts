import type { GroundCode } from '../domain/vocabulary/grounds.ts';

/** A stretch of a working copy that an editor marked, with what is said about it. Offsets are UTF-16, of the text with its marks. */
export interface Cut {
  start: number;
  end: number;
  /** What is taken out. Never printed, never written but to the sealed list. */
  words: string;
  ground: GroundCode;
  reason: string;
  /** Where it stands in the working copy, as a report shows it: `3:5` or `第3段`. */
  where: string;
}

/** A fault of the marks, as a sentence. */
export interface MarkFault { where: string; message: string; fix: string }

/** A working copy without what was marked: in its place stands the sign of each cut. */
export interface CutText { text: string; cuts: Cut[] }

/** Signs out of a private plane of Unicode: no document holds them, and nothing reads them as syntax, a word or a space. */
const firstSign = 0xf0000;
export const signOf = (index: number): string => String.fromCodePoint(firstSign + index);
export const signs = /[\u{F0000}-\u{FFFFD}]/gu;
export const indexOfSign = (sign: string): number => (sign.codePointAt(0) ?? firstSign) - firstSign;

/** Puts a sign for each cut; cuts that overlap are faults. */
export function cutOut(text: string, cuts: readonly Cut[]): CutText | { faults: MarkFault[] } {
  const sorted = [...cuts].sort((a, b) => a.start - b.start || b.end - a.end);
  const faults: MarkFault[] = [];
  if (signs.test(text)) faults.push({ where: '1:1', message: '文件里有私用字符（U+F0000 以后），会与删减的记号混淆。', fix: '删去这些字符；多半是造字，请改用正式的字。' });
  signs.lastIndex = 0;
  let kept = '';
  let from = 0;
  sorted.forEach((cut, index) => {
    if (cut.start < from) faults.push({ where: cut.where, message: '两处删减互相重叠。', fix: '把重叠的两处合为一处，或者分开标。' });
    kept += text.slice(from, Math.max(from, cut.start)) + signOf(index);
    from = Math.max(from, cut.end);
  });
  return faults.length > 0 ? { faults } : { text: kept + text.slice(from), cuts: sorted };
}

/** How long a cut is, as roughly as a page says it; undefined says nothing. */
export function roughLength(words: string): 'sentence' | 'paragraph' | undefined {
  if (words.trim().includes('\n')) return 'paragraph';
  return /[。！？]/.test(words) ? 'sentence' : undefined;
}
