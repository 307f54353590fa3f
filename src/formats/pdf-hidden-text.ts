import { inside, type Box, type Point } from './pdf-geometry.ts';
import type { Canvas, Colour, PaintedGlyph, PaintedShape } from './pdf-painted-page.ts';

/** Words on a page that a reader does not see. */
export interface UnseenText { kind: 'covered' | 'hidden'; text: string }

/** Largest number of pairs of a shape and a character that are compared on a page. */
const mostComparisons = 30_000_000;
const all = 0b1_1111_1111;
/** A difference of colour that no eye makes out, of 765. */
const leastContrast = 30;
/** An image of this part of a page is the page itself: a scan with its recognised words below. */
const scanShare = 0.8;

/** The words that shapes painted later cover, and those that leave no mark: invisible, as pale as their ground, beside the page. */
export function unseenText(canvas: Canvas, page: Box): { found: UnseenText[]; whole: boolean } {
  const grounds: Colour[] = canvas.glyphs.map(() => [255, 255, 255]);
  const covers = canvas.glyphs.map(() => 0);
  const scans = canvas.glyphs.map(() => 0);
  let comparisons = 0;
  for (const shape of canvas.shapes) {
    const scan = shape.image && shareOf(shape, page) >= scanShare;
    comparisons += canvas.glyphs.length;
    if (comparisons > mostComparisons) return { found: [], whole: false };
    canvas.glyphs.forEach((glyph, index) => {
      if (!near(glyph.points, shape.shape.box)) return;
      if (glyph.order > shape.order) {
        if (paints(shape, glyph.points[4] as Point)) grounds[index] = shape.colour;
        return;
      }
      const bits = glyph.points.reduce((sum, point, bit) => (paints(shape, point) ? sum | (1 << bit) : sum), 0);
      covers[index] = (covers[index] as number) | bits;
      if (scan) scans[index] = (scans[index] as number) | bits;
    });
  }
  const kinds = canvas.glyphs.map((glyph, index): UnseenText['kind'] | undefined => {
    if (glyph.unseen || scans[index] === all || beside(glyph, page)) return 'hidden';
    if (covers[index] === all) return 'covered';
    return pale(glyph.colour, grounds[index]) ? 'hidden' : undefined;
  });
  return { found: gather(canvas.glyphs, kinds), whole: true };
}

const paints = ({ shape, clips, opaqueAt }: PaintedShape, point: Point): boolean => inside(point, shape) && clips.every((clip) => inside(point, clip)) && (opaqueAt?.(point) ?? true);

function near(points: readonly Point[], { left, right, bottom, top }: Box): boolean {
  const [x, y] = points[4] as Point;
  const [x1, y1] = points[0] as Point;
  const reach = Math.abs(x - x1) + Math.abs(y - y1);
  return x >= left - reach && x <= right + reach && y >= bottom - reach && y <= top + reach;
}

function beside({ points }: PaintedGlyph, page: Box): boolean {
  return points.every(([x, y]) => x < page.left || x > page.right || y < page.bottom || y > page.top);
}

const pale = (ink: Colour, ground: Colour): boolean =>
  ink !== undefined && ground !== undefined && Math.abs(ink[0] - ground[0]) + Math.abs(ink[1] - ground[1]) + Math.abs(ink[2] - ground[2]) < leastContrast;

function shareOf({ shape: { box } }: PaintedShape, page: Box): number {
  const width = Math.min(box.right, page.right) - Math.max(box.left, page.left);
  const height = Math.min(box.top, page.top) - Math.max(box.bottom, page.bottom);
  return width <= 0 || height <= 0 ? 0 : (width * height) / ((page.right - page.left) * (page.top - page.bottom));
}

/** Neighbours of one kind become one text; a character that stands visibly at the same place is not lost to the reader. */
function gather(glyphs: readonly PaintedGlyph[], kinds: readonly (UnseenText['kind'] | undefined)[]): UnseenText[] {
  const seen = new Set(glyphs.filter((_, index) => kinds[index] === undefined).map(placeOf));
  const found: UnseenText[] = [];
  let last = -2;
  glyphs.forEach((glyph, index) => {
    const kind = kinds[index];
    if (kind === undefined || (glyph.text.trim() !== '' && seen.has(placeOf(glyph)))) return;
    const open = found.at(-1);
    const gap = open?.kind === kind && last === index - 1 ? between(glyphs[last] as PaintedGlyph, glyph) : undefined;
    if (open && gap !== undefined) open.text += gap + glyph.text;
    else found.push({ kind, text: glyph.text });
    last = index;
  });
  return found.map(({ kind, text }) => ({ kind, text: text.trim() })).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

const placeOf = ({ text, points }: PaintedGlyph): string => `${text}@${points[4]?.map((value) => Math.round(value / 2)).join(',')}`;

/** What stands between two characters: nothing in a row, a line break to the next line; undefined where they have nothing to do with each other. */
function between(last: PaintedGlyph, next: PaintedGlyph): '' | '\n' | undefined {
  const [x1, y1] = last.points[4] as Point;
  const [x2, y2] = next.points[4] as Point;
  const size = Math.max(last.size, next.size, 1);
  if (Math.abs(y2 - y1) > 2.5 * size) return undefined;
  if (Math.hypot(x2 - x1, y2 - y1) <= 4 * size) return Math.abs(y2 - y1) > 0.6 * next.size && x2 <= x1 ? '\n' : '';
  return Math.abs(y2 - y1) > 0.6 * next.size ? '\n' : undefined;
}
