import { identity, multiply, rectangle, type Box, type Matrix, type Point, type Shape } from './pdf-geometry.ts';

/** Red, green, blue from 0 to 255; undefined where a pattern or an image paints. */
export type Colour = readonly [number, number, number] | undefined;

/** One character as the page draws it. */
export interface PaintedGlyph {
  text: string;
  /** Place in the order of painting, shared with the shapes. */
  order: number;
  /** Nine points of the body of the character, in page units. */
  points: Point[];
  size: number;
  colour: Colour;
  /** Drawn in a mode that leaves no mark (ISO 32000-1, table 106), or in a layer that is off. */
  unseen: boolean;
}

/** One area that is painted over what lies below. */
export interface PaintedShape {
  order: number;
  shape: Shape;
  clips: readonly Shape[];
  colour: Colour;
  /** Where only some places of the area are opaque. */
  opaqueAt?: (point: Point) => boolean;
  /** An image, as wide as its shape. */
  image: boolean;
}

/** What is in force while a page is painted (ISO 32000-1, table 52 and 103). */
export interface GraphicsState {
  matrix: Matrix;
  clips: readonly Shape[];
  fill: Colour;
  stroke: Colour;
  /** A tiling pattern leaves gaps. */
  fillsWholly: boolean;
  alpha: number;
  strokeAlpha: number;
  blended: boolean;
  masked: boolean;
  lineWidth: number;
  font: string;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontal: number;
  leading: number;
  rise: number;
  mode: number;
}

export const initialState: GraphicsState = {
  matrix: identity, clips: [], fill: [0, 0, 0], stroke: [0, 0, 0], fillsWholly: true, alpha: 1, strokeAlpha: 1, blended: false, masked: false, lineWidth: 1,
  font: '', fontSize: 0, charSpacing: 0, wordSpacing: 0, horizontal: 1, leading: 0, rise: 0, mode: 0,
};

/** Below this an area lets what lies under it shine through. */
const leastAlpha = 0.8;
/** Narrower areas are rules and borders. Page units, 1/72 inch. */
const leastExtent = 2;

export interface Font { fontMatrix?: readonly number[]; vertical?: boolean }
/** What a page is drawn from: resources are named by the reader. */
export interface PageResources {
  font(name: string): Font | undefined;
  /** Whether an image with a mask is opaque at a place of its unit square; undefined where it has no mask that can be read. */
  maskOf(name: string): Promise<((x: number, y: number) => boolean) | undefined>;
  layerShows(layer: unknown): boolean;
}

/** The page as far as it is painted. */
export class Canvas {
  readonly glyphs: PaintedGlyph[] = [];
  readonly shapes: PaintedShape[] = [];
  state: GraphicsState = { ...initialState };
  textMatrix: Matrix = identity;
  /** Start of the line and pen, in text units. */
  line: Point = [0, 0];
  pen: Point = [0, 0];
  private readonly saved: GraphicsState[] = [];
  /** Of each open marked content: whether it hides its contents. */
  readonly marked: boolean[] = [];
  /** Number of open soft masks: what is drawn in one is not seen. */
  readonly groups: boolean[] = [];
  private order = 0;
  readonly resources: PageResources;

  constructor(resources: PageResources) {
    this.resources = resources;
  }

  save(): void {
    this.saved.push({ ...this.state });
  }

  restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  /** Leaves every open state, as the start of an annotation does. */
  reset(): void {
    this.saved.length = 0;
    this.state = { ...initialState };
  }

  get unseen(): boolean {
    return this.marked.includes(true) || this.groups.includes(true);
  }

  transform(matrix: Matrix): void {
    this.state.matrix = multiply(matrix, this.state.matrix);
  }

  clip(shape: Shape): void {
    this.state.clips = [...this.state.clips, shape];
  }

  clipBox([left, bottom, right, top]: readonly number[]): void {
    this.clip(rectangle(this.state.matrix, left ?? 0, bottom ?? 0, right ?? 0, top ?? 0));
  }

  addGlyph(glyph: Omit<PaintedGlyph, 'order'>): void {
    this.glyphs.push({ ...glyph, order: this.order++ });
  }

  /** Takes in an area if it can cover anything at all. */
  addShape(shape: Shape, paint: { colour: Colour; alpha: number; image?: boolean; opaqueAt?: (point: Point) => boolean }): void {
    const { blended, masked, clips } = this.state;
    if (this.unseen || blended || masked || paint.alpha < leastAlpha || thin(shape.box)) return;
    this.shapes.push({ order: this.order++, shape, clips, colour: paint.colour, image: paint.image ?? false, ...(paint.opaqueAt ? { opaqueAt: paint.opaqueAt } : {}) });
  }
}

const thin = ({ left, right, bottom, top }: Box): boolean => !(right - left >= leastExtent && top - bottom >= leastExtent);
