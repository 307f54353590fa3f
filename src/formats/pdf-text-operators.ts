import { apply, multiply, scaleOf, type Matrix, type Point } from './pdf-geometry.ts';
import type { Canvas } from './pdf-painted-page.ts';

/** A character as pdf.js hands it over; a number between characters moves the pen back by thousandths. */
export interface ShownGlyph { unicode: string; width: number; isSpace: boolean; vmetric?: readonly number[] | null }

/** Heights of the nine points over the base line and their places along the width: the body of a character, without ascenders and gaps. */
const heights = [0.12, 0.35, 0.6];
const places = [0.2, 0.5, 0.8];
const invisibleModes = new Set([3, 7]);

/** Draws a row of characters where the pen stands (ISO 32000-1, 9.4.4). */
export function showText(canvas: Canvas, glyphs: readonly (ShownGlyph | number)[]): void {
  const { state } = canvas;
  const font = canvas.resources.font(state.font);
  const unit = font?.fontMatrix?.[0] ?? 0.001;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      advance(canvas, (-glyph * state.fontSize) / 1000, font?.vertical ?? false);
      continue;
    }
    const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
    if (font?.vertical) {
      const [height = -1000, x = 500, y = 880] = glyph.vmetric ?? [];
      draw(canvas, glyph, -x * unit, -y * unit, glyph.width * unit);
      advance(canvas, height * unit * state.fontSize - spacing, true);
    } else {
      draw(canvas, glyph, 0, 0, glyph.width * unit);
      advance(canvas, glyph.width * unit * state.fontSize + spacing, false);
    }
  }
}

function advance(canvas: Canvas, by: number, vertical: boolean): void {
  const [x, y] = canvas.pen;
  canvas.pen = vertical ? [x, y + by] : [x + by * canvas.state.horizontal, y];
}

function draw(canvas: Canvas, glyph: ShownGlyph, dx: number, dy: number, width: number): void {
  const { state, pen } = canvas;
  const ofGlyph: Matrix = [state.fontSize * state.horizontal, 0, 0, state.fontSize, pen[0], pen[1] + state.rise];
  const matrix = multiply(multiply(ofGlyph, canvas.textMatrix), state.matrix);
  const points = heights.flatMap((height) => places.map((place): Point => apply(matrix, dx + place * (width || 0.5), dy + height)));
  canvas.addGlyph({
    text: glyph.unicode, points, size: scaleOf(matrix), colour: state.mode === 1 || state.mode === 5 ? state.stroke : state.fill,
    unseen: invisibleModes.has(state.mode) || canvas.unseen || state.alpha === 0,
  });
}

/** To the start of the next line, by an offset in text units. */
export function moveLine(canvas: Canvas, x: number, y: number): void {
  canvas.line = [canvas.line[0] + x, canvas.line[1] + y];
  canvas.pen = canvas.line;
}

export function setTextMatrix(canvas: Canvas, matrix: Matrix): void {
  canvas.textMatrix = matrix;
  canvas.line = [0, 0];
  canvas.pen = [0, 0];
}
