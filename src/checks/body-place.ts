import type { AnyDocument, Place } from './rule.ts';

/** Where the body begins: its first piece, else its first component, else the line after the front matter. */
export function bodyStart(document: AnyDocument): Place {
  const { lines, components, offsetLine } = document.body;
  const first = [...lines.slice(0, 1), ...components.slice(0, 1)].sort((a, b) => a.line - b.line || a.column - b.column)[0];
  return { document, line: first?.line ?? offsetLine + 1, column: first?.column ?? 1 };
}

/** Whether the body could be parsed; where it could not, BODY-02 says so and rules about the text have nothing to go by. */
export const isReadable = (document: AnyDocument): boolean => document.body.tree !== null;

/** Place of `needle` in the source of piece `index` of the body, from its start on; the start of the piece where it is written otherwise (escaped, marked up). */
export function placeInPiece(document: AnyDocument, index: number, needle: string): { document: AnyDocument; line: number; column: number } {
  const { lines } = document.body;
  const piece = lines[index];
  const first = piece?.line ?? document.body.offsetLine + 1;
  const rows = sourceRows(document);
  const last = Math.max(first, (lines[index + 1]?.line ?? rows.length + 1) - 1);
  for (let line = first; line <= last; line += 1) {
    const found = rows[line - 1]?.indexOf(needle, line === first ? (piece?.column ?? 1) - 1 : 0) ?? -1;
    if (found >= 0) return { document, line, column: found + 1 };
  }
  return { document, line: first, column: piece?.column ?? 1 };
}

const rowsOf = new WeakMap<object, string[]>();

/** Lines of the file from the body on; those of the front matter are empty. Row 0 is line 1. */
export function sourceRows({ body }: AnyDocument): readonly string[] {
  const known = rowsOf.get(body);
  if (known) return known;
  const rows = body.source.split('\n');
  rowsOf.set(body, rows);
  return rows;
}
