/** An affine map as in ISO 32000-1, 8.3.3: [a b c d e f]. */
export type Matrix = readonly [number, number, number, number, number, number];
export type Point = readonly [x: number, y: number];
/** A closed line of points; a shape is several of them under one fill rule. */
export interface Shape { polygons: Point[][]; evenOdd: boolean; box: Box }
export interface Box { left: number; bottom: number; right: number; top: number }

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** `inner` is applied first, as the operator `cm` does with the matrix in force. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [p, q, r, s, t, u] = outer;
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}

export const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => [a * x + c * y + e, b * x + d * y + f];

/** How much longer a line gets: the square root of the area's growth. */
export const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

export function shapeOf(polygons: Point[][], evenOdd = false): Shape {
  const box: Box = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };
  for (const [x, y] of polygons.flat()) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.bottom = Math.min(box.bottom, y);
    box.top = Math.max(box.top, y);
  }
  return { polygons, evenOdd, box };
}

export const rectangle = (matrix: Matrix, left: number, bottom: number, right: number, top: number): Shape =>
  shapeOf([[apply(matrix, left, bottom), apply(matrix, right, bottom), apply(matrix, right, top), apply(matrix, left, top)]]);

/** Whether a point lies in a shape, by its winding number or by parity. */
export function inside([x, y]: Point, { polygons, evenOdd, box }: Shape): boolean {
  if (x < box.left || x > box.right || y < box.bottom || y > box.top) return false;
  let winding = 0;
  let crossings = 0;
  for (const points of polygons) {
    for (let index = 0; index < points.length; index += 1) {
      const [x1, y1] = points[index] as Point;
      const [x2, y2] = points[(index + 1) % points.length] as Point;
      if (y1 <= y === y2 <= y || x >= x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) continue;
      winding += y1 <= y ? 1 : -1;
      crossings += 1;
    }
  }
  return evenOdd ? crossings % 2 === 1 : winding !== 0;
}

/** The polygons of a path in the numbers of pdf.js (0 move, 1 line, 2 cubic, 3 quadratic, 4 close); curves become eight lines. */
export function pathPolygons(data: ArrayLike<number>, matrix: Matrix): Point[][] {
  const polygons: Point[][] = [];
  let points: Point[] = [];
  let x = 0;
  let y = 0;
  const at = (index: number): number => data[index] ?? 0;
  const to = (nextX: number, nextY: number): void => { points.push(apply(matrix, nextX, nextY)); x = nextX; y = nextY; };
  for (let index = 0; index < data.length;) {
    const step = data[index];
    if (step === 0) {
      points = [];
      polygons.push(points);
      to(at(index + 1), at(index + 2));
      index += 3;
    } else if (step === 1) {
      to(at(index + 1), at(index + 2));
      index += 3;
    } else if (step === 2) {
      for (const point of curve([x, y], [at(index + 1), at(index + 2)], [at(index + 3), at(index + 4)], [at(index + 5), at(index + 6)])) to(...point);
      index += 7;
    } else if (step === 3) {
      for (const point of curve([x, y], [at(index + 1), at(index + 2)], [at(index + 1), at(index + 2)], [at(index + 3), at(index + 4)])) to(...point);
      index += 5;
    } else index += 1;
  }
  return polygons.filter((polygon) => polygon.length > 1);
}

const curve = (from: Point, first: Point, second: Point, end: Point): Point[] => [1, 2, 3, 4, 5, 6, 7, 8].map((step) => {
  const t = step / 8;
  const mix = (axis: 0 | 1): number => (1 - t) ** 3 * from[axis] + 3 * (1 - t) ** 2 * t * first[axis] + 3 * (1 - t) * t * t * second[axis] + t ** 3 * end[axis];
  return [mix(0), mix(1)];
});

/** The bands that a stroke of a width leaves along its lines, each a polygon of its own. */
export function strokeBands(polygons: Point[][], width: number): Point[][] {
  return polygons.flatMap((points) => points.slice(1).flatMap(([x2, y2], index) => {
    const [x1, y1] = points[index] as Point;
    const length = Math.hypot(x2 - x1, y2 - y1);
    if (length === 0) return [];
    const [dx, dy] = [((y1 - y2) / length) * (width / 2), ((x2 - x1) / length) * (width / 2)];
    return [[[x1 + dx, y1 + dy], [x2 + dx, y2 + dy], [x2 - dx, y2 - dy], [x1 - dx, y1 - dy]] satisfies Point[]];
  }));
}
