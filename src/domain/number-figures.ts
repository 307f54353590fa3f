import { z } from 'zod';
import { compareText } from './finding.ts';
import type { SeriesAccount } from './number-account.ts';
import type { RegisteredNumber } from './registered-number.ts';
import { numberFates, type NumberFate } from './vocabulary/number-fates.ts';

const count = z.int().nonnegative();
const year = z.int().nullable().describe('历年连续编号的为 null');
const unit = { unit: z.string().describe('发文机关代码，见 registers/units.yaml'), name: z.string().describe('发文机关全称') };
const share = z.number().min(0).max(1);

/** What the account of one series comes to. Every figure can be counted again from front matter and `registers/numbers.yaml`. */
export const seriesFiguresSchema = z.strictObject({
  code: z.string().describe('机关代字'), year, ...unit,
  highest: count.describe('已知的最大号 m；以后是否还有文件，从编号看不出来'),
  seen: count.describe('有文件在本站的编号'),
  counts: z.strictObject(Object.fromEntries(Object.entries(numberFates).map(([fate, label]) => [fate, count.describe(label)])) as Record<NumberFate, typeof count>).describe('各种去向的编号'),
  accounted: count.describe('去向清楚的编号'),
  missing: count.describe('缺号：没有文件，也没有登记说明'),
  share: share.describe('去向清楚的占 1—m 号的比例'),
  estimate: z.number().describe('估计总数 m + m/k − 1，k 为有文件或者有登记的编号；以编号从1号连续、所见为随机样本为前提'),
  gaps: z.array(z.strictObject({
    from: count, to: count, reason: z.string().nullable().describe('正在核查的说明；没有人核查的为 null'), due: z.iso.date().nullable().describe('答复期限'),
  })),
  duplicates: z.array(count).describe('不止一件文件使用的编号'),
});
export type SeriesFigures = z.infer<typeof seriesFiguresSchema>;

/** The series of one unit in one year, summed. */
export const unitNumbersSchema = z.strictObject({
  ...unit, year, codes: z.array(z.string()), issued: count.describe('各序列最大号之和'), accounted: count, missing: count, share,
});
export type UnitNumbers = z.infer<typeof unitNumbersSchema>;

export const numberFiguresSchema = z.strictObject({
  issued: count, accounted: count, missing: count,
  share: share.nullable().describe('没有编号时为 null'),
  /** By 机关代字, then year. */
  series: z.array(seriesFiguresSchema),
  /** In the order of the register of units, then by year, orders without a year first. */
  byUnitAndYear: z.array(unitNumbersSchema),
});
export type NumberFigures = z.infer<typeof numberFiguresSchema>;

export type RegisterEntry = Pick<RegisteredNumber, 'number' | 'kind' | 'reason' | 'registeredBy' | 'due'>;

/** The unit that issues a series: the lead of its first document, else who registered its first entry. */
export function seriesUnit<D, R extends Pick<RegisteredNumber, 'registeredBy'>>({ runs }: SeriesAccount<D, R>, leadOf: (document: D) => string | undefined): string {
  const leads = runs.flatMap((run) => ('documents' in run ? run.documents.map(leadOf) : [])).filter((unit) => unit !== undefined);
  const registrars = runs.flatMap((run) => ('entry' in run && run.entry ? [run.entry.registeredBy] : []));
  return leads[0] ?? registrars[0] ?? '';
}

export function numberFigures<D, R extends RegisterEntry>(
  accounts: readonly SeriesAccount<D, R>[], units: readonly { id: string; name: string }[], leadOf: (document: D) => string | undefined,
): NumberFigures {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const series = accounts.map((account): SeriesFigures => {
    const { code, year, highest, counts, accounted, share, duplicates, runs } = account;
    const unit = seriesUnit(account, leadOf);
    const known = highest - counts.gap;
    return {
      code, year, unit, name: names.get(unit) ?? unit, highest, seen: highest - counts.registered - counts.gap, counts, accounted, missing: highest - accounted, share,
      estimate: known === 0 ? highest : highest + highest / known - 1,
      gaps: runs.flatMap((run) => (run.fate === 'gap' ? [{ from: run.from, to: run.to, reason: run.entry?.reason ?? null, due: run.entry?.due ?? null }] : [])), duplicates,
    };
  });
  const order = new Map(units.map(({ id }, index) => [id, index]));
  const rank = ({ unit }: UnitNumbers): number => order.get(unit) ?? units.length;
  const byUnitAndYear = [...Map.groupBy(series, ({ unit, year }) => `${unit}\n${year ?? ''}`).values()].map(sumOfUnit)
    .sort((a, b) => rank(a) - rank(b) || compareText(a.unit, b.unit) || (a.year ?? 0) - (b.year ?? 0));
  return { ...sum(series), series, byUnitAndYear };
}

function sumOfUnit(series: SeriesFigures[]): UnitNumbers {
  const { unit = '', name = '', year = null } = series[0] ?? {};
  const { issued, accounted, missing, share } = sum(series);
  return { unit, name, year, codes: series.map(({ code }) => code), issued, accounted, missing, share: share ?? 1 };
}

function sum(series: readonly SeriesFigures[]): Pick<NumberFigures, 'issued' | 'accounted' | 'missing' | 'share'> {
  const issued = series.reduce((total, { highest }) => total + highest, 0);
  const accounted = series.reduce((total, each) => total + each.accounted, 0);
  return { issued, accounted, missing: issued - accounted, share: issued === 0 ? null : accounted / issued };
}
