import type { TextPart } from './file-content.ts';
import { MappedText } from './mapped-text.ts';

const escape = /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([0-9a-f]{4,6})\s?)/gi;
/** Characters around an escape that are taken along: a phrase may be escaped in part. */
const around = 60;

/** Stretches of a script or style sheet with escapes (`\u673a`, `\u{673a}`, `\x41`, in CSS `\673a `), decoded. */
export function unescapedStrings(text: string, byteAt: (place: number) => number): TextPart[] {
  const parts: TextPart[] = [];
  let current: MappedText | undefined;
  let read = 0;
  const close = (until: number): void => {
    current?.append(text.slice(read, until), read);
    const part = current?.part(['转义文字'], 'text', byteAt);
    if (part) parts.push(part);
    current = undefined;
  };
  for (const match of text.matchAll(escape)) {
    if (current && match.index - read > 2 * around) {
      close(read + around);
      read += around;
    }
    if (!current) {
      current = new MappedText();
      read = Math.max(read, match.index - around);
    }
    current.append(text.slice(read, match.index), read);
    const code = Number.parseInt(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '', 16);
    // Halves of a pair stand side by side and join by themselves.
    current.appendDecoded(code > 0x10ffff ? '\ufffd' : code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code), match.index);
    read = match.index + match[0].length;
  }
  close(Math.min(text.length, read + around));
  return parts;
}
