import { parseDocumentNumber } from '../../domain/document-number.ts';
import { squeezed } from './normalise.ts';
import type { QueryText } from './query-text.ts';

/** Quotes of every sort, each with what may close it: keyboards of telephones give two opening ones. */
const closing: Record<string, string> = { '“': '“”', '”': '“”', '"': '"', '「': '」', '『': '』', '‘': '‘’', '’': '‘’', '〝': '〞〟', '＂': '＂' };
/** Signs that are no words and part none of what is exact. */
const titleSigns = /[《》〈〉<>'"“”‘’「」『』〝〞〟]/g;

/**
 * Takes words in quotes: they must stand as they are, signs passed over. A document number in quotes is the number, in any typing; fewer than two
 * characters are plain words. Signs that close nothing are passed over.
 */
export function readQuotes(query: QueryText): string[] {
  const phrases: string[] = [];
  for (let at = 0; at < query.text.length; at += 1) {
    const closers = closing[query.text[at] ?? ''];
    if (closers === undefined) continue;
    const end = firstOf(query.text, closers, at + 1);
    if (end < 0) continue;
    const words = query.text.slice(at + 1, end);
    if ([...squeezed(words)].length >= 2 && !parseDocumentNumber(words)) {
      // Words after a － in quotes are left out as they stand.
      if (!isExcluded(query.text, at)) {
        query.blot(at, at + 1);
        query.blot(end, end + 1);
        if (query.take(at + 1, end, 'phrase', words.trim())) phrases.push(words.trim());
      }
      at = end;
    }
  }
  return [...new Set(phrases)];
}

const isExcluded = (text: string, at: number): boolean => text[at - 1] === '-' && (at === 1 || /[\s\ufffc]/.test(text[at - 2] ?? ''));

/** Quotes and title marks that are left. */
export function dropQuotes(query: QueryText): void {
  for (const { index } of query.text.matchAll(titleSigns)) query.blot(index, index + 1);
}

function firstOf(text: string, signs: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (signs.includes(text[at] ?? '')) return at;
  return -1;
}
