import type { Shape } from './structure-lines.ts';

/** Place of the character at `offset` of a line; a break inside the line starts a new one. */
export function placeAt({ source, line }: Shape, offset: number): { source: number; line: number; column: number } {
  const before = line.text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  if (lastBreak < 0) return { source, line: line.line, column: line.column + offset };
  return { source, line: line.line + before.split('\n').length - 1, column: offset - lastBreak };
}
