import { zipSync } from 'fflate';
import { expect } from 'vitest';
import { type FileContent, readFileContent, type TextPart } from '../../../src/formats/file-content.ts';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const read = (name: string, content: string | Uint8Array): Promise<FileContent> => readFileContent(name, typeof content === 'string' ? utf8(content) : content);
/** Parts as `kind path: text`, paths joined by `›`. */
export const shown = ({ parts }: FileContent): string[] => parts.map(({ kind, path, text }) => `${kind} ${path.join('›')}: ${text}`);
export const traits = (content: FileContent): string[] => content.traits.map(({ kind, path, excerpt }) => `${kind} ${path.join('›')}: ${excerpt}`);
/** The part of that kind that holds `words`. */
export function holding({ parts }: FileContent, words: string, kind?: TextPart['kind']): TextPart {
  const part = parts.find((candidate) => candidate.text.includes(words) && (kind === undefined || candidate.kind === kind));
  expect(part, `no part holds ${words}; there are ${parts.map(({ kind: of, path, text }) => `${of} ${path.join('›')}: ${text}`).join(' | ')}`).toBeDefined();
  return part as TextPart;
}
/** Byte at which `words` begin, as the part says. */
export const byteOf = (content: FileContent, words: string, kind?: TextPart['kind']): number => {
  const part = holding(content, words, kind);
  return part.offsetAt(part.text.indexOf(words));
};
export const byteIn = (source: string, words: string): number => utf8(source.slice(0, source.indexOf(words))).length;
/** A zip archive of these entries. */
export const zip = (entries: Record<string, string | Uint8Array>): Uint8Array => zipSync(Object.fromEntries(Object.entries(entries).map(([name, content]) => [name, typeof content === 'string' ? utf8(content) : content])));
