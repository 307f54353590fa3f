import type { TextPart } from './file-content.ts';
import { readJson } from './read-json.ts';
import { join, nothing, type Reader } from './reading.ts';
import { unescapedStrings } from './unescaped-strings.ts';

/** A source map (ECMA-426): the names of sources and what `sourcesContent` carries of them, comments and all. */
export const readSourceMap: Reader = async (reading) => {
  const found = nothing();
  join(found, await readJson(reading));
  found.parts = found.parts.flatMap((part) => (/^sourcesContent|\.sourcesContent/.test(part.path[0] ?? '') ? [part, ...escapesWithin(part)] : [part]));
  return found;
};

const escapesWithin = (part: TextPart): TextPart[] => unescapedStrings(part.text, (place) => part.offsetAt(place)).map((inner) => ({ ...inner, path: [...part.path, ...inner.path] }));
