import { identity, multiply, pathPolygons, rectangle, scaleOf, shapeOf, strokeBands, type Matrix, type Point } from './pdf-geometry.ts';
import { type Canvas, type Colour } from './pdf-painted-page.ts';
import { moveLine, setTextMatrix, showText, type ShownGlyph } from './pdf-text-operators.ts';

type Values = readonly unknown[];
type Operator = (canvas: Canvas, values: Values) => void | Promise<void>;

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
const matrixOf = (value: unknown): Matrix => {
  const numbers = value ? Array.from(value as ArrayLike<number>) : [];
  return numbers.length >= 6 ? numbers.slice(0, 6).map(number) as unknown as Matrix : identity;
};

/** '#rrggbb', which is how pdf.js hands over every plain colour. */
export function colourOf(value: unknown): Colour {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(String(value));
  return digits ? [Number.parseInt(digits[1] as string, 16), Number.parseInt(digits[2] as string, 16), Number.parseInt(digits[3] as string, 16)] : undefined;
}

/** What each operator of a page does to the canvas; those that are not named change nothing that matters here. */
export const operators: Readonly<Record<string, Operator>> = {
  save: (canvas) => canvas.save(),
  restore: (canvas) => canvas.restore(),
  transform: (canvas, values) => canvas.transform(matrixOf(values)),
  setGState: (canvas, [states]) => { for (const [key, value] of states as [string, unknown][]) setState(canvas, key, value); },
  setLineWidth: ({ state }, [width]) => { state.lineWidth = number(width); },
  setFillRGBColor: ({ state }, [colour]) => { Object.assign(state, { fill: colourOf(colour), fillsWholly: true }); },
  setStrokeRGBColor: ({ state }, [colour]) => { state.stroke = colourOf(colour); },
  setFillColorN: ({ state }, [pattern]) => { Object.assign(state, { fill: undefined, fillsWholly: pattern !== 'TilingPattern' }); },
  setStrokeColorN: ({ state }) => { state.stroke = undefined; },
  setFillTransparent: ({ state }) => { Object.assign(state, { fill: undefined, fillsWholly: false }); },
  beginText: (canvas) => setTextMatrix(canvas, identity),
  setTextMatrix: (canvas, [matrix]) => setTextMatrix(canvas, matrixOf(matrix)),
  moveText: (canvas, [x, y]) => moveLine(canvas, number(x), number(y)),
  setLeadingMoveText: (canvas, [x, y]) => { canvas.state.leading = number(y); moveLine(canvas, number(x), number(y)); },
  setLeading: ({ state }, [leading]) => { state.leading = -number(leading); },
  nextLine: (canvas) => moveLine(canvas, 0, canvas.state.leading),
  setFont: ({ state }, [font, size]) => { Object.assign(state, { font: String(font), fontSize: number(size) }); },
  setCharSpacing: ({ state }, [spacing]) => { state.charSpacing = number(spacing); },
  setWordSpacing: ({ state }, [spacing]) => { state.wordSpacing = number(spacing); },
  setHScale: ({ state }, [scale]) => { state.horizontal = number(scale) / 100; },
  setTextRise: ({ state }, [rise]) => { state.rise = number(rise); },
  setTextRenderingMode: ({ state }, [mode]) => { state.mode = number(mode); },
  showText: (canvas, [glyphs]) => showText(canvas, glyphs as (ShownGlyph | number)[]),
  shadingFill: (canvas) => { const clip = canvas.state.clips.at(-1); if (clip) canvas.addShape(clip, { colour: undefined, alpha: canvas.state.alpha }); },
  paintFormXObjectBegin: (canvas, [matrix, box]) => {
    canvas.save();
    canvas.transform(matrixOf(matrix));
    if (box) canvas.clipBox(box as number[]);
  },
  paintFormXObjectEnd: (canvas) => canvas.restore(),
  beginGroup: (canvas, [group]) => {
    canvas.groups.push(Boolean((group as { smask?: unknown } | null)?.smask));
    canvas.save();
  },
  endGroup: (canvas) => { canvas.groups.pop(); canvas.restore(); },
  beginAnnotation: (canvas, [, box, transform, matrix]) => {
    canvas.reset();
    canvas.save();
    if (box) canvas.clipBox(box as number[]);
    canvas.transform(matrixOf(transform));
    canvas.transform(matrixOf(matrix));
  },
  endAnnotation: (canvas) => canvas.restore(),
  beginMarkedContent: (canvas) => { canvas.marked.push(false); },
  beginMarkedContentProps: (canvas, [tag, layer]) => { canvas.marked.push(tag === 'OC' && !canvas.resources.layerShows(layer)); },
  endMarkedContent: (canvas) => { canvas.marked.pop(); },
  paintSolidColorImageMask: (canvas) => paintImage(canvas, identity, { colour: canvas.state.fill }),
  paintInlineImageXObject: (canvas) => paintImage(canvas, identity, {}),
  paintImageXObject: async (canvas, [name]) => {
    const mask = await canvas.resources.maskOf(String(name));
    paintImage(canvas, identity, mask ? { mask } : {});
  },
};

function setState(canvas: Canvas, key: string, value: unknown): void {
  const { state } = canvas;
  if (key === 'ca') state.alpha = number(value);
  else if (key === 'CA') state.strokeAlpha = number(value);
  else if (key === 'BM') state.blended = value !== 'source-over' && value !== 'normal';
  else if (key === 'SMask') state.masked = Boolean(value);
  else if (key === 'LW') state.lineWidth = number(value);
  else if (key === 'Font') Object.assign(state, { font: String((value as Values)[0]), fontSize: number((value as Values)[1]) });
}

/** An image fills the unit square of the matrix in force. */
function paintImage(canvas: Canvas, place: Matrix, { colour, mask }: { colour?: Colour; mask?: (x: number, y: number) => boolean }): void {
  const matrix = multiply(place, canvas.state.matrix);
  const [a, b, c, d, e, f] = matrix;
  const area = a * d - b * c;
  const opaqueAt = mask && area !== 0 ? ([x, y]: Point): boolean => mask((d * (x - e) - c * (y - f)) / area, (a * (y - f) - b * (x - e)) / area) : undefined;
  canvas.addShape(rectangle(matrix, 0, 0, 1, 1), { colour, alpha: canvas.state.alpha, image: true, ...(opaqueAt ? { opaqueAt } : {}) });
}

export type PathPainting = Partial<Record<'fill' | 'stroke' | 'evenOdd', true>>;

/** Paints a path, and clips by it afterwards where a clip was asked for before. */
export function paintPath(canvas: Canvas, data: ArrayLike<number>, painting: PathPainting, clip: 'nonZero' | 'evenOdd' | undefined): void {
  const { state } = canvas;
  const polygons = pathPolygons(data, state.matrix);
  if (polygons.length === 0) return;
  if (painting.fill && state.fillsWholly) canvas.addShape(shapeOf(polygons, painting.evenOdd ?? false), { colour: state.fill, alpha: state.alpha });
  const width = state.lineWidth * scaleOf(state.matrix);
  if (painting.stroke && width >= 3) for (const band of strokeBands(polygons, width)) canvas.addShape(shapeOf([band]), { colour: state.stroke, alpha: state.strokeAlpha });
  if (clip) canvas.clip(shapeOf(polygons, clip === 'evenOdd'));
}

