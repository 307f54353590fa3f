import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast } from 'satteri';
import { unified, type Processor } from 'unified';
import type { ReadingProblem } from './document.ts';
import { countSigns, findOverload } from './overload.ts';

/**
 * MDX to a tree, with every fault of syntax at its place: a fault is masked and the text parsed again, so one run names them all.
 * Sätteri is fast; where the text holds `**` the slower parser takes over, because Sätteri closes `**《…》**` beside Han
 * characters at the wrong place (bruits/satteri#85).
 */
export function parseMdx(source: string): { tree: Root | null; problems: ReadingProblem[] } {
  const overload = findOverload(source);
  if (overload) return { tree: null, problems: [overloaded(source, overload)] };
  const problems: ReadingProblem[] = [];
  let masked = source;
  const attempts = attemptsFor(source);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      return { tree: masked.includes('**') ? parseCarefully(masked) : (mdxToMdast(masked, { features: { gfm: { footnotes: false }, frontmatter: false } }) as Root), problems };
    } catch (error) {
      const place = placeOf(error);
      const offset = place && offsetOf(masked, place.line, place.column);
      if (!place || offset === undefined) return { tree: null, problems: [...problems, problemAt(masked, { line: 1, column: 1 })] };
      // The parser may point behind the sign that began the fault; that sign is what must be masked.
      const sign = lastSign(masked, offset);
      const at = sign === undefined ? place : positionAt(masked, sign);
      if (problems.some((problem) => problem.line === at.line && problem.column === at.column)) return { tree: null, problems };
      problems.push(problemAt(masked, at));
      const from = sign ?? offset;
      masked = `${masked.slice(0, from)}\u3000${masked.slice(from + 1)}`;
    }
  }
  return { tree: null, problems };
}

/** A faulty text is parsed once a fault. A long one is not parsed fifty times: its first faults are named, the others after they are mended. */
const attemptsFor = (source: string): number => Math.max(1, Math.min(50, Math.floor(5_000_000 / (source.length + 1)), Math.floor(20_000 / (countSigns(source) + 1))));

function overloaded(source: string, { offset, what }: { offset: number; what: string }): ReadingProblem {
  return { kind: 'syntax', ...positionAt(source, offset), field: null, message: `正文的标记太多，无法处理：${what}。`, fix: '正文只写文字和少量组件；成片的符号若是粘贴时带进来的，请删去。' };
}

let careful: Processor<Root> | undefined;

function parseCarefully(source: string): Root {
  careful ??= unified().use(remarkParse).use(remarkMdx).use(tables).use(remarkCjkFriendly) as unknown as Processor<Root>;
  return careful.parse(source);
}

/** Tables alone of GFM: bare addresses and `~` stay text. */
function tables(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  (data.micromarkExtensions ??= []).push(gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}

function placeOf(error: unknown): { line: number; column: number } | undefined {
  const { line, column, message } = error as { line?: number; column?: number; message?: string };
  if (line && column) return { line, column };
  const written = /^(\d+):(\d+)/.exec(message ?? '');
  return written ? { line: Number(written[1]), column: Number(written[2]) } : undefined;
}

/** The `<`, `{` or `}` at or before a place, within its line or the lines just above. */
function lastSign(source: string, offset: number): number | undefined {
  for (let i = Math.min(offset, source.length - 1), lines = 0; i >= 0 && lines < 3; i -= 1) {
    const character = source[i];
    if (character === '\n') lines += 1;
    if (character === '<' || character === '{' || (character === '}' && i === offset)) return i;
  }
  return undefined;
}

function problemAt(source: string, at: { line: number; column: number }): ReadingProblem {
  const offset = offsetOf(source, at.line, at.column) ?? 0;
  const sign = source[offset] ?? '';
  const excerpt = source.slice(offset, offset + 12).split('\n', 1)[0] ?? '';
  const fix = ({
    '<': '正文中的小于号写成“＜”或 &lt;；若是组件，检查标签名、引号和结尾的 />。',
    '{': '正文中的花括号写成“｛”或 \\{。',
    '}': '正文中的花括号写成“｝”或 \\}。',
  } as Record<string, string>)[sign] ?? '对照示例改写这一处；行首的 import、export 等英文词前加一个字或全角空格。';
  return { kind: 'syntax', ...at, field: null, message: `此处“${excerpt}”会被当作程序标记，无法按原文显示。`, fix };
}

export function offsetOf(source: string, line: number, column: number): number | undefined {
  let start = 0;
  for (let i = 1; i < line; i += 1) {
    start = source.indexOf('\n', start) + 1;
    if (start === 0) return undefined;
  }
  const offset = start + column - 1;
  return offset <= source.length ? offset : undefined;
}

export function positionAt(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
