import type { Shape } from './structure-lines.ts';

/**
 * Lines of a table of contents repeat the headings of the text: they are plain lines. Headings that follow one another without text
 * are contents, but for the last ones, which go deeper step by step (第一编, 第一章, 第一节) and open the text.
 */
export function clearContents(shapes: readonly Shape[]): void {
  const label = shapes.findIndex((shape) => shape.isContents);
  const start = label >= 0 ? label + 1 : shapes.findIndex((shape) => shape.division);
  if (start < 0) return;
  let end = start;
  while (shapes[end]?.division || (label >= 0 && shapes[end]?.isBare)) end++;
  let opening = end;
  while (opening > start && depthOf(shapes[opening - 1]) < depthOf(shapes[opening]?.division && opening < end ? shapes[opening] : undefined)) opening--;
  if (shapes.slice(start, opening).filter((shape) => shape.division).length < (label >= 0 ? 1 : 2)) return;
  for (const shape of shapes.slice(start, opening)) {
    shape.division = undefined;
    shape.isBare = false;
  }
}

/** 编 0, 分编 1, 章 2, 节 3; anything else lies below them all. */
function depthOf(shape: Shape | undefined): number {
  if (!shape) return 5;
  if (!shape.division) return 9;
  const { level, part } = shape.division;
  return level === 'part' ? (part ? 0 : 1) : level === 'chapter' ? 2 : 3;
}
