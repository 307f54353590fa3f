import { parseTrailingDate } from './trailing-date.ts';
import { joinAll, joinText } from './join-text.ts';
import { annotationOf, endsOpen, endsSentence, isArticle, isDivision, isItem, isLabelled, isTabular, startsBlock } from './line-shapes.ts';
import { displayWidth, type TextLine } from './text-line.ts';
import { isUnitName } from './unit-names.ts';

/** A paragraph of the document, from one line of the source or from several that had been broken. */
export interface SourceParagraph {
  text: string;
  /** First line of the source. */
  line: number;
  lines: TextLine[];
}

/** Width at which a file was broken into lines, and whether its paragraphs are told apart by an indentation or a blank line. */
export interface Wrapping { width: number; marksParagraphs: boolean }

/** Kinsoku moves a sign or two to the next line; a number or a word may take more. */
const wrapTolerance = 6;
/** A shorter line that ends with a comma is one of a list: 委员长， / 副委员长若干人， */
const shortestPhrase = 12;
/** Headings of articles have no full stop, but are short. */
const longestHeading = 26;
/** 三、建立和完善责任追究制，加大惩戒力度 is a heading with a comma. */
const longestItemHeading = 40;
/** Characters of the beginning and the end of a paragraph that are looked at. */
const reach = 200;
/** Lines looked ahead for the end of a sentence. */
const furthest = 40;
/** Paragraphs on one line each are wider than any printed line. */
const widestPrintedLine = 120;

/**
 * Puts broken lines together again, and only where the break cannot have been meant: inside a phrase, inside brackets or
 * quotation marks, or at the width the whole file was broken at. `names` are titles that may stand on several lines.
 */
export function joinLines(lines: readonly TextLine[], names: readonly string[] = []): SourceParagraph[] {
  const wrapping = findWrapping(lines);
  const drafts: Draft[] = [];
  let skip = 0;
  lines.forEach((line, index) => {
    if (index < skip) return;
    const named = linesOfName(lines, index, names);
    const current = drafts.at(-1);
    if (named > 1) {
      drafts.push(lines.slice(index + 1, index + named).reduce(extend, draftOf(line)));
      skip = index + named;
    } else if (current && goesOn(current, line, wrapping, () => finishes(lines, index))) extend(current, line);
    else drafts.push(draftOf(line));
  });
  return drafts.map(({ lines: own }) => ({ text: joinAll(own.map(({ text }) => text)), line: own[0]?.line ?? 0, lines: own }));
}

/** A paragraph while it grows: its beginning and its end are all that a decision needs, however long it gets. */
interface Draft { lines: TextLine[]; head: string; tail: string }

const draftOf = (line: TextLine): Draft => ({ lines: [line], head: line.text, tail: line.text });

function extend(draft: Draft, line: TextLine): Draft {
  if (draft.head.length < reach) draft.head = joinText(draft.head, line.text);
  draft.tail = joinText(draft.tail.slice(-reach), line.text);
  draft.lines.push(line);
  return draft;
}

/** How many lines from here make up one of the names exactly. */
function linesOfName(lines: readonly TextLine[], from: number, names: readonly string[]): number {
  let text = '';
  for (let count = 1; count <= 4; count += 1) {
    text = joinText(text, lines[from + count - 1]?.text ?? '');
    if (names.includes(text)) return count;
  }
  return 0;
}

/** Whether `line` continues the paragraph above it. */
function goesOn({ lines, head, tail }: Draft, line: TextLine, wrapping: Wrapping | null, finishesBelow: () => boolean): boolean {
  const above = lines.at(-1);
  if (!above || isTabular(line.text) || isTabular(above.text)) return false;
  // A page that ended in the middle of a sentence leaves blank lines, and may leave an indentation.
  if (line.indent >= 2 && !(line.afterPageBreak && !endsSentence(above.text))) return false;
  const isWrapped = wrapping !== null && !line.afterBlank && isFull(above, wrapping);
  // A reference may be broken before its number, a heading before its last words: 第九条第 / （一）、（二）项.
  if (isWrapped && wrapping.marksParagraphs && !endsSentence(above.text)) return true;
  if (stands(line.text) || stands(above.text) || stands(head)) return false;
  if (startsBlock(line.text)) return false;
  if ((endsOpen(above.text) && head.length >= shortestPhrase) || (!isBalanced(tail) && !endsSentence(above.text))) return true;
  if (isWrapped) return !endsSentence(above.text) || wrapping.marksParagraphs;
  return isBrokenOff(head, tail) && !isLabelled(line.text) && finishesBelow();
}

/** Lines that are complete by their form. */
function stands(text: string): boolean {
  if (text.length > reach) return false;
  const signed = parseTrailingDate(text)?.before;
  return isDivision(text) || annotationOf(text) !== undefined || signed === '' || (signed !== undefined && isUnitName(signed));
}

const isFull = (line: TextLine, wrapping: Wrapping): boolean => line.indent + displayWidth(line.text) >= wrapping.width - wrapTolerance;

/** Words of a rule that no heading holds. */
const saysSomething = /应当|不得|必须|可以|负责|所称|本(?:办法|规定|细则|条例|规则|制度|方案)/;

/** A sentence that stops without any sign. */
const isBrokenOff = (head: string, tail: string): boolean =>
  !endsSentence(tail) && (/[，。；]/u.test(head) || head.length >= longestHeading || (isArticle(head) && saysSomething.test(head))) && /[\p{Script=Han}\w%％]$/u.test(tail) &&
  !/[=＝]/.test(head) && !(isItem(head) && !head.includes('。') && head.length < longestItemHeading);

/** Whether the lines from here on come to the end of a sentence before anything else begins. */
function finishes(lines: readonly TextLine[], from: number): boolean {
  for (let index = from; index < Math.min(lines.length, from + furthest); index += 1) {
    const line = lines[index];
    if (!line || stands(line.text) || (index > from && (startsBlock(line.text) || line.afterBlank || line.indent >= 2))) return false;
    if (/[。；：！？][”’）》]*$/u.test(line.text)) return true;
  }
  return false;
}

const brackets = [['（', '）'], ['《', '》'], ['“', '”'], ['〔', '〕']] as const;

/** Whether brackets and quotation marks opened in a paragraph are closed in it; one that is long past was forgotten. */
function isBalanced(text: string): boolean {
  const tail = text.slice(-60);
  return brackets.every(([open, close]) => tail.lastIndexOf(open) <= tail.lastIndexOf(close) || tail.lastIndexOf(open) < 0);
}

/** Finds the width of a file whose lines were broken by a program: most lines without an end stop at the same column. */
export function findWrapping(lines: readonly TextLine[]): Wrapping | null {
  const broken = lines.filter((line, index) => {
    const below = lines[index + 1];
    return below && !below.afterBlank && !endsSentence(line.text) && !startsBlock(below.text) && !stands(line.text);
  });
  const widths = broken.map((line) => line.indent + displayWidth(line.text)).sort((a, b) => a - b);
  const width = widths.at(-1) ?? 0;
  if (widths.length < 4 || width > widestPrintedLine || width < 20) return null;
  const full = widths.filter((each) => each >= width - wrapTolerance).length;
  if (full / widths.length < 0.6) return null;
  const pairs = lines.slice(0, -1).map((line, index) => ({ line, below: lines[index + 1] ?? line }));
  const ends = pairs.filter(({ line }) => line.indent + displayWidth(line.text) < width - wrapTolerance);
  const isMarked = (test: (line: TextLine) => boolean): boolean => ends.filter(({ below }) => test(below)).length >= ends.length * 0.8;
  return { width, marksParagraphs: isMarked((line) => line.indent >= 2) || isMarked((line) => line.afterBlank) };
}
