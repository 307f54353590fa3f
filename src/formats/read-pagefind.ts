import type { TextPart } from './file-content.ts';
import { cborStrings } from './cbor-strings.ts';
import { MappedText } from './mapped-text.ts';
import { jsonParts } from './read-json.ts';
import { stringsOf } from './read-strings.ts';
import { nothing, type Reader } from './reading.ts';
import { sourceText } from './source-text.ts';
import { pagefindMark, unpack } from './unpack.ts';

/** A file of a Pagefind 1 index: a fragment (JSON), an index, a filter or the list of pages (CBOR), or the search module. Offsets are of the unpacked data. */
export const readPagefind: Reader = async ({ name, bytes, limits, inside }) => {
  const found = nothing();
  const { data, fault } = unpack(bytes, 'gzip', limits);
  if (fault) found.problems.push(`${name}：检索索引过大或者已经损坏`);
  const start = pagefindMark.length;
  const body = data.subarray(start);
  const shifted = (part: TextPart): TextPart => ({ ...part, offsetAt: (index) => start + part.offsetAt(index) });
  if (body[0] === 0x7b) {
    const { text, byteAt } = sourceText(body);
    found.parts.push(...jsonParts(text, (place) => start + byteAt(place)).map(withoutWordBreaks));
  } else if (body[0] === 0 && body[1] === 0x61) {
    const inner = await inside([], name, body);
    return { ...inner, parts: inner.parts.map(shifted) };
  } else found.parts.push(...wordParts(data, start, /filter|meta/.test(name) ? 'metadata' : 'raw'));
  return found;
};

/** Between words that stand next to each other only by the alphabet. */
const between = '␞';

function wordParts(data: Uint8Array, start: number, kind: TextPart['kind']): TextPart[] {
  const { strings, end } = cborStrings(data, start);
  const mapped = new MappedText();
  const spots: { index: number; at: number }[] = [];
  for (const { text, at } of strings) {
    if (mapped.length > 0) mapped.appendDecoded(between, spots.length);
    spots.push({ index: mapped.length, at });
    mapped.appendDecoded(text, spots.length - 1);
  }
  const all = mapped.part(['索引'], kind, (spot) => spots[spot]?.at ?? start);
  const rest = stringsOf(data.subarray(end)).map((part) => ({ ...part, offsetAt: (index: number) => end + part.offsetAt(index) }));
  return [...(all ? [all] : []), ...rest];
}

/** Pagefind puts U+200B between the words of Chinese: digits and names read on without. */
function withoutWordBreaks(part: TextPart): TextPart {
  if (!part.text.includes('\u200b')) return part;
  const mapped = new MappedText();
  let at = 0;
  for (const piece of part.text.split('\u200b')) {
    mapped.append(piece, at);
    at += piece.length + 1;
  }
  return mapped.part(part.path, part.kind, (place) => part.offsetAt(place)) ?? part;
}
