import { Parser } from 'htmlparser2';
import { cleanGif } from './clean-gif.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPng } from './clean-png.ts';
import { cleanWebp } from './clean-webp.ts';
import { sourceText } from './source-text.ts';

/** Namespaces that belong to drawing; those of editors do not. */
const drawing = new Set(['http://www.w3.org/2000/svg', 'http://www.w3.org/1999/xlink', 'http://www.w3.org/XML/1998/namespace']);
/** Elements that run, fetch or say something about the file. */
const dropped = new Set(['script', 'metadata', 'foreignObject', 'iframe', 'object', 'embed', 'audio', 'video', 'handler', 'listener']);
const animations = new Set(['animate', 'set', 'animateTransform', 'animateMotion']);
const rasters: Record<string, (bytes: Uint8Array) => Uint8Array> = { png: cleanPng, jpeg: cleanJpeg, jpg: cleanJpeg, gif: cleanGif, webp: cleanWebp };
/** Entities that a drawing may declare and the bytes that they may swell to. */
const mostExpanded = 16 * 1024 * 1024;

/** An SVG of shapes and words alone: no metadata, comments, scripts, events, editors' data and references to other files. Throws an Error in Chinese. */
export function cleanSvg(bytes: Uint8Array): Uint8Array {
  const pieces: string[] = ['<?xml version="1.0" encoding="UTF-8"?>\n'];
  const prefixes = new Map([['', true], ['xml', true]]);
  /** Depth inside a dropped element; 0 outside. */
  let skipping = 0;
  let style = false;
  const known = (name: string): boolean => !name.includes(':') || prefixes.get(name.slice(0, name.indexOf(':'))) === true;
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const [key, value] of Object.entries(attributes)) if (key.startsWith('xmlns:')) prefixes.set(key.slice(6), drawing.has(value));
      if (skipping > 0 || !known(name) || isDropped(localName(name), attributes)) skipping += 1;
      else {
        style = localName(name) === 'style';
        pieces.push(`<${name}${Object.entries(attributes).map(([key, value]) => attribute(key, value, known)).join('')}>`);
      }
    },
    ontext(words) {
      if (skipping === 0) pieces.push(escapeText(style ? localStyles(words) : words));
    },
    onclosetag(name) {
      if (skipping > 0) skipping -= 1;
      else {
        style = false;
        pieces.push(`</${name}>`);
      }
    },
  }, { xmlMode: true, decodeEntities: true });
  parser.end(expanded(sourceText(bytes).text.replace(/^\ufeff/, '')));
  if (!pieces.some((piece) => /^<(?:\w+:)?svg[\s>]/.test(piece))) throw new Error('SVG 图片已经损坏，没有 svg 元素');
  return new TextEncoder().encode(`${pieces.join('')}\n`);
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const isDropped = (name: string, attributes: Record<string, string>): boolean => dropped.has(name) || (animations.has(name) && /href|^on/i.test(attributes['attributeName'] ?? ''));

/** An attribute as it may stay; '' where it may not. */
function attribute(name: string, value: string, known: (name: string) => boolean): string {
  const isNamespace = name === 'xmlns' || name.startsWith('xmlns:');
  if (isNamespace && !drawing.has(value)) return '';
  if (!isNamespace && (!known(name) || /^(?:on|data-)/i.test(name))) return '';
  const kept = localName(name) === 'href' || name === 'src' ? reference(value) : isNamespace || name.startsWith('aria-') ? value : localStyles(value);
  return kept === '' && value !== '' ? '' : ` ${name}="${escapeText(kept).replaceAll('"', '&quot;')}"`;
}

/** A reference within the drawing, or a picture in it, cleaned in turn; '' for any other. */
function reference(value: string): string {
  const address = value.trim();
  if (address.startsWith('#')) return address;
  const [, type, data] = /^data:image\/(png|jpe?g|gif|webp);base64,([A-Za-z0-9+/=\s]+)$/i.exec(address) ?? [];
  const clean = rasters[type?.toLowerCase() ?? ''];
  if (!clean || data === undefined) return '';
  try {
    return `data:image/${type?.toLowerCase() ?? ''};base64,${Buffer.from(clean(Uint8Array.from(Buffer.from(data, 'base64')))).toString('base64')}`;
  } catch {
    return '';
  }
}

/** Style rules without imports, remarks and addresses outside the drawing. An escape could spell an address: a rule with one goes. */
function localStyles(rules: string): string {
  const plain = withoutRemarks(rules).replace(/@import\b[^;]*;?/gi, '');
  const spelled = plain.includes('\\') ? plain.split(/([;{}])/).filter((piece) => !piece.includes('\\')).join('') : plain;
  return spelled.replace(/url\(\s*(['"]?)(?!\s*['"]?#)[^)]*\)?/gi, 'none').replace(/\b(?:expression|image-set|src)\s*\([^)]*\)?/gi, 'none');
}

/** What stands between the signs of a remark goes, and an open one with all that follows. */
const withoutRemarks = (rules: string): string => rules.split('/*').map((piece, index) => (index === 0 ? piece : piece.includes('*/') ? piece.slice(piece.indexOf('*/') + 2) : '')).join('');

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Names that the file declares for addresses, as Illustrator does, written out once; the declarations go. */
function expanded(source: string): string {
  const end = /<svg\b|<\w+:svg\b/.exec(source)?.index ?? 0;
  const entities = new Map([...source.slice(0, end).matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"&]*)"|'([^'&]*)')\s*>/g)].slice(0, 100).map(([, name = '', double, single]) => [name, double ?? single ?? ''] as const));
  if (entities.size === 0) return source.slice(end);
  let room = mostExpanded;
  return source.slice(end).replace(/&([\w.-]+);/g, (whole, name: string) => {
    const value = entities.get(name);
    room -= value?.length ?? 0;
    if (room < 0) throw new Error('SVG 图片里的实体展开后过大');
    return value === undefined ? whole : escapeText(value).replaceAll('"', '&quot;');
  });
}
