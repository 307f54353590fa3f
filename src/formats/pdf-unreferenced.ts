import type { PDFContext, PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { withIdeographs } from './cjk-radicals.ts';
import type { FileTrait, TextPart } from './file-content.ts';
import { partAt } from './mapped-text.ts';
import { nothing, type Found, type Reading } from './reading.ts';

export type Library = typeof import('@cantoo/pdf-lib');
const telling = /\p{Script=Han}|[\p{L}\p{N}]{3}/u;
const date = /^D:\d{8,14}/;

/**
 * Words that no page, field or bookmark shows: strings of dictionaries (alternative texts, names, private data of programs) and streams that nothing
 * refers to, which a program left behind. Encrypted files give none.
 */
export async function remainingText({ bytes, inside }: Pick<Reading, 'bytes' | 'inside'>, { parts, traits }: Found, placeOf: (number: number) => number): Promise<Found> {
  if (traits.some(({ kind }) => kind === '加密')) return nothing();
  const library = await import('@cantoo/pdf-lib');
  const document = await library.PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false });
  const { context } = document;
  const reachable = reachableObjects(library, context);
  const known = new Set(parts.map(({ text }) => text.trim()));
  const found: TextPart[] = [];
  const foundTraits: FileTrait[] = [];
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const add = (text: string): void => {
      const words = withIdeographs(text).trim();
      if (!telling.test(words) || date.test(words) || /[\u0000-\u0008\u000e-\u001f\ufffd]/.test(words) || known.has(words)) return;
      known.add(words);
      found.push(partAt([`对象 ${String(ref.objectNumber)}`], 'raw', words, placeOf(ref.objectNumber)));
    };
    for (const text of stringsIn(library, object)) add(text);
    if (!(object instanceof library.PDFRawStream) || object.dict.get(library.PDFName.of('Type'))?.toString().match(/^\/(?:XRef|ObjStm)$/)) continue;
    if (isJpeg(library, object)) {
      const picture = await inside([`对象 ${String(ref.objectNumber)}`], '图片.jpg', object.getContents());
      found.push(...picture.parts);
      foundTraits.push(...picture.traits);
      continue;
    }
    const lost = !reachable.has(ref.toString());
    if (!lost && !mayBeMarkup(library, object)) continue;
    const text = streamText(library, object);
    if (lost || text.startsWith('<')) add(text);
  }
  return { parts: found, traits: foundTraits, problems: [] };
}

/** Parts of XFA forms and packets of data name no kind: fonts, images and forms do. */
const mayBeMarkup = ({ PDFName }: Library, { dict }: PDFRawStream): boolean => !['Type', 'Subtype', 'Length1'].some((key) => dict.has(PDFName.of(key)));

/** A photograph is kept as the camera wrote it, with all its data. */
export const isJpeg = ({ PDFName }: Library, { dict }: PDFRawStream): boolean => /^(?:\[ *)?\/DCTDecode(?: *\])?$/.test(dict.get(PDFName.of('Filter'))?.toString() ?? '');

/** Objects that the catalogue leads to, by the text of their reference. */
export function reachableObjects({ PDFArray, PDFDict, PDFRef, PDFStream }: Library, context: PDFContext): Set<string> {
  const reached = new Set<string>();
  const open: (PDFObject | undefined)[] = [context.trailerInfo.Root, context.trailerInfo.Info, context.trailerInfo.Encrypt];
  while (open.length > 0) {
    const object = open.pop();
    if (object instanceof PDFRef) {
      if (reached.has(object.toString())) continue;
      reached.add(object.toString());
      open.push(context.lookup(object));
    } else if (object instanceof PDFArray) open.push(...object.asArray());
    else if (object instanceof PDFDict) open.push(...object.values());
    else if (object instanceof PDFStream) open.push(...object.dict.values());
  }
  return reached;
}

/** Names of character sets and fonts. */
const ofFonts = new Set(['/Registry', '/Ordering', '/CharSet', '/FontFamily', '/DA', '/Lang']);

function stringsIn({ PDFArray, PDFDict, PDFHexString, PDFStream, PDFString }: Library, root: PDFObject): string[] {
  const found: string[] = [];
  const open = [root];
  while (open.length > 0) {
    const object = open.pop();
    if (object instanceof PDFString || object instanceof PDFHexString) {
      try {
        found.push(object.decodeText());
      } catch {
        // Bytes of no text.
      }
    } else if (object instanceof PDFArray) open.push(...object.asArray());
    else if (object instanceof PDFDict || object instanceof PDFStream) {
      for (const [key, value] of (object instanceof PDFStream ? object.dict : object).entries()) if (!ofFonts.has(key.toString())) open.push(value);
    }
  }
  return found;
}

/** Words of a stream: as they stand where it is text, else the literal and hexadecimal strings that its operators show. */
function streamText({ PDFHexString, PDFString, decodePDFRawStream }: Library, stream: PDFRawStream): string {
  let bytes: Uint8Array;
  try {
    bytes = decodePDFRawStream(stream).decode();
  } catch {
    return '';
  }
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 4_000_000));
  if (text.includes('\0') || (text.match(/\ufffd/g)?.length ?? 0) * 50 > text.length) return '';
  if (!/\bT[jJ]\b/.test(text)) return text;
  const pieces = [...text.matchAll(/\(((?:[^()\\]|\\.){0,5000})\)|<([0-9a-f\s]{2,20000})>/gi)].map(([, literal, hex]) => {
    try {
      return literal !== undefined ? PDFString.of(literal).decodeText() : PDFHexString.of((hex ?? '').replace(/\s/g, '')).decodeText();
    } catch {
      return '';
    }
  });
  return pieces.join('');
}
