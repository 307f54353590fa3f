/** Text of a file that knows at which byte each of its characters stands. */
export interface SourceText {
  text: string;
  encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
  /** True where some bytes belong to no character; each stands in `text` as U+FFFD. */
  broken: boolean;
  byteAt(index: number): number;
}

/** Decodes text: UTF-16 by its mark, UTF-8, else GB18030, else UTF-8 with a U+FFFD for each byte that is none. A byte order mark stays in the text as U+FEFF. */
export function sourceText(bytes: Uint8Array): SourceText {
  for (const encoding of encodingsFor(bytes)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
      return { text, encoding, broken: false, byteAt: places(text, bytes, encoding) };
    } catch {
      // Not this encoding; the next one decides.
    }
  }
  const text = lenientUtf8(bytes);
  return { text, encoding: 'utf-8', broken: true, byteAt: places(text, bytes, 'utf-8') };
}

function encodingsFor([first, second]: Uint8Array): SourceText['encoding'][] {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}

/** One U+FFFD a bad byte, so that offsets can be found again. */
function lenientUtf8(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const pieces: string[] = [];
  let start = 0;
  const flush = (end: number): void => {
    if (end > start) pieces.push(decoder.decode(bytes.subarray(start, end)));
  };
  for (let at = 0; at < bytes.length;) {
    const width = characterWidth(bytes, at);
    if (width > 0) at += width;
    else {
      flush(at);
      pieces.push('\ufffd');
      start = at += 1;
    }
  }
  flush(bytes.length);
  return pieces.join('');
}

/** Bytes of the well-formed UTF-8 character at `at`; 0 where there is none (Unicode 15, table 3-7). */
export function characterWidth(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const width = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  if (width === 0) return 0;
  for (let next = at + 1; next < at + width; next += 1) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f) || (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
  return width;
}

const stride = 1024;

/** The byte of each character: counted once, when first asked, and kept at every 1,024th character. */
function places(text: string, bytes: Uint8Array, encoding: SourceText['encoding']): (index: number) => number {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return (index) => Math.min(index, text.length) * 2;
  if (text.length === bytes.length) return (index) => Math.min(index, text.length);
  const widthAt = encoding === 'utf-8' ? utf8Width : gb18030Width;
  let marks: Uint32Array | undefined;
  return (index) => {
    marks ??= countMarks(text, bytes, widthAt);
    const wanted = Math.min(index, text.length);
    let mark = Math.min(Math.floor(wanted / stride), marks.length / 2 - 1);
    if ((marks[2 * mark] ?? 0) > wanted) mark -= 1;
    let at = marks[2 * mark] ?? 0;
    let byte = marks[2 * mark + 1] ?? 0;
    while (at < wanted) {
      const units = unitsAt(text, at);
      if (at + units > wanted) break;
      byte += widthAt(text, at, bytes, byte);
      at += units;
    }
    return byte;
  };
}

/** Pairs of character and byte; the n-th pair stands at or just after character n × 1,024. */
function countMarks(text: string, bytes: Uint8Array, widthAt: Width): Uint32Array {
  const marks = new Uint32Array(2 * (Math.floor(text.length / stride) + 1));
  let byte = 0;
  let next = 0;
  for (let at = 0; at <= text.length; at += unitsAt(text, at)) {
    if (at >= next * stride) {
      marks.set([at, byte], 2 * next);
      next += 1;
    }
    if (at === text.length) break;
    byte += widthAt(text, at, bytes, byte);
  }
  return marks.subarray(0, 2 * next);
}

const unitsAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

type Width = (text: string, at: number, bytes: Uint8Array, byte: number) => number;

const utf8Width: Width = (text, at, bytes, byte) => {
  const code = text.charCodeAt(at);
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  if (code === 0xfffd && bytes[byte] !== 0xef) return 1;
  if (code === 0xfffd && (bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd)) return 1;
  return unitsAt(text, at) === 2 ? 4 : 3;
};

/** GB 18030-2022, 6: one byte, two, or four where the second is a digit. */
const gb18030Width: Width = (_text, _at, bytes, byte) => {
  if ((bytes[byte] ?? 0) < 0x80) return 1;
  const second = bytes[byte + 1] ?? 0;
  return second >= 0x30 && second <= 0x39 ? 4 : 2;
};
