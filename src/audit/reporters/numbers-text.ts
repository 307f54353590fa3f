import type { NumbersAudit } from '../audit-numbers.ts';
import { formatGaps, type NumberSeries } from '../number-series.ts';
import { percent } from './shares.ts';

const shownRows = 20;

export function numbersAsText({ file, rows, read, series, duplicates, unparsed }: NumbersAudit): string {
  return [
    `${file}：${rows}行，读出发文字号${read}个，未读出${unparsed.length}个，序列${series.length}个。`,
    '', ...seriesLines(series),
    '', `重复的发文字号：${duplicates.length}个`,
    ...shown(duplicates.map(({ number, sources }) => `  ${number}：第${sources.map(({ line }) => line).join('、')}行`)),
    '', `未读出的行：${unparsed.length}行`,
    ...[...Map.groupBy(unparsed, ({ reason }) => reason)].sort(([, a], [, b]) => b.length - a.length).map(([reason, found]) => `  ${reason}：${found.length}行`),
    ...shown(unparsed.filter(({ text }) => text.trim() !== '').map(({ line, text, reason }) => `  第${line}行“${text.trim().slice(0, 40)}”：${reason}`)),
    '',
  ].join('\n');
}

/** One line a series. The estimate says how many there were by m + m/k − 1, not which. */
export function seriesLines(series: readonly NumberSeries[]): string[] {
  return series.map(({ code, year, seen, highest, missing, gaps, estimate, share }) =>
    `${code}${year === null ? '' : `〔${year}〕`}　已见${seen}　最大${highest}　缺${missing}${missing > 0 ? `（${shortGaps(gaps)}）` : ''}　估计总数${estimate.toFixed(1)}　已见比例${percent(share)}`);
}

function shortGaps(gaps: NumberSeries['gaps']): string {
  return gaps.length <= 12 ? formatGaps(gaps) : `${formatGaps(gaps.slice(0, 12))}等${gaps.length}段`;
}

const shown = (lines: readonly string[]): string[] => (lines.length <= shownRows ? [...lines] : [...lines.slice(0, shownRows), `  另有${lines.length - shownRows}条，见 --format csv 或 json`]);
