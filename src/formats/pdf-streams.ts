import { inflateSync } from 'node:zlib';
import { mostEntryBytes, type Limits } from './limits.ts';
import { latin1 } from './pdf-places.ts';

/** Whether every compressed stream of a PDF stays within what one file may unpack. Images do not count: their size stands in their dictionary. */
export function streamsFit(bytes: Uint8Array, limits: Limits): boolean {
  const source = latin1(bytes);
  const begin = /\bstream\r?\n/g;
  for (let match = begin.exec(source); match; match = begin.exec(source)) {
    const start = match.index + match[0].length;
    const end = source.indexOf('endstream', start);
    const dictionary = source.slice(Math.max(0, match.index - 2000), match.index);
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
    const rounds = /\/Subtype\s*\/Image\b/.test(own) ? 0 : Math.min(4, own.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0);
    if (!inflatedFits(bytes.subarray(start, end < 0 ? bytes.length : end), rounds, limits)) return false;
    if (end < 0) break;
    begin.lastIndex = end + 'endstream'.length;
  }
  return true;
}

/** Inflates as often as filters follow one another. Bytes that are no such data take no room. */
function inflatedFits(data: Uint8Array, rounds: number, limits: Limits): boolean {
  let current = data;
  for (let round = 0; round < rounds; round += 1) {
    try {
      current = inflateSync(current, { maxOutputLength: Math.max(1, Math.min(mostEntryBytes, limits.bytes)), finishFlush: 2 });
    } catch (error) {
      return (error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE';
    }
    limits.bytes -= current.length;
    if (limits.bytes <= 0) return false;
  }
  return true;
}
