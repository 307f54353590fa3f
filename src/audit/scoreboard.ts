import type { Corpus, PolicyDocument } from '../corpus/document.ts';
import { shareOf, type AuditFigures, type UnitScore, type YearSums } from '../domain/audit-figures.ts';
import type { GroundCode } from '../domain/vocabulary/grounds.ts';
import { eachType } from './completeness.ts';
import { sumsOf } from './interpretation-coverage.ts';

type Parts = Pick<AuditFigures, 'byUnitAndYear' | 'timeliness' | 'interpretation' | 'reviews' | 'validity'>;

/**
 * 单位公开工作评议表 (条例第四十六条; 北辰区 第二十八条): each unit by what it answers for: publication and time by 发文机关, interpretation and
 * evaluation by 起草单位, review by the unit that decided. In the order of the register of units; without documents a unit has no row.
 */
export function unitScores(parts: Parts, { policies, units }: Pick<Corpus, 'policies' | 'units'>): UnitScore[] {
  const { timeliness, reviews, validity, interpretation, byUnitAndYear } = parts;
  const ids = new Set([
    ...byUnitAndYear, ...interpretation.documents, ...interpretation.exempted, ...reviews.overdue, ...reviews.upcoming, ...reviews.missing,
    ...validity.expiring, ...validity.ended, ...validity.evaluationDue,
  ].map(({ unit }) => unit));
  const names = new Map(units.value.map(({ id, name }) => [id, name]));
  const ordered = [...names.keys(), ...[...ids].filter((id) => !names.has(id)).sort()].filter((id) => ids.has(id));
  return ordered.map((unit) => {
    const own = <T extends { unit: string }>(list: readonly T[]): T[] => list.filter((each) => each.unit === unit);
    const [overdue, missing] = [own(reviews.overdue).length, own(reviews.missing).length];
    return {
      unit, name: names.get(unit) ?? unit, ...sums(parts, (row) => row.unit === unit),
      lateWithoutReason: own(timeliness.late).filter(({ lateReason }) => lateReason === null).length,
      grounds: groundsOf(policies.filter(({ meta }) => (meta.issuer ?? '') === unit)),
      reviews: overdue + missing + own(reviews.upcoming).length, reviewsOverdue: overdue, reviewsMissing: missing,
      evaluationDue: own(validity.evaluationDue).length,
    };
  });
}

/** The trend: the same sums by year of the 成文日期, oldest first, a year that cannot be read last. */
export function yearSums(parts: Parts): YearSums[] {
  const years = [...new Set(parts.byUnitAndYear.map(({ year }) => year))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return years.map((year) => ({ year, ...sums(parts, (row) => row.year === year) }));
}

function sums({ byUnitAndYear, timeliness, interpretation }: Parts, wanted: (row: { unit: string; year: number | null }) => boolean): Omit<YearSums, 'year'> {
  const rows = byUnitAndYear.filter(wanted);
  const timed = timeliness.byUnitAndYear.filter(wanted);
  const add = <T>(list: readonly T[], valueOf: (each: T) => number): number => list.reduce((sum, each) => sum + valueOf(each), 0);
  const total = add(rows, (row) => row.total);
  const types = eachType((type) => add(rows, (row) => row[type]));
  const [counted, onTime] = [add(timed, (row) => row.counted), add(timed, (row) => row.onTime)];
  const { share, ...interpreted } = sumsOf(interpretation.documents.filter(wanted), interpretation.deadline);
  return {
    total, ...types, openShare: shareOf(types.proactive + types.redacted, total),
    counted, onTime, onTimeShare: shareOf(onTime, counted), ...interpreted, interpretationShare: share,
  };
}

function groundsOf(policies: readonly PolicyDocument[]): Partial<Record<GroundCode, number>> {
  const counts: Partial<Record<GroundCode, number>> = {};
  for (const code of policies.flatMap(({ meta }) => [...new Set(meta.disclosureReason?.codes ?? [])]).sort()) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
