import type { YearSums } from '../../domain/audit-figures.ts';
import { facetUrl } from '../../domain/urls.ts';
import type { Bar } from './bar-chart.ts';
import { percent, type Cell, type Column } from './figure-cells.ts';

/** A share of each year as bars, and as the rows of its table. */
export interface Trend { bars: Bar[]; columns: Column[]; rows: Cell[][]; description: string }

/** `part` of `whole` in each year whose date can be read. `noun` names the share: `按时比例`. */
export function trendOf(years: readonly YearSums[], noun: string, labels: [whole: string, part: string], valuesOf: (year: YearSums) => { whole: number; part: number; share: number | null }): Trend {
  const known = years.flatMap((sums) => (sums.year === null ? [] : [{ year: sums.year, ...valuesOf(sums) }]));
  const told = known.filter(({ share }) => share !== null);
  const [first, last] = [told[0], told.at(-1)];
  return {
    bars: known.map(({ year, share }) => ({ label: String(year), value: share, text: share === null ? '—' : (share * 100).toFixed(1) })),
    columns: [{ label: '年份' }, { label: labels[0], kind: 'n' }, { label: labels[1], kind: 'n' }, { label: noun, kind: 'n' }],
    rows: known.map(({ year, whole, part, share }) => [{ text: `${year}年`, url: facetUrl('year', String(year)) }, whole, part, percent(share)]),
    description: !first || !last ? `${noun}没有可以计算的年份。` : first === last ? `${first.year}年${noun}${percent(first.share)}。` : `${noun}，${first.year}年${percent(first.share)}，${last.year}年${percent(last.share)}。`,
  };
}
