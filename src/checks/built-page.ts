import { Parser } from 'htmlparser2';
import type { BuiltPage } from './built-site.ts';
import { concealedTexts } from './concealed-text.ts';
import { unsafeParts } from './unsafe-parts.ts';

/** One HTML file in a single pass of a streaming parser. Positions are of the built file, 1-based. */
export function readBuiltPage(file: string, html: string): BuiltPage {
  const placeOf = placer(html);
  const page = emptyPage(file);
  const seen = new Set<string>();
  let titleDepth = 0;
  let svgDepth = 0;
  let textDepth = 0;
  const concealed = concealedTexts();
  const parser = new Parser({
    onopentag(name, attributes) {
      const place = placeOf(parser.startIndex);
      if (page.first) {
        page.start = place;
        page.first = false;
      }
      if (name === 'svg') svgDepth += 1;
      if (name === 'title' && svgDepth === 0) titleDepth += 1;
      if (textDepth > 0 || attributes['id'] === 'text') {
        textDepth += 1;
        concealed.open(attributes, place);
      }
      readElement(page, seen, name, attributes, place);
    },
    oncomment(text) {
      concealed.comment(text, placeOf(parser.startIndex));
    },
    ontext(text) {
      concealed.text(text);
      if (titleDepth > 0) page.title += text;
    },
    onclosetag(name) {
      if (textDepth > 0) {
        textDepth -= 1;
        concealed.close();
      }
      if (name === 'svg') svgDepth -= 1;
      if (name === 'title' && svgDepth === 0) titleDepth -= 1;
    },
  }, { decodeEntities: true });
  parser.end(html);
  const { first: _, ...rest } = page;
  return { ...rest, title: page.title.trim(), concealed: concealed.found };
}

/** `/policies/2025/x/` for `policies/2025/x/index.html`; each segment percent-encoded. */
export function urlOfFile(file: string): string {
  const path = file === 'index.html' ? '' : file.replace(/\/index\.html$/, '/');
  return `/${path.split('/').map(encodeURIComponent).join('/')}`;
}

function readElement(page: Draft, seen: Set<string>, name: string, attributes: Record<string, string>, place: { line: number; column: number }): void {
  const { id, href, src, content } = attributes;
  if (id) page.ids.add(id);
  if (attributes['data-footer-item']) page.footerItems.add(attributes['data-footer-item']);
  if (attributes['data-validity-banner']) page.validityBanner ??= attributes['data-validity-banner'];
  if (attributes['data-qr']) page.qrTarget ??= attributes['data-qr'];
  if (name === 'html') page.lang = attributes.lang ?? null;
  if (name === 'meta' && attributes.name) page.meta.set(attributes.name, [...(page.meta.get(attributes.name) ?? []), content ?? '']);
  if ((name === 'a' || name === 'area') && href !== undefined && !seen.has(href)) {
    seen.add(href);
    page.links.push({ href, ...place, ...('data-leave' in attributes ? { asks: true as const } : {}) });
  }
  if (name === 'meta' && page.assets.length === 0 && attributes['http-equiv']?.toLowerCase() === 'content-security-policy') page.policy ??= content ?? '';
  for (const part of unsafeParts(name, attributes)) page.unsafe.push({ ...part, ...place });
  if (src && assetElements.has(name)) page.assets.push({ url: src, ...place });
  if (name === 'link' && href && isFetched(attributes.rel)) page.assets.push({ url: href, ...place });
}

const assetElements = new Set(['img', 'script', 'source', 'video', 'audio', 'track', 'iframe', 'embed', 'input']);

/** Link relations whose target the browser fetches or offers; `canonical` names an address and is checked by its own rule. */
const isFetched = (rel: string | undefined): boolean => /\b(?:stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload|alternate)\b/.test(rel ?? '');

type Draft = { -readonly [K in keyof BuiltPage]: BuiltPage[K] } & { meta: Map<string, string[]>; ids: Set<string>; footerItems: Set<string>; unsafe: BuiltPage['unsafe'][number][]; first: boolean };

const emptyPage = (file: string): Draft => ({
  file, url: urlOfFile(file), lang: null, title: '', meta: new Map(), ids: new Set(), links: [], assets: [], footerItems: new Set(),
  validityBanner: null, policy: null, unsafe: [], qrTarget: null, concealed: [], start: { line: 1, column: 1 }, first: true,
});

/** Offsets come in rising order, so lines are counted on from the last one asked for. */
function placer(html: string): (offset: number) => { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  let lineEnd = html.indexOf('\n');
  return (offset) => {
    while (lineEnd !== -1 && lineEnd < offset) {
      line += 1;
      lineStart = lineEnd + 1;
      lineEnd = html.indexOf('\n', lineStart);
    }
    return { line, column: offset - lineStart + 1 };
  };
}
