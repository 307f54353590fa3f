import type { ColumnFigure } from '../../domain/column-figures.ts';
import { columnOf } from '../../domain/columns.ts';
import { entryCollectionIds } from '../../domain/entries.ts';
import type { Site } from '../../domain/site.ts';
import { counted, type Cell } from './figure-cells.ts';

type Told = Pick<ColumnFigure, 'entries' | 'measures' | 'sums'>;

/** Rows of the statutory columns: name, entries, and in words how they stand. */
export const columnWords = (figures: readonly ColumnFigure[], site: Site): Cell[][] => entryCollectionIds.flatMap((id) => {
  const own = figures.filter(({ column }) => column === id);
  if (own.length === 0) return [];
  const { name, url } = columnOf(site, id);
  const total = own.reduce(add);
  return [[{ text: name, url }, counted(total.entries, url), words(total)]];
});

/** The same by unit and year. */
export const columnRows = (figures: readonly ColumnFigure[], site: Site, unitName: (id: string) => string): Cell[][] => figures.map((figure) => {
  const { name, url } = columnOf(site, figure.column);
  return [{ text: name, url }, unitName(figure.unit), figure.year ?? '不明', counted(figure.entries, url), words(figure)];
});

/** `正在征集1，已公布采纳情况5，收到意见1168`; what is not there is left out. */
function words({ measures, sums }: Told): string {
  return [...measures.map(({ label, entries }) => ({ label, value: entries })), ...sums].filter(({ value }) => value > 0).map(({ label, value }) => `${label}${value}`).join('，') || '—';
}

const add = (a: ColumnFigure, b: ColumnFigure): ColumnFigure => ({
  ...a, entries: a.entries + b.entries,
  measures: a.measures.map((measure, i) => ({ ...measure, entries: measure.entries + (b.measures[i]?.entries ?? 0) })),
  sums: a.sums.map((sum, i) => ({ ...sum, value: sum.value + (b.sums[i]?.value ?? 0) })),
});
