import { compareText } from '../domain/finding.ts';
import { readFileContent, type FileType, type TextPart } from '../formats/file-content.ts';
import { joinParts } from '../guard/joined-parts.ts';
import { normalisePhrase } from '../guard/phrase-text.ts';
import { sealedMatcher } from '../guard/sealed-matcher.ts';
import { sealPhrases } from '../guard/sealed-phrases.ts';
import { placeOf } from './read-notation.ts';
import type { Removal } from './write-document.ts';

/** A file in which removed words must not stand. */
export interface Haystack {
  /** As a report names it. */
  name: string;
  /** As its type is told by, and as a reader sees it; removed words must not stand in it either. */
  path: string;
  bytes: Uint8Array;
  /** Parts that hold the marked words themselves. */
  except?: (part: TextPart) => boolean;
}

/** Removed words that stand elsewhere: which, and where. The words themselves are not repeated. */
export interface Elsewhere { id: string; where: string }

/** Looks for the words of `removals` in files, whatever their format, white space, width and case. */
export function wordFinder(removals: readonly Removal[]): { inText(text: string): { id: string; start: number }[]; inFile(file: Haystack): Promise<Elsewhere[]> } {
  const { list } = sealPhrases(removals.map(({ id, words }) => ({ text: words, document: '', id })), { salt: new Uint8Array(16) });
  const matcher = sealedMatcher(list);
  const inText = (text: string) => matcher.find(text).map(({ id, start }) => ({ id, start }));
  return {
    inText,
    async inFile({ name, path, bytes, except }) {
      const { type, parts } = await readFileContent(path, bytes);
      // A name that holds the words is told by its folder and its ending.
      const inName = inText(path).map(({ id }) => ({ id, where: `${name.replace(/[^/]*?(\.[^./]*)?$/, '…$1')}（文件名）` }));
      // Parts of a kind follow each other: words stand in two cells or two strings as well.
      const inside = joinParts(parts.filter((part) => !except?.(part))).flatMap(({ text, partAt }) => inText(text).map(({ id, start }) => {
        const { part, index } = partAt(start);
        const place = textual.has(type) ? `:${placeOfByte(bytes, part.offsetAt(index))}` : `（字节 ${part.offsetAt(index)}）`;
        return { id, where: part.path.length === 0 ? `${name}${place}` : `${name}（${part.path.join('，')}）` };
      }));
      return onceEach([...inName, ...inside]);
    },
  };
}

const textual = new Set<FileType>(['text', 'html', 'xml', 'svg', 'json', 'csv', 'css', 'javascript']);

function placeOfByte(bytes: Uint8Array, offset: number): string {
  const before = new TextDecoder().decode(bytes.subarray(0, offset));
  return placeOf(before, before.length);
}

/**
 * Words too short for the list in the text of the same document, where they are likeliest to have been overlooked.
 */
export function shortWordsIn(text: string, removals: readonly Removal[], isShort: (removal: Removal) => boolean): Elsewhere[] {
  const folded = normalisePhrase(text);
  return removals.filter((removal) => isShort(removal) && folded.includes(normalisePhrase(removal.words))).map(({ id }) => ({ id, where: '同一文件的其他地方' }));
}

export const onceEach = (found: readonly Elsewhere[]): Elsewhere[] =>
  [...new Map(found.map((each) => [`${each.where}\0${each.id}`, each])).values()].sort((a, b) => compareText(a.where, b.where) || compareText(a.id, b.id));
