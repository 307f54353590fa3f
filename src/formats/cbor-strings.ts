/** A text string of CBOR data (RFC 8949) and the byte at which its characters begin. */
export interface CborString { text: string; at: number }

/** The text strings of a CBOR item from `from` on, in order; `end` is where reading stopped, short of the end where the data are no CBOR. */
export function cborStrings(bytes: Uint8Array, from: number): { strings: CborString[]; end: number } {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const strings: CborString[] = [];
  let at = from;
  try {
    while (at < bytes.length) {
      const head = bytes[at] ?? 0;
      const start = at;
      at += 1;
      const major = head >> 5;
      const size = argument(view, at, head & 31);
      at += size.width;
      if (major === 3 && size.value >= 0) {
        if (at + size.value > bytes.length) return { strings, end: start };
        strings.push({ text: decoder.decode(bytes.subarray(at, at + size.value)), at });
      }
      // Heads of lists, maps and tags are passed over: their items follow one another.
      if ((major === 2 || major === 3) && size.value > 0) at += size.value;
    }
  } catch {
    return { strings, end: at };
  }
  return { strings, end: at };
}

/** The number after a head: of that length, or -1 where it is of indefinite length. */
function argument(view: DataView, at: number, code: number): { value: number; width: number } {
  if (code < 24) return { value: code, width: 0 };
  if (code === 24) return { value: view.getUint8(at), width: 1 };
  if (code === 25) return { value: view.getUint16(at), width: 2 };
  if (code === 26) return { value: view.getUint32(at), width: 4 };
  if (code === 27) return { value: Number(view.getBigUint64(at)), width: 8 };
  return { value: -1, width: 0 };
}
