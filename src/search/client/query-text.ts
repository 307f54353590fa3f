import { normalise } from './normalise.ts';
import type { Understood } from './understood.ts';

/** Stands where a part of the query has been taken; no pattern matches it, and it is no space. */
export const hole = '\ufffc';

/**
 * A query while it is read. Each reader takes the parts that it knows, and no later one sees them; offsets stay. A part that is to be taken as it
 * is written (`asWritten`) is closed to later readers too: taking back everything that was understood leaves nothing understood.
 */
export interface QueryText {
  /** In comparing form, with holes. */
  readonly text: string;
  /** The words of the query between two offsets. */
  said(start: number, end: number): string;
  /** Takes a part. False where its words are to be taken as they are written. */
  take(start: number, end: number, kind: Understood['kind'], meant: string): boolean;
  /** Takes every match for which `read` has a meaning; a match may be narrowed by `start` and `end`. */
  takeAll(pattern: RegExp, kind: Understood['kind'], read: (match: RegExpExecArray) => Taken | undefined): void;
  /** Blots out signs that are no words. */
  blot(start: number, end: number): void;
  /** What is left for words: a space where something was taken, and what is to be taken as written. */
  words(): string;
  /** Parts that are to be passed over (`passOver`): words that only order what is found. */
  beside(): string;
  /** The query in comparing form, as it came. */
  readonly whole: string;
  /** In the order of the query. */
  understood(): Understood[];
}

/** What a match was taken for; `apply` runs where it is not taken back. */
export interface Taken { meant: string; apply(): void; start?: number; end?: number }

export function openQuery(query: string, asWritten: readonly string[] = [], passOver: readonly string[] = []): QueryText {
  const whole = normalise(query).replaceAll(hole, ' ').replace(/\s+/g, ' ').replace(/[○◯]/g, '〇').trim();
  const literal = new Set(asWritten.map((said) => normalise(said)));
  const dropped = new Set(passOver);
  const beside: string[] = [];
  const parts: (Understood & { start: number })[] = [];
  const kept: [number, number][] = [];
  let text = whole;
  const blot = (start: number, end: number): void => {
    text = text.slice(0, start) + hole.repeat(end - start) + text.slice(end);
  };
  const said = (start: number, end: number): string => whole.slice(start, end).trim();
  const take: QueryText['take'] = (start, end, kind, meant) => {
    const words = said(start, end);
    blot(start, end);
    if (literal.has(words)) kept.push([start, end]);
    else if (dropped.has(words)) beside.push(words);
    else parts.push({ kind, said: words, meant, start });
    return !literal.has(words) && !dropped.has(words);
  };
  return {
    whole, said, take, blot,
    get text() { return text; },
    takeAll: (pattern, kind, read) => {
      for (const match of text.matchAll(pattern)) {
        const taken = read(match);
        if (!taken) continue;
        const { start = match.index, end = match.index + match[0].length } = taken;
        if (take(start, end, kind, taken.meant)) taken.apply();
      }
    },
    words: () => {
      let words = text;
      for (const [start, end] of kept) words = words.slice(0, start) + whole.slice(start, end) + words.slice(end);
      return words.replaceAll(hole, ' ');
    },
    beside: () => beside.join(' '),
    understood: () => parts.sort((a, b) => a.start - b.start).map(({ kind, said: typed, meant }) => ({ kind, said: typed, meant })),
  };
}
