export { formatAnchor } from './format-anchor.ts';
import { formatChineseNumeral, numeralCharacters, parseChineseNumeral } from './chinese-numerals.ts';

/** A reference to a place in a document, as an anchor of `structure.ts`. `text` is what was written. */
export interface ArticleReference { anchor: string; text: string }

const numeral = `(?:[${numeralCharacters}]{1,8})`;
const bracketed = `(?:[（(]\\s*(${numeral})\\s*[）)]|(${numeral}))`;
const attachment = `(?:附件\\s*(${numeral}))?\\s*`;
const article = new RegExp(`${attachment}第\\s*(${numeral})\\s*条(?:\\s*之\\s*([一二三四五六七八九十]{1,3}))?`, 'y');
const paragraph = new RegExp(`\\s*第\\s*(${numeral})\\s*款`, 'y');
const item = new RegExp(`\\s*第?\\s*${bracketed}\\s*项`, 'y');
const looseItem = new RegExp(`\\s*第?\\s*[（(]\\s*(${numeral})\\s*[）)]\\s*`, 'y');
const subitem = new RegExp(`\\s*第?\\s*(${numeral})\\s*目`, 'y');
const chapter = new RegExp(`${attachment}第\\s*(${numeral})\\s*章(?:\\s*第\\s*(${numeral})\\s*节)?`, 'y');
const anchorForm = /(?:att-\d{1,3}-)?(?:art|part|sub|ch|s|sec)-\d[a-z0-9-]{0,40}/y;
const plain = /(\d{1,4})(?:-(\d{1,2}))?(?![\d-])/y;
const separator = /[\s、，,;；。.]+|[和及与]|以及|或者?/y;
const range = /\s*(?:至|到|[~～—–])\s*/y;

/**
 * Reads a list of places: `第四条 第五条、第十二条之一第二款第（三）项`, `4 5 12-1`, `art-4`, `第四条至第六条`, `第二章`. A 款 or 项 without an article
 * belongs to the article before it; a 项 without a 款 is one of the first. What cannot be read is left out: see `findUnreadReferences`.
 */
export const parseArticleReferences = (text: string): ArticleReference[] => scan(text).references;

/** The pieces of a list of places that are no reference, as written. */
export const findUnreadReferences = (text: string): string[] => scan(text).unread;

interface Scan { references: ArticleReference[]; unread: string[] }

/** The last article and 款 named, for what follows without them. */
interface Context { article: string | null; paragraph: string | null; number: number | null }

function scan(text: string): Scan {
  const result: Scan = { references: [], unread: [] };
  let context: Context = { article: null, paragraph: null, number: null };
  let rangeFrom: number | null = null;
  let at = 0;
  while (at < text.length) {
    const gap = matchAt(separator, text, at);
    if (gap) {
      at += gap[0].length;
      continue;
    }
    const until = context.number !== null && rangeFrom === null ? matchAt(range, text, at) : null;
    if (until) {
      rangeFrom = context.number;
      at += until[0].length;
      continue;
    }
    const place = readPlace(text, at, context);
    if (place) {
      if (rangeFrom !== null) result.references.push(...between(rangeFrom, place.context, place.anchor));
      result.references.push({ anchor: place.anchor, text: text.slice(at, place.end).trim() });
      context = place.context;
      at = place.end;
    } else {
      const [piece = ''] = /^[^\s、，,;；。]+/.exec(text.slice(at, at + 200)) ?? [text[at] ?? ''];
      result.unread.push(piece);
      at += piece.length;
    }
    rangeFrom = null;
  }
  return result;
}

interface Place { anchor: string; end: number; context: Context }

function readPlace(text: string, at: number, context: Context): Place | undefined {
  const raw = matchAt(anchorForm, text, at);
  if (raw) return withArticle(raw[0], at + raw[0].length, /^(?:att-\d+-)?art-\d+(?:-\d+)?/.exec(raw[0])?.[0] ?? null);
  const division = matchAt(chapter, text, at);
  if (division) return readChapter(division, at);
  const whole = matchAt(article, text, at);
  if (whole) {
    const number = parseChineseNumeral(whole[2] ?? '');
    const branch = whole[3] === undefined ? null : parseChineseNumeral(whole[3]);
    if (number === undefined || branch === undefined) return undefined;
    return readInside(text, at + whole[0].length, `${prefixOf(whole[1])}art-${number}${branch === null ? '' : `-${branch}`}`, null, number);
  }
  if (context.article && (matchAt(paragraph, text, at) || matchAt(item, text, at) || matchAt(looseItem, text, at))) {
    return readInside(text, at, context.article, matchAt(paragraph, text, at) ? null : context.paragraph, context.number);
  }
  const number = matchAt(plain, text, at);
  return number && Number(number[1]) > 0 ? withArticle(`art-${Number(number[1])}${number[2] === undefined ? '' : `-${Number(number[2])}`}`, at + number[0].length) : undefined;
}

function withArticle(anchor: string, end: number, articleAnchor: string | null = anchor): Place {
  const number = /^art-(\d+)$/.exec(anchor)?.[1];
  return { anchor, end, context: { article: articleAnchor, paragraph: null, number: number === undefined ? null : Number(number) } };
}

function readChapter(match: RegExpExecArray, at: number): Place | undefined {
  const number = parseChineseNumeral(match[2] ?? '');
  const section = match[3] === undefined ? null : parseChineseNumeral(match[3]);
  if (number === undefined || section === undefined) return undefined;
  return { anchor: `${prefixOf(match[1])}ch-${number}${section === null ? '' : `-s-${section}`}`, end: at + match[0].length, context: { article: null, paragraph: null, number: null } };
}

/** 款, 项 and 目 that follow an article, or stand for themselves after one. */
function readInside(text: string, start: number, articleAnchor: string, knownParagraph: string | null, number: number | null): Place {
  let end = start;
  const next = (pattern: RegExp): number | undefined => {
    const match = matchAt(pattern, text, end);
    const value = match ? parseChineseNumeral(match[1] ?? match[2] ?? '') : undefined;
    if (match && value !== undefined) end += match[0].length;
    return value;
  };
  const p = next(paragraph);
  const i = next(item) ?? next(looseItem);
  const n = i === undefined ? undefined : next(subitem);
  const paragraphAnchor = p === undefined ? knownParagraph ?? (i === undefined ? null : `${articleAnchor}-p1`) : `${articleAnchor}-p${p}`;
  const anchor = `${paragraphAnchor ?? articleAnchor}${i === undefined ? '' : `-i${i}`}${n === undefined ? '' : `-n${n}`}`;
  return { anchor, end, context: { article: articleAnchor, paragraph: paragraphAnchor, number: anchor === articleAnchor ? number : null } };
}

const prefixOf = (numeralText: string | undefined): string => (numeralText === undefined ? '' : `att-${parseChineseNumeral(numeralText) ?? 1}-`);

/** The articles left out in 第四条至第六条; a range of more than 200 is taken for a slip. */
function between(from: number, { number }: Context, anchor: string): ArticleReference[] {
  if (number === null || number - from > 200) return [];
  const prefix = anchor.replace(/art-\d+$/, '');
  return Array.from({ length: Math.max(0, number - from - 1) }, (_, index) => ({ anchor: `${prefix}art-${from + index + 1}`, text: `第${formatChineseNumeral(from + index + 1)}条` }));
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
