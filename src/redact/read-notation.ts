import { cutOut, type Cut, type CutText, type MarkFault } from './cuts.ts';
import { readInstruction } from './read-instruction.ts';

const token = /【(隐去|[/／]隐去)([^】\n]*)(】?)/g;

/**
 * Reads the marks of a text: `【隐去 OGI-15-2：涉及个人隐私】张某某【/隐去】`. Every fault is named with line and column; with one, nothing is cut.
 */
export function readNotation(text: string): CutText | { faults: MarkFault[] } {
  const faults: MarkFault[] = [];
  const cuts: Cut[] = [];
  let open: { start: number; inside: number; instruction: string } | undefined;
  const at = places(text);
  const fault = (offset: number, message: string, fix: string): void => void faults.push({ where: at(offset), message, fix });
  for (const { 0: whole, 1: kind = '', 2: instruction = '', 3: closing, index } of text.matchAll(token)) {
    if (closing === '') {
      fault(index, '删减的记号没有写完，同一行里没有“】”。', '开始写“【隐去 OGI-15-2：理由】”，结束写“【/隐去】”。');
      continue;
    }
    if (kind === '隐去') {
      if (open) fault(index, `上一处删减（${at(open.start)}）还没有结束，又开始了一处；记号不能互相套着。`, '先写“【/隐去】”结束上一处。');
      open = { start: index, inside: index + whole.length, instruction };
      continue;
    }
    if (instruction.trim() !== '') fault(index, `结束的记号里不能有别的字，实为“${whole}”。`, '写成“【/隐去】”。');
    if (!open) {
      fault(index, '这里结束删减，而前面没有开始。', '在要隐去的词句前面写“【隐去 OGI-15-2：理由】”。');
      continue;
    }
    const where = at(open.start);
    const words = text.slice(open.inside, index);
    const read = readInstruction(open.instruction);
    if (words.trim() === '') fault(open.start, '记号之间没有词句。', '把要隐去的词句放在“【隐去 …】”与“【/隐去】”之间，或者删去这对记号。');
    else if (words.includes('|') && /^\s*\|/.test(lineAt(text, open.start))) fault(open.start, '一处删减跨过了表格的格子。', '一格一处，分别标记。');
    if ('message' in read) faults.push({ where, ...read });
    else cuts.push({ start: open.start, end: index + whole.length, words, ground: read.ground, reason: read.reason, where });
    open = undefined;
  }
  if (open) fault(open.start, '这一处删减没有结束。', '在要隐去的词句后面写“【/隐去】”。');
  return faults.length > 0 ? { faults } : cutOut(text, cuts);
}

/** Places in one text, asked for in rising order, `3:5`: its lines are counted once, however many marks it has. */
function places(text: string): (offset: number) => string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  let line = 0;
  return (offset) => {
    if (offset < (starts[line] ?? 0)) line = 0;
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= offset) line += 1;
    return `${line + 1}:${offset - (starts[line] ?? 0) + 1}`;
  };
}

/** `3:5`, 1-based line and column of an offset. */
export function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset);
  return `${before.split('\n').length}:${offset - before.lastIndexOf('\n')}`;
}

const lineAt = (text: string, offset: number): string => text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
