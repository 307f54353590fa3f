import { parseTrailingDate } from './trailing-date.ts';
import { isRule } from './line-shapes.ts';
import type { TakenLine, TextLine } from './text-line.ts';

/** 版记 (GB/T 9704-2012 7.4): 抄送机关, 印发机关, 印发日期. */
export interface Foot {
  cc: string[];
  printedBy: string[];
  dateDistributed: string | null;
  /** Lines that went into the fields, in order; labels and separators are the frame. */
  moved: TakenLine[];
  /** Strokes around the block. */
  strokes: TakenLine[];
  rest: TextLine[];
}

const ccLabel = /^抄\s{0,4}[送报]\s{0,4}[：:]/;
const printed = /印\s{0,4}发\s{0,4}[。.]?$/;
/** A block of 版记 is short; more than this between 抄送 and 印发 is text. */
const longestBlock = 8;

/** Takes the 版记 out, wherever it stands: after the last article, or between the notice and its attachment. */
export function recogniseFoot(lines: readonly TextLine[]): Foot {
  const foot: Foot = { cc: [], printedBy: [], dateDistributed: null, moved: [], strokes: [], rest: [] };
  const block = findBlock(lines);
  if (!block) return { ...foot, rest: [...lines] };
  const inside = lines.slice(block.from, block.to);
  for (const line of inside) {
    (isRule(line.text) ? foot.strokes : foot.moved).push({ line: line.line, text: line.text });
  }
  const [last] = inside.filter((line) => isPrintedLine(line.text)).slice(-1);
  const copied = inside.filter((line) => line !== last && !isRule(line.text)).map((line) => line.text).join('');
  foot.cc = copied.split(/抄\s{0,4}[送报]\s{0,4}[：:]/).flatMap((part) => part.split(/[，；,;。]/)).map((unit) => unit.trim()).filter(Boolean);
  if (last) {
    const { before, date } = parseTrailingDate(last.text.replace(printed, '').trimEnd()) ?? { before: '', date: null };
    foot.printedBy = before ? [before] : [];
    foot.dateDistributed = date;
  }
  foot.rest = [...lines.slice(0, block.from), ...lines.slice(block.to)];
  return foot;
}

/** The lines from 抄送 to 印发, or either alone; strokes beside them belong to them. */
function findBlock(lines: readonly TextLine[]): { from: number; to: number } | undefined {
  const end = lines.findLastIndex((line) => isPrintedLine(line.text));
  const start = lines.findLastIndex((line, index) => ccLabel.test(line.text) && (end < 0 || index < end));
  const isOneBlock = start >= 0 && end > start && end - start < longestBlock;
  if (end < 0 && (start < 0 || lines.length - start > longestBlock || lines.slice(start + 1).some((line) => !isRule(line.text)))) return undefined;
  let from = isOneBlock || end < 0 ? start : end;
  let to = end < 0 ? lines.length : end + 1;
  while (from > 0 && (isRule(lines[from - 1]?.text ?? '') || ccLabel.test(lines[from - 1]?.text ?? ''))) from -= 1;
  while (to < lines.length && isRule(lines[to]?.text ?? '')) to += 1;
  return { from, to };
}

/** `天津市人民政府办公厅　2023年2月1日印发`: a unit, a date, nothing else. */
function isPrintedLine(text: string): boolean {
  if (text.length > 100 || !printed.test(text)) return false;
  const trailing = parseTrailingDate(text.replace(printed, '').trimEnd());
  return trailing !== undefined && /^[\p{Script=Han}（）、\s]{0,40}$/u.test(trailing.before);
}
