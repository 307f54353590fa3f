import { textWidth } from './text-width.ts';

/** Widest line shown, in columns of a terminal; a Han character takes two. */
const widest = 100;

/**
 * The source line of a finding with a caret under its column, both indented by `indent`; null where there is no such line.
 * Long lines are cut to what stands around the column.
 */
export function codeFrame(source: string, line: number, column: number, indent: string): string | null {
  const text = source.split('\n')[line - 1]?.replace(/\r$/, '').replaceAll('\t', ' ');
  if (!text?.trim()) return null;
  const before = text.slice(0, column - 1);
  const start = cutStart(before);
  const shown = takeWidth(text.slice(start), widest);
  const lead = start > 0 ? '…' : '';
  const gutter = `${line} | `;
  const end = start + shown.length < text.length ? '…' : '';
  return `${indent}${gutter}${lead}${shown}${end}\n${indent}${' '.repeat(gutter.length + textWidth(lead) + textWidth(text.slice(start, column - 1)))}^`;
}

/** Index to cut the text before the column at, so that the column stays in view. */
function cutStart(before: string): number {
  let start = 0;
  while (textWidth(before.slice(start)) > widest / 2) start += (before.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
  return start;
}

function takeWidth(text: string, limit: number): string {
  let taken = '';
  for (const character of text) {
    if (textWidth(taken + character) > limit) break;
    taken += character;
  }
  return taken;
}
