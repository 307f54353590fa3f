import { gunzipSync, inflateRawSync, constants } from 'node:zlib';
import { Inflate } from 'fflate';
import { type Limits, mostEntryBytes } from './limits.ts';

/** What came out of compressed bytes. */
export interface Unpacked {
  data: Uint8Array;
  /** Compressed bytes that were read; what follows them is something else. */
  used: number;
  fault?: 'tooLarge' | 'broken' | 'truncated';
}

/** Unpacks within the limits, whatever size the file claims; of a broken stream what can be had. Takes what it unpacks from the limits. */
export function unpack(bytes: Uint8Array, kind: 'gzip' | 'raw', limits: Limits): Unpacked {
  const most = Math.min(mostEntryBytes, limits.bytes);
  const unpacked = most <= 0 ? { data: new Uint8Array(), used: 0, fault: 'tooLarge' as const } : attempt(bytes, kind, most);
  limits.bytes -= unpacked.fault === 'tooLarge' ? Math.min(most, mostEntryBytes / 8) : unpacked.data.length;
  return unpacked;
}

function attempt(bytes: Uint8Array, kind: 'gzip' | 'raw', most: number): Unpacked {
  const run = kind === 'gzip' ? gunzipSync : inflateRawSync;
  try {
    const { buffer, engine } = run(bytes, { maxOutputLength: most, info: true }) as unknown as { buffer: Uint8Array; engine: { bytesWritten: number } };
    return { data: buffer, used: engine.bytesWritten };
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ERR_BUFFER_TOO_LARGE') return { data: new Uint8Array(), used: bytes.length, fault: 'tooLarge' };
    return code === 'Z_BUF_ERROR' ? beginning(bytes, run, most) : { ...pieces(bytes, kind, most), used: bytes.length, fault: 'broken' };
  }
}

/** A stream that ends too early is read as far as it goes. */
function beginning(bytes: Uint8Array, run: typeof gunzipSync, most: number): Unpacked {
  try {
    return { data: run(bytes, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH }), used: bytes.length, fault: 'truncated' };
  } catch {
    return { data: new Uint8Array(), used: bytes.length, fault: 'truncated' };
  }
}

/** Of a stream that is wrong in its midst, what comes before the fault. */
function pieces(bytes: Uint8Array, kind: 'gzip' | 'raw', most: number): { data: Uint8Array } {
  const out: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    if (length > most) throw new Error('too large');
    out.push(chunk.slice());
  });
  const step = 4096;
  try {
    for (let at = kind === 'gzip' ? 10 : 0; at < bytes.length; at += step) inflate.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch {
    // What came before is kept.
  }
  return { data: Buffer.concat(out) };
}

/** What every file of a Pagefind index begins with, once unpacked. */
export const pagefindMark = 'pagefind_dcd';

/** The first bytes of a gzip file, unpacked: enough to tell what is in it. */
export function gzipHead(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes.subarray(0, 1024), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 4 * 1024 * 1024 });
  } catch {
    return new Uint8Array();
  }
}
