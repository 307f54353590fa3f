import type { FileType, TextPart } from './file-content.ts';
import { htmlFound } from './read-html.ts';

/** Kinds of part that may carry a page as a string, by type of file; feeds are read so where XML is. */
const carriers: Partial<Record<FileType, ReadonlySet<TextPart['kind']>>> = {
  html: new Set<TextPart['kind']>(['attribute', 'comment', 'metadata']),
  xml: new Set<TextPart['kind']>(['attribute', 'comment']),
  json: new Set<TextPart['kind']>(['text']),
  pagefind: new Set<TextPart['kind']>(['text']),
};

/** Tags and character references; linear. */
export const looksLikeMarkup = (text: string): boolean => /<\/?[a-z]|&(?:#|\w+;)/i.test(text);

/** What a reader sees of the markup in strings of JSON, in comments and in attributes such as `srcdoc`: words split by its tags stand together. */
export function markupWithin(type: FileType, parts: readonly TextPart[]): TextPart[] {
  const kinds = carriers[type];
  if (!kinds) return [];
  return parts.filter(({ kind, text }) => kinds.has(kind) && looksLikeMarkup(text)).flatMap((part) =>
    htmlFound(part.text, (place) => part.offsetAt(place)).parts.filter(({ kind }) => kind === 'text' || kind === 'hidden').map((inner) => ({ ...inner, path: [...part.path, ...inner.path], kind: part.kind })));
}
