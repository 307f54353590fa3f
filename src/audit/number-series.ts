import { formatDocumentNumber, type DocumentNumber } from '../domain/document-number.ts';
import { compareText } from '../domain/finding.ts';
import { seriesKey } from '../domain/number-account.ts';

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
  /** Why the estimate of this series is to be read with care; empty where nothing speaks against it. */
  cautions: string[];
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
  const groups = Map.groupBy(numbers, ({ number }) => seriesKey(number.code, number.year));
  const series = [...groups.values()].map((group) => seriesOf(group.map(({ number }) => number)));
  // By code, year and serial: 公告〔2024〕5号 and 公告2024年第5号 are one number.
  const duplicates = [...Map.groupBy(numbers, ({ number }) => `${seriesKey(number.code, number.year)}\n${number.serial}`).values()]
    .flatMap((group) => (group[0] && group.length > 1 ? [{ number: formatDocumentNumber(group[0].number), sources: group.map(({ source }) => source) }] : []));
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
  return { code, year, seen, highest, gaps, missing: highest - seen, estimate, share: seen / estimate, cautions: cautionsOf(code, serials) };
}

/** Said wherever the estimate is shown. */
export const estimateMethod = '估计总数 = m + m/k − 1：m 为见到的最大号，k 为见到的不同编号数，已见比例 = k / 估计总数。'
  + '前提是编号从1号起逐号使用，而且见到的是全部编号的随机样本；公开哪些文件是挑选的结果，不是随机的，所以只宜比较，不能当作实数。'
  + '最大号以后还有没有文件、缺的号是没有使用还是没有公开，从清单看不出来；k 很小时误差很大；年中的清单只算到当时；不同机关共用一个代字的，会混成一个序列。';

/** Fewest numbers that an estimate can rest on. */
const fewest = 5;
/** A highest number so many times the next is more likely mistyped than true. */
const farAway = 10;

function cautionsOf(code: string, serials: readonly number[]): string[] {
  const [highest = 0, next = highest] = serials.toReversed();
  return [
    ...(serials.length < fewest ? [`只见到${serials.length}个编号，估计不可靠`] : []),
    ...(serials.length >= fewest && highest > next * farAway ? [`最大号${highest}远离其余编号，可能写错`] : []),
    ...(/^(?:公告|通告|令)$/.test(code) ? ['没有机关名称，可能混有不同机关的编号'] : []),
  ];
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
