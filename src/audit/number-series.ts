import { formatDocumentNumber, type DocumentNumber } from '../domain/document-number.ts';
import { compareText } from '../domain/finding.ts';

/** A number with what it was found on: a row of a list, a document. */
export interface Numbered<Source> { number: DocumentNumber; source: Source }

/** What is known of one 机关代字 in one year. */
export interface NumberSeries {
  /** 机关代字: `澄政规`. */
  code: string;
  /** Null for orders numbered through the years. */
  year: number | null;
  /** Different numbers seen (k). */
  seen: number;
  /** Highest number seen (m). */
  highest: number;
  /** Numbers below the highest that were not seen, as ranges with both ends included. */
  gaps: { from: number; to: number }[];
  /** Numbers in `gaps`. */
  missing: number;
  /** How many there were in all, by m + m/k − 1 (the German tank problem); never below `highest`. */
  estimate: number;
  /** Seen of estimated, k / (m + m/k − 1). */
  share: number;
}

export interface DuplicateNumber<Source> { number: string; sources: Source[] }

export interface NumberFigures<Source> {
  /** By 机关代字, then year, orders without a year first. */
  series: NumberSeries[];
  /** Numbers that stand more than once. */
  duplicates: DuplicateNumber<Source>[];
}

/** Series, gaps, estimates and duplicates of numbers that have been read. Two 机关代字 are never taken for one. */
export function numberFigures<Source>(numbers: readonly Numbered<Source>[]): NumberFigures<Source> {
  const groups = Map.groupBy(numbers, ({ number }) => `${number.code}\n${number.year ?? ''}`);
  const series = [...groups.values()].map((group) => seriesOf(group.map(({ number }) => number)));
  const duplicates = [...Map.groupBy(numbers, ({ number }) => formatDocumentNumber(number))]
    .filter(([, group]) => group.length > 1)
    .map(([number, group]) => ({ number, sources: group.map(({ source }) => source) }));
  return {
    series: series.sort((a, b) => compareText(a.code, b.code) || (a.year ?? 0) - (b.year ?? 0)),
    duplicates: duplicates.sort((a, b) => compareText(a.number, b.number)),
  };
}

function seriesOf(numbers: readonly DocumentNumber[]): NumberSeries {
  const { code = '', year = null } = numbers[0] ?? {};
  const serials = [...new Set(numbers.map(({ serial }) => serial))].sort((a, b) => a - b);
  const seen = serials.length;
  const highest = serials[seen - 1] ?? 0;
  const gaps = gapsIn(serials);
  const estimate = highest + highest / seen - 1;
  return { code, year, seen, highest, gaps, missing: highest - seen, estimate, share: seen / estimate };
}

/** Ranges of whole numbers from 1 that are not in a rising list. */
function gapsIn(serials: readonly number[]): { from: number; to: number }[] {
  const gaps: { from: number; to: number }[] = [];
  let expected = 1;
  for (const serial of serials) {
    if (serial > expected) gaps.push({ from: expected, to: serial - 1 });
    expected = serial + 1;
  }
  return gaps;
}

/** `3—5、9` */
export const formatGaps = (gaps: NumberSeries['gaps']): string => gaps.map(({ from, to }) => (from === to ? String(from) : `${from}—${to}`)).join('、');
