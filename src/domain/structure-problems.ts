import { formatChineseNumeral } from './chinese-numerals.ts';
import { isNext, type Numbered } from './structure-articles.ts';
import { readMarker, type Marker } from './structure-labels.ts';
import type { Article, Block, Division, Item, StructureProblem } from './structure.ts';

type Place = Pick<StructureProblem, 'line' | 'column'>;
type Kind = StructureProblem['kind'];

/** Faults of numbering, in the order of the text, each reported once (FMT-01; GB/T 9704-2012 7.3.3). */
export function findNumberingProblems(blocks: readonly Block[]): StructureProblem[] {
  const problems: StructureProblem[] = [];
  const report = (kind: Kind, { line, column }: Place, found: string, expected: string): void => void problems.push({ kind, line, column, found, expected });
  for (const scope of splitScopes(blocks)) {
    checkArticles(scope.filter((block) => block.kind === 'article'), report);
    checkDivisions(scope.filter((block) => block.kind === 'division'), report);
    checkLayout(scope, report);
    for (const block of scope) if (block.kind === 'article') for (const part of block.content) if (part.kind === 'paragraph') checkItems(part.items, report);
  }
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}

type Report = (kind: Kind, place: Place, found: string, expected: string) => void;

/** Each title starts a numbering of its own. */
function splitScopes(blocks: readonly Block[]): Block[][] {
  const scopes: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'title') scopes.push([]);
    else scopes.at(-1)?.push(block);
  }
  return scopes;
}

const articleName = ({ number, branch }: Numbered): string => `第${formatChineseNumeral(Math.min(number, 9999))}条${branch === null ? '' : `之${formatChineseNumeral(branch)}`}`;

function checkArticles(articles: readonly Article[], report: Report): void {
  let last: Numbered | undefined;
  articles.forEach((article, index) => {
    if (isNext(article, last)) {
      last = article;
      return;
    }
    const expected: Numbered = article.branch !== null && article.number === last?.number
      ? { number: last.number, branch: (last.branch ?? 0) + 1 } : { number: (last?.number ?? 0) + 1, branch: null };
    const isRepeated = last !== undefined && article.number === last.number && article.branch === last.branch;
    const isBackwards = last !== undefined && compareNumbers(article, last) < 0;
    report(isRepeated ? 'articleRepeated' : isBackwards ? 'articleBackwards' : 'articleGap', article, article.label, articleName(expected));
    last = goOn(article, last, expected, articles[index + 1]);
  });
}

/** Where counting goes on after a wrong number, so that one slip is reported once. */
function goOn(article: Numbered, last: Numbered | undefined, expected: Numbered, next: Numbered | undefined): Numbered | undefined {
  if (next && isNext(next, article)) return article;
  if (next && isNext(next, expected)) return expected;
  if (next && isNext(next, last)) return last;
  return last === undefined || compareNumbers(article, last) > 0 ? article : last;
}

const compareNumbers = (a: Numbered, b: Numbered): number => a.number - b.number || (a.branch ?? 0) - (b.branch ?? 0);

const divisionWords = { part: '编', chapter: '章', section: '节' } as const;

function checkDivisions(divisions: readonly Division[], report: Report): void {
  const last: Record<string, number> = {};
  for (const division of divisions) {
    const word = division.label?.replace(/^第.*?(?=分?编|部分|章|节)/, '') ?? divisionWords[division.level];
    const found = division.label ?? division.title;
    if (division.level === 'section' && last['章'] === undefined && last['编'] === undefined && last['分编'] === undefined && division.number === 1 && divisions.some((one) => one.level === 'chapter'))
      report('levelSkipped', division, found, '第一章');
    const expected = (last[word] ?? 0) + 1;
    // 章 may count anew in each 编 or run through all of them.
    const restarts = division.level === 'chapter' && division.number === 1 && last['renewed'] === 1;
    if (division.number !== expected && !restarts) report('divisionGap', division, found, `第${formatChineseNumeral(Math.min(expected, 9999))}${word}`);
    last[word] = division.number;
    if (division.level === 'part') {
      last['renewed'] = 1;
      delete last['节'];
      if (word !== '分编') delete last['分编'];
    } else if (division.level === 'chapter') {
      delete last['renewed'];
      delete last['节'];
    }
  }
}

/** 一、（一）1.（1） outside articles: each list counts from one without a gap, and no level is left out. */
function checkLayout(blocks: readonly Block[], report: Report): void {
  let counts: number[] = [];
  // 1. 2. 3. may run on through all 一、 of a text.
  let runningThird = 0;
  for (const block of blocks) {
    if (block.kind === 'division' || block.kind === 'article') counts = block.kind === 'division' ? [] : counts;
    const marker = markerOf(block);
    if (!marker) continue;
    const depth = marker.rank - 1;
    const missing = Array.from({ length: depth }, (_, level) => level).find((level) => (counts[level] ?? 0) === 0);
    const expected = (counts[depth] ?? 0) + 1;
    if (missing !== undefined && marker.number === 1) report('levelSkipped', block, marker.label, writeMarker(missing + 1, 1));
    else if (marker.number !== expected && !(marker.rank === 3 && marker.number === runningThird + 1)) report('itemGap', block, marker.label, writeMarker(marker.rank, expected, marker.label));
    if (marker.rank === 3) runningThird = marker.number;
    counts = [...Array.from({ length: depth }, (_, level) => counts[level] ?? 0), marker.number];
  }
}

function markerOf(block: Block): Marker | undefined {
  if (block.kind === 'heading' && block.label !== null) return readMarker(block.label);
  return block.kind === 'paragraph' && block.anchor !== null && block.role === 'body' ? readMarker(block.text) : undefined;
}

function checkItems(items: readonly Item[], report: Report): void {
  let last = 0;
  for (const item of items) {
    if (item.label === '') continue;
    const marker = readMarker(item.label);
    if (marker && item.number !== last + 1) report('itemGap', item, item.label, writeMarker(marker.rank, last + 1, item.label));
    last = item.number;
    checkItems(item.items, report);
  }
}

/** A marker in the style of `like`: brackets, point or pause mark as there. */
function writeMarker(rank: number, number: number, like?: string): string {
  const value = Math.min(number, 9999);
  if (rank === 1) return `${formatChineseNumeral(value)}、`;
  if (rank === 2) return `（${formatChineseNumeral(value)}）`;
  if (rank === 3) return `${value}${like && /、$/.test(like) ? '、' : '.'}`;
  if (rank === 4) return `（${value}）`;
  return value <= 20 ? String.fromCharCode(0x2460 + value - 1) : `（${value}）`;
}
