import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withIdeographs } from './cjk-radicals.ts';
import type { OpenPdf } from './pdf-document.ts';
import { rectangle, identity, type Box } from './pdf-geometry.ts';
import { unseenText, type UnseenText } from './pdf-hidden-text.ts';
import { operators, paintPath, type PathPainting } from './pdf-operators.ts';
import { Canvas, type Font, type PageResources } from './pdf-painted-page.ts';

/** More operators than this make no page that was meant to be read. */
const mostOperators = 3_000_000;

/** Text of a page in the order of the file. A line break between two Chinese characters is none: it only fits the paper. */
export async function pageText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent({ includeMarkedContent: false, disableNormalization: true });
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  return withIdeographs(text).replace(/(?<=[⺀-鿿豈-﫿＀-｠　-〿])\n+(?=[⺀-鿿豈-﫿＀-｠　-〿])/gu, '').trim();
}

/** What is on a page and not to be seen. `whole` is false where the page is too large to be compared. `redactions`: areas marked and not yet cut. */
export async function pageUnseenText(page: PDFPageProxy, { document, operatorNames }: OpenPdf, redactions: readonly (readonly number[])[]): Promise<{ found: UnseenText[]; whole: boolean }> {
  const list = await page.getOperatorList();
  if (list.fnArray.length > mostOperators) return { found: [], whole: false };
  const layers = await document.getOptionalContentConfig();
  const canvas = new Canvas(resourcesOf(page, (layer) => layers.isVisible(layer as never)));
  let clip: 'nonZero' | 'evenOdd' | undefined;
  for (const [index, code] of list.fnArray.entries()) {
    const values = (list.argsArray[index] ?? []) as unknown[];
    const name = operatorNames.get(code) ?? '';
    if (name === 'clip' || name === 'eoClip') clip = name === 'clip' ? 'nonZero' : 'evenOdd';
    else if (name === 'constructPath') {
      const [data] = (values[1] ?? []) as (ArrayLike<number> | null)[];
      if (data) paintPath(canvas, data, paintings[operatorNames.get(values[0] as number) ?? ''] ?? {}, clip);
      clip = undefined;
    } else await operators[name]?.(canvas, values);
  }
  canvas.reset();
  for (const [left = 0, bottom = 0, right = 0, top = 0] of redactions) canvas.addShape(rectangle(identity, left, bottom, right, top), { colour: [0, 0, 0], alpha: 1 });
  const { found, whole } = unseenText(canvas, boxOf(page.view));
  return { found: found.map(({ kind, text }) => ({ kind, text: withIdeographs(text) })), whole };
}

const paintings: Readonly<Record<string, PathPainting>> = {
  stroke: { stroke: true }, closeStroke: { stroke: true }, fill: { fill: true }, eoFill: { fill: true, evenOdd: true },
  fillStroke: { fill: true, stroke: true }, eoFillStroke: { fill: true, stroke: true, evenOdd: true },
  closeFillStroke: { fill: true, stroke: true }, closeEOFillStroke: { fill: true, stroke: true, evenOdd: true }, rawFillPath: { fill: true },
};

const boxOf = ([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): Box => ({ left: Math.min(x1, x2), right: Math.max(x1, x2), bottom: Math.min(y1, y2), top: Math.max(y1, y2) });

interface ImageData { width: number; height: number; kind?: number; data?: ArrayLike<number> }
/** pdf.js's number for four bytes a pixel; the other kinds have no mask. */
const withAlpha = 3;

function resourcesOf(page: PDFPageProxy, layerShows: (layer: unknown) => boolean): PageResources {
  const storeOf = (name: string) => (name.startsWith('g_') ? page.commonObjs : page.objs) as { has(name: string): boolean; get(name: string, then?: (data: unknown) => void): unknown };
  const fonts = new Map<string, Font | undefined>();
  return {
    layerShows,
    font: (name) => {
      if (!fonts.has(name)) fonts.set(name, page.commonObjs.has(name) ? page.commonObjs.get(name) as Font : undefined);
      return fonts.get(name);
    },
    maskOf: async (name) => {
      const image = await new Promise<unknown>((resolve) => { storeOf(name).get(name, resolve); }) as ImageData | null;
      if (!image?.data || image.kind !== withAlpha) return undefined;
      const { width, height, data } = image;
      // The rows of an image run down, the unit square's second axis up.
      return (x, y) => (data[(Math.min(height - 1, Math.max(0, Math.floor((1 - y) * height))) * width + Math.min(width - 1, Math.max(0, Math.floor(x * width)))) * 4 + 3] ?? 0) >= 200;
    },
  };
}
