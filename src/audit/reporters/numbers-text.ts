import type { NumbersAudit } from '../audit-numbers.ts';
import { formatGaps, type NumberSeries } from '../number-series.ts';
import { percent } from './shares.ts';

const shownRows = 20;

export function numbersAsText({ file, rows, holding, read, readShare, method, series, duplicates, unparsed, trimmed }: NumbersAudit): string {
  return [
    `${file}：${rows}行，其中${holding}行有发文字号，读出${read}个（${percent(readShare)}），序列${series.length}个，见到不同编号${sum(series, 'seen')}个，缺号${sum(series, 'missing')}个，重复${duplicates.length}个。`,
    method,
    '', ...seriesLines(series),
    '', `重复的发文字号：${duplicates.length}个`,
    ...shown(duplicates.map(({ number, sources }) => `  ${number}：第${sources.map(({ line }) => line).join('、')}行`)),
    '', `未读出的行：${unparsed.length}行`,
    ...[...Map.groupBy(unparsed, ({ reason }) => reason)].sort(([, a], [, b]) => b.length - a.length).map(([reason, found]) => `  ${reason}：${found.length}行`),
    ...shown(unparsed.filter(({ text }) => text.trim() !== '').map(({ line, text, reason }) => `  第${line}行“${text.trim().slice(0, 40)}”：${reason}`)),
    ...(trimmed.length > 0 ? ['', `机关代字前连着其他文字，略去后读出的行：${trimmed.length}行`, ...shown(trimmed.map(({ line, number, leadIn }) => `  第${line}行略去“${leadIn}”，读作${number}`))] : []),
    '',
  ].join('\n');
}

const sum = (series: readonly NumberSeries[], field: 'seen' | 'missing'): number => series.reduce((total, each) => total + each[field], 0);

/** One line a series. The estimate says how many there were, not which. */
function seriesLines(series: readonly NumberSeries[]): string[] {
  return series.map(({ code, year, seen, highest, missing, gaps, estimate, share, cautions }) =>
    `${code}${year === null ? '' : `〔${year}〕`}　已见${seen}　最大${highest}　缺${missing}${missing > 0 ? `（${shortGaps(gaps)}）` : ''}　估计总数${estimate.toFixed(1)}　已见比例${percent(share)}${cautions.length > 0 ? `（${cautions.join('；')}）` : ''}`);
}

function shortGaps(gaps: NumberSeries['gaps']): string {
  return gaps.length <= 12 ? formatGaps(gaps) : `${formatGaps(gaps.slice(0, 12))}等${gaps.length}段`;
}

const shown = (lines: readonly string[]): string[] => (lines.length <= shownRows ? [...lines] : [...lines.slice(0, shownRows), `  另有${lines.length - shownRows}条，见 --format csv 或 json`]);
