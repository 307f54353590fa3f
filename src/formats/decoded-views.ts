import type { TextPart } from './file-content.ts';
import { MappedText } from './mapped-text.ts';
import { type Found, join, nothing } from './reading.ts';
import type { Reading } from './reading.ts';

/** What an address says when its percent signs are read: `%E6%9C%BA%E5%AF%86`. Undefined where it says nothing beyond ASCII. */
export function percentDecoded(part: TextPart): TextPart | undefined {
  if (!/%[89a-f][\da-f]/i.test(part.text)) return undefined;
  const mapped = new MappedText();
  let read = 0;
  for (const match of part.text.matchAll(/(?:%[\da-f]{2})+/gi)) {
    mapped.append(part.text.slice(read, match.index), read);
    decodeRun(match[0], match.index, mapped);
    read = match.index + match[0].length;
  }
  mapped.append(part.text.slice(read), read);
  return mapped.part(part.path, part.kind, (place) => part.offsetAt(place));
}

function decodeRun(run: string, place: number, into: MappedText): void {
  const bytes = Uint8Array.from(run.match(/[\da-f]{2}/gi) ?? [], (pair) => Number.parseInt(pair, 16));
  let byte = 0;
  for (const letter of new TextDecoder().decode(bytes)) {
    into.appendDecoded(letter, place + 3 * byte);
    byte += letter === '\ufffd' ? 1 : new TextEncoder().encode(letter).length;
  }
}

const dataUri = /data:([\w.+-]+\/[\w.+-]+)?((?:;[\w=.+-]+)*?)(;base64)?,([^\s"'()<>]*)/gi;

/** Files that an attribute, a script or a style sheet carries as `data:` addresses. */
export async function dataUris(text: string, path: readonly string[], { inside }: Reading): Promise<Found> {
  const found = nothing();
  if (!text.includes('data:')) return found;
  for (const [, type = '', , base64, body = ''] of text.matchAll(dataUri)) {
    const bytes = base64 ? Buffer.from(percentBytes(body).toString('latin1'), 'base64') : percentBytes(body);
    if (bytes.length > 0 && (type !== '' || base64)) join(found, await inside([...path, `data:${type}`], `data.${/\w+$/.exec(type)?.[0] ?? 'txt'}`, bytes));
  }
  return found;
}

function percentBytes(body: string): Buffer {
  const bytes = Buffer.from(body, 'utf8');
  if (!body.includes('%')) return bytes;
  const out = Buffer.alloc(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const pair = bytes[at] === 0x25 ? bytes.toString('latin1', at + 1, at + 3) : '';
    const escaped = /^[\da-f]{2}$/i.test(pair);
    out[length] = escaped ? Number.parseInt(pair, 16) : bytes[at] ?? 0;
    if (escaped) at += 2;
    length += 1;
  }
  return out.subarray(0, length);
}
