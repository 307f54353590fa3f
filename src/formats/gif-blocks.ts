/** One block of a GIF (GIF89a, appendix A): `start` at its first byte, `data` its sub-blocks joined, `from` the byte of the first of them. */
export interface GifBlock { kind: 'image' | 'comment' | 'text' | 'application' | 'control' | 'other'; start: number; end: number; data: Uint8Array; from: number }

const extensions = new Map<number, GifBlock['kind']>([[0xf9, 'control'], [0xfe, 'comment'], [0x01, 'text'], [0xff, 'application']]);
const tableSize = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** Blocks behind the header; `head` is the length of the header with its colours. `whole`: the trailer was found. */
export function gifBlocks(bytes: Uint8Array): { blocks: GifBlock[]; head: number; end: number; whole: boolean } {
  const blocks: GifBlock[] = [];
  const head = 13 + tableSize(bytes[10] ?? 0);
  let at = head;
  while (at < bytes.length) {
    const start = at;
    if (bytes[at] === 0x3b) return { blocks, head, end: at + 1, whole: true };
    if (bytes[at] === 0x2c) at += 10 + tableSize(bytes[at + 9] ?? 0) + 1;
    else if (bytes[at] === 0x21) at += 2;
    else return { blocks, head, end: at, whole: false };
    const from = at + 1;
    const { end, data } = subBlocks(bytes, at);
    blocks.push({ kind: bytes[start] === 0x2c ? 'image' : extensions.get(bytes[start + 1] ?? 0) ?? 'other', start, end, data, from });
    at = end;
  }
  return { blocks, head, end: Math.min(at, bytes.length), whole: false };
}

function subBlocks(bytes: Uint8Array, from: number): { end: number; data: Uint8Array } {
  const pieces: Uint8Array[] = [];
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) {
    pieces.push(bytes.subarray(at + 1, at + 1 + (bytes[at] ?? 0)));
    at += 1 + (bytes[at] ?? 0);
  }
  return { end: Math.min(bytes.length, at + 1), data: Uint8Array.from(Buffer.concat(pieces)) };
}
