import { formatDocumentNumber } from './document-number.ts';
import { findDocumentNumbers } from './find-document-numbers.ts';

/** A title in 《》 in running text. Offsets are UTF-16 units of the text; `end` is exclusive and takes in the number in brackets. */
export interface CitedTitle {
  /** Without its own 《》; titles inside it keep their marks. */
  title: string;
  /** 发文字号 in brackets right after it, in its one way of writing; null where there is none. */
  docNumber: string | null;
  start: number;
  end: number;
}

/** A title is not longer, nor goes beyond its line. */
const longest = 200;

/** All titles in 《》, the outer ones of nested 《…〈…〉…》 or 《…《…》…》, in order. Marks that do not pair are passed over. */
export function findTitles(text: string): CitedTitle[] {
  return findMarks(text).map(({ start, end }) => {
    const number = numberAfter(text, end);
    return { title: text.slice(start + 1, end - 1).trim(), docNumber: number?.docNumber ?? null, start, end: number?.end ?? end };
  }).filter(({ title }) => title !== '');
}

interface Span { start: number; end: number }

function findMarks(text: string): Span[] {
  const found: Span[] = [];
  let open: number[] = [];
  let inner: Span[] = [];
  const close = (): void => {
    found.push(...inner);
    inner = [];
    open = [];
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\n' || (open[0] !== undefined && at - open[0] > longest)) close();
    if (character === '《') open.push(at);
    else if (character === '》') {
      const start = open.pop();
      if (start === undefined) continue;
      inner = [...dropInside(inner, start), { start, end: at + 1 }];
      if (open.length === 0) close();
    }
  }
  close();
  return found;
}

function dropInside(spans: Span[], start: number): Span[] {
  let length = spans.length;
  while (length > 0 && (spans[length - 1] as Span).start > start) length--;
  return spans.slice(0, length);
}

/** （澄政规〔2021〕2号） after a title; of several numbers the first. */
function numberAfter(text: string, at: number): { docNumber: string; end: number } | undefined {
  const bracket = /^\s{0,3}[（(]([^（）()\n]{4,80}(?:[（(][^（）()\n]{1,20}[）)][^（）()\n]{0,40})?)[）)]/.exec(text.slice(at, at + 160));
  const number = bracket ? findDocumentNumbers(bracket[1] ?? '')[0] : undefined;
  return bracket && number ? { docNumber: formatDocumentNumber(number.number), end: at + bracket[0].length } : undefined;
}

/** The text with what stands inside 《》 blanked out, offsets kept, so that words in a title are not taken for words of the sentence. */
export function maskTitles(text: string): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of findMarks(text)) {
    masked += `${text.slice(at, start)}《${'　'.repeat(end - start - 2)}》`;
    at = end;
  }
  return masked + text.slice(at);
}

/**
 * 制定依据 (REL-04): the titles after 根据, 依据, 依照, 按照, 参照, 遵照 in 第一条 or the opening paragraph, up to 制定, 结合, 现 or the end of the clause.
 * A short name (以下简称《条例》) is not a basis. Each title once, in order.
 */
export function findBasis(firstArticleText: string): CitedTitle[] {
  const masked = maskTitles(firstArticleText);
  const clauses = [...masked.matchAll(/(?:根据|依据|依照|按照|参照|遵照)/g)].map((match) => ({ start: match.index, end: clauseEnd(masked, match.index) }));
  const titles = findTitles(firstArticleText).filter(({ start }) =>
    clauses.some((clause) => start > clause.start && start < clause.end) && !/简称(?:为|作)?[“"‘]?$/.test(firstArticleText.slice(Math.max(0, start - 6), start)));
  return titles.filter(({ title }, index) => titles.findIndex((other) => other.title === title) === index);
}

function clauseEnd(masked: string, start: number): number {
  // A comma ends the clause unless a further title follows it.
  const stop = /制定|结合|[。；\n]|[，,](?!\s{0,3}(?:(?:以及|并|和|与|及)?(?:参照|根据|依据|依照|按照)?《))/g;
  stop.lastIndex = start;
  return stop.exec(masked)?.index ?? masked.length;
}
