import type { TextPart } from './file-content.ts';

/** Characters on end that make a string of GBK likely. */
const shortest = 4;

/** Runs of GBK and ASCII in bytes of an old format, with two Chinese characters or a long number in each. */
export function gbkStrings(bytes: Uint8Array): TextPart[] {
  const parts: TextPart[] = [];
  let start = 0;
  let pairs = 0;
  const close = (end: number): void => {
    if (end - start >= shortest) pushRun(bytes, start, end, pairs, parts);
    pairs = 0;
  };
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const next = bytes[at + 1] ?? 0;
    if ((byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13) at += 1;
    // The rows of GB 2312: signs, and Chinese characters of the two levels.
    else if (((byte >= 0xa1 && byte <= 0xa9) || (byte >= 0xb0 && byte <= 0xf7)) && next >= 0xa1 && next <= 0xfe) {
      pairs += 1;
      at += 2;
    } else {
      close(at);
      start = at += 1;
    }
  }
  close(bytes.length);
  return parts;
}

function pushRun(bytes: Uint8Array, start: number, end: number, pairs: number, parts: TextPart[]): void {
  if (pairs === 0) return;
  const text = new TextDecoder('gb18030').decode(bytes.subarray(start, end));
  if (!/\p{Script=Han}{2}/u.test(text)) return;
  parts.push({
    path: [], kind: 'raw', text,
    offsetAt(index) {
      let at = start;
      for (let unit = 0; unit < Math.min(index, text.length); unit += 1) at += text.charCodeAt(unit) < 0x80 ? 1 : 2;
      return at;
    },
  });
}
