import type { TextPart } from './file-content.ts';
import type { Reader } from './reading.ts';
import { characterWidth } from './source-text.ts';

/** Strings worth a look: Chinese, or six digits or an address of a mailbox in ASCII. */
const telling = /\p{Script=Han}|\d{6}|[\w.]@\w/u;
/** Shorter strings are chance. */
const shortest = 2;

/** An unknown format, like the command `strings`: runs of UTF-8 and of UTF-16 (both byte orders, at even and odd places). */
export const readStrings: Reader = ({ bytes }) => ({ parts: stringsOf(bytes), traits: [], problems: [] });

/** `shortestWide`: characters that a string of UTF-16 must have. */
export function stringsOf(bytes: Uint8Array, shortestWide = 4): TextPart[] {
  return [...utf8Strings(bytes), ...[0, 1].flatMap((start) => [true, false].flatMap((little) => utf16Strings(bytes, start, little, shortestWide)))];
}

function utf8Strings(bytes: Uint8Array): TextPart[] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const parts: TextPart[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (end - start < shortest) return;
    const text = decoder.decode(bytes.subarray(start, end));
    if (telling.test(text)) parts.push(rawPart(text, start, (code) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code > 0xffff ? 4 : 3)));
  };
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const width = byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 ? 0 : characterWidth(bytes, at);
    if (width === 0) {
      close(at);
      start = at += 1;
    } else at += width;
  }
  close(bytes.length);
  return parts;
}

/** Runs of Han characters, kana, full-width signs and ASCII in UTF-16. Any two bytes are some character, so others end a run. */
function utf16Strings(bytes: Uint8Array, offset: number, little: boolean, shortestWide: number): TextPart[] {
  const decoder = new TextDecoder(little ? 'utf-16le' : 'utf-16be', { ignoreBOM: true });
  const parts: TextPart[] = [];
  let start = -1;
  const close = (end: number): void => {
    const text = end - start >= 2 * shortestWide ? decoder.decode(bytes.subarray(start, end)) : '';
    if (likelyWords(text)) parts.push(rawPart(text, start, () => 2));
    start = -1;
  };
  const [high, low] = little ? [1, 0] : [0, 1];
  for (let at = offset; at + 1 < bytes.length; at += 2) {
    if (isWord[((bytes[at + high] as number) << 8) | (bytes[at + low] as number)] === 1) start = start < 0 ? at : start;
    else if (start >= 0) close(at);
  }
  if (start >= 0) close(bytes.length - ((bytes.length - offset) % 2));
  return parts;
}

/** 1 for the characters that words are made of. */
const isWord = Uint8Array.from({ length: 0x10000 }, (_, code) => Number((code >= 0x20 && code < 0x7f) || code === 9 || code === 10 || code === 13
  || (code >= 0x2010 && code < 0x2040) || (code >= 0x3000 && code < 0x3100) || (code >= 0x4e00 && code < 0xa000) || (code >= 0xff00 && code < 0xffef)));

/** Two ASCII letters read as UTF-16 look like a Han character: strings of chance are short. */
const likelyWords = (text: string): boolean => /\p{Script=Han}{2}|\d{6}|[\w.]@\w/u.test(text);

/** Offsets by walking the string: hits in raw strings are few. */
const rawPart = (text: string, start: number, width: (code: number) => number): TextPart => ({
  path: [], kind: 'raw', text,
  offsetAt(index) {
    let byte = start;
    for (let at = 0; at < Math.min(index, text.length);) {
      const code = text.codePointAt(at) ?? 0;
      const units = code > 0xffff ? 2 : 1;
      if (at + units > index) break;
      byte += width(code);
      at += units;
    }
    return byte;
  },
});

