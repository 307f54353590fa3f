import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { cutOut, type Cut, type CutText, type MarkFault } from './cuts.ts';
import { readInstruction, type Instruction } from './read-instruction.ts';

/** Characters that Unicode never assigns: they hold the borders of ranges while the text is put together. */
const [begin, end, after] = ['\ufdd0', '\ufdd1', '\ufdd2'];
const borders = /[\ufdd0-\ufdd2]/g;
const border = new RegExp(`([${begin}${end}])([^${after}]*)${after}`, 'g');
const mostBytes = 64 * 1024 * 1024;

interface DocxText { text: string; faults: MarkFault[]; notices: string[] }

/**
 * Reads a Word working copy: its paragraphs as lines, and what comments and highlighting mark in it (ECMA-376 part 1, 17.13.4 comments, 17.3.2.15
 * highlight). Every comment must say a ground and a reason: one that does not may be a cut with a slip of the pen. `notices` name what a text
 * cannot hold.
 */
export function readDocxMarks(bytes: Uint8Array): (CutText & { notices: string[] }) | { faults: MarkFault[] } {
  const parts = unpack(bytes);
  const main = parts?.['word/document.xml'];
  if (!parts || !main) return { faults: [{ where: '1:1', message: '读不出来，不是 Word（.docx）文件，或者已经损坏、加密。', fix: '在 Word 或 WPS 中打开，另存为 .docx。' }] };
  const { text: bordered, faults, notices } = readMain(strFromU8(main));
  const comments = readComments(parts['word/comments.xml'] ? strFromU8(parts['word/comments.xml']) : '');
  const { text, ranges } = takeBorders(bordered);
  const highlights = [...comments.values()].find((each) => !('message' in each) && each.isForHighlights) as Instruction | undefined;
  const cuts: Cut[] = [];
  const seen = new Set<string>();
  for (const range of ranges) {
    const whereText = `第${text.slice(0, range.start).split('\n').length}段`;
    const words = text.slice(range.start, range.end);
    const isHighlight = range.id.startsWith('h');
    const said = isHighlight ? highlights : comments.get(range.id);
    seen.add(range.id);
    if (isHighlight && ranges.some((other) => !other.id.startsWith('h') && isMark(comments.get(other.id)) && other.start <= range.start && range.end <= other.end)) continue;
    if (said === undefined) faults.push({ where: whereText, message: '这里标了突出显示，没有批注写明依据和理由。', fix: '在任意一处加批注“高亮：OGI-15-2：理由”，或者给这一处单独加批注，不是删减的去掉突出显示。' });
    else if ('message' in said) faults.push({ where: whereText, message: `批注${said.message}`, fix: `${said.fix}不是删减的批注，请先删去。` });
    else if (!isHighlight && said.isForHighlights) continue;
    else if (words.trim() === '') faults.push({ where: whereText, message: '批注没有选中词句。', fix: '选中要隐去的词句再加批注。' });
    else cuts.push({ start: range.start, end: range.end, words, ground: said.ground, reason: said.reason, where: whereText });
  }
  for (const [id, said] of comments) {
    if (seen.has(id) || (!('message' in said) && said.isForHighlights)) continue;
    faults.push({ where: '1:1', message: 'message' in said ? `批注${said.message}` : '有一条批注没有选中正文的词句。', fix: '选中正文里要隐去的词句再加批注；页眉、脚注里的请移到正文或者删去。' });
  }
  if (highlights && !ranges.some(({ id }) => id.startsWith('h'))) faults.push({ where: '1:1', message: '批注说隐去突出显示的词句，而正文没有突出显示。', fix: '给要隐去的词句标上突出显示颜色。' });
  if (faults.length > 0) return { faults };
  const cut = cutOut(text, cuts);
  return 'faults' in cut ? cut : { ...cut, notices };
}

const isMark = (said: ReturnType<typeof readInstruction> | undefined): boolean => said !== undefined && !('message' in said) && !said.isForHighlights;

function unpack(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => originalSize <= mostBytes && (name === 'word/document.xml' || name === 'word/comments.xml') });
  } catch {
    return undefined;
  }
}

function readComments(xml: string): Map<string, ReturnType<typeof readInstruction>> {
  const comments = new Map<string, ReturnType<typeof readInstruction>>();
  let id = '';
  let words = '';
  let inText = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'w:comment') [id, words] = [attributes['w:id'] ?? '', ''];
      if (name === 'w:t') inText = true;
    },
    ontext(text) { if (inText) words += text; },
    onclosetag(name) {
      if (name === 'w:t') inText = false;
      if (name === 'w:p') words += ' ';
      if (name === 'w:comment') comments.set(id, readInstruction(words));
    },
  }, { xmlMode: true, decodeEntities: true });
  parser.end(xml);
  return comments;
}

/** The text of the main part with borders in it: a paragraph or a row of a table a line. */
function readMain(xml: string): DocxText {
  const faults: MarkFault[] = [];
  const found = { tables: 0, numbers: 0, pictures: 0, changes: 0, hidden: 0 };
  const paragraphs: string[] = [];
  const lines: string[] = [];
  let row: string[][] | undefined;
  let depth = 0;
  let skipped = 0;
  let pending = '';
  let highlighted = 0;
  let run = { isHighlighted: false, isHidden: false, isOpen: false };
  let inText = false;
  const add = (text: string): void => {
    if (paragraphs.length === 0) pending += text;
    else paragraphs[paragraphs.length - 1] += text;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'mc:Fallback') skipped += 1;
      if (skipped > 0) return;
      const isOn = attributes['w:val'] !== '0' && attributes['w:val'] !== 'false';
      if (name === 'w:p') { paragraphs.push(pending); pending = ''; }
      else if (name === 'w:tbl') { depth += 1; found.tables += 1; }
      else if (name === 'w:tr' && depth === 1) row = [];
      else if (name === 'w:tc' && depth === 1) row?.push([]);
      else if (name === 'w:r') run = { isHighlighted: false, isHidden: false, isOpen: true };
      else if (name === 'w:highlight' && run.isOpen && attributes['w:val'] !== 'none') run.isHighlighted = true;
      else if (name === 'w:vanish' && run.isOpen && isOn) run.isHidden = true;
      else if (name === 'w:t') inText = true;
      else if (name === 'w:tab' && run.isOpen) add('\t');
      else if ((name === 'w:br' || name === 'w:cr') && run.isOpen) add('\n');
      else if (name === 'w:commentRangeStart') add(`${begin}${attributes['w:id'] ?? ''}${after}`);
      else if (name === 'w:commentRangeEnd') add(`${end}${attributes['w:id'] ?? ''}${after}`);
      else if (name === 'w:numPr') found.numbers += 1;
      else if (name === 'w:drawing' || name === 'w:pict') found.pictures += 1;
      else if (name === 'w:ins' || name === 'w:del' || name === 'w:moveFrom' || name === 'w:moveTo') found.changes += 1;
    },
    ontext(words) {
      if (!inText || skipped > 0) return;
      const text = words.replace(borders, '');
      if (run.isHidden && text.trim() !== '') found.hidden += 1;
      add(run.isHighlighted ? `${begin}h${highlighted}${after}${text}${end}h${highlighted++}${after}` : text);
    },
    onclosetag(name) {
      if (name === 'mc:Fallback') skipped -= 1;
      if (skipped > 0) return;
      if (name === 'w:t') inText = false;
      else if (name === 'w:r') run.isOpen = false;
      else if (name === 'w:p') {
        const text = paragraphs.pop() ?? '';
        const cell = row?.at(-1);
        if (cell) cell.push(text);
        else lines.push(text);
      } else if (name === 'w:tr' && depth === 1 && row) {
        lines.push(row.map((cell) => cell.join(' ').replace(/\n/g, ' ')).join('\t'));
        row = undefined;
      } else if (name === 'w:tbl') depth -= 1;
    },
  }, { xmlMode: true, decodeEntities: true });
  parser.end(xml);
  if (found.changes > 0) faults.push({ where: '1:1', message: `文件里有${found.changes}处没有处理的修订。`, fix: '在“审阅”里接受或者拒绝全部修订，保存后再来。' });
  if (found.hidden > 0) faults.push({ where: '1:1', message: `文件里有${found.hidden}处隐藏文字。`, fix: '显示隐藏文字，删去或者改为普通文字。' });
  return { text: lines.join('\n') + pending, faults, notices: noticesOf(found) };
}

const noticesOf = ({ tables, numbers, pictures }: { tables: number; numbers: number; pictures: number }): string[] => [
  ...(tables > 0 ? [`${tables}个表格转成了文字，一行一段，请在正文里改写为表格`] : []),
  ...(numbers > 0 ? [`${numbers}段用了自动编号，编号没有转成文字，请对照原稿补写`] : []),
  ...(pictures > 0 ? [`${pictures}幅图没有带过来`] : []),
];

interface Range { id: string; start: number; end: number }

/** The text without borders, and the ranges they mark, without the spaces at their ends. Runs of highlighting that touch are one. */
function takeBorders(bordered: string): { text: string; ranges: Range[] } {
  const joined = bordered.replace(new RegExp(`${end}h\\d+${after}${begin}h\\d+${after}`, 'g'), '');
  const starts = new Map<string, number>();
  const ranges: Range[] = [];
  let text = '';
  let from = 0;
  let lastHighlight = '';
  for (const { 0: whole, 1: kind, 2: id = '', index } of joined.matchAll(border)) {
    text += joined.slice(from, index);
    from = index + whole.length;
    // Of joined runs the first begins and the last ends.
    if (kind === begin) starts.set(id.startsWith('h') ? (lastHighlight = id, 'h') : id, text.length);
    else {
      const key = id.startsWith('h') ? 'h' : id;
      const start = starts.get(key);
      if (start !== undefined) ranges.push({ id: key === 'h' ? lastHighlight : id, start, end: text.length });
    }
  }
  text += joined.slice(from);
  return { text, ranges: ranges.map((range) => trimmed(text, range)) };
}

function trimmed(text: string, { id, start, end: last }: Range): Range {
  const words = text.slice(start, last);
  const head = words.length - words.trimStart().length;
  return { id, start: start + head, end: Math.max(start + head, last - (words.length - words.trimEnd().length)) };
}
