import type { AuditFigures, UnitScore } from '../domain/audit-figures.ts';
import type { Edition, PolicySummary } from '../domain/edition.ts';
import { auditUnitUrl } from '../domain/urls.ts';
import { auditFigures, policyAt } from './audit.ts';
import { perEdition } from './per-edition.ts';

/** Whether a public document was in time; `none` for one without a limit. */
export type TimeState = 'onTime' | 'late' | 'uncounted' | 'none';

/** Everything the board counts for one unit, document by document. */
export interface AuditUnit {
  score: UnitScore;
  url: string;
  /** What it issued, by year, newest first. */
  years: { id: string; year: number | null; documents: { policy: PolicySummary; time: TimeState }[] }[];
  /** What it drafted and must be interpreted. */
  interpretations: (AuditFigures['interpretation']['documents'][number] & { policy: PolicySummary })[];
  reviews: { policy: PolicySummary; reviewDue: string | null }[];
}

/** Place of a year on the page of a unit. */
export const yearAnchor = (year: number | null): string => (year === null ? 'no-year' : `y${year}`);

export const auditUnits = perEdition((edition: Edition): AuditUnit[] => {
  const figures = auditFigures(edition);
  const times = timesOf(figures);
  const rows = Map.groupBy(figures.byUnitAndYear, ({ unit }) => unit);
  const drafted = Map.groupBy(figures.interpretation.documents, ({ unit }) => unit);
  const { overdue, missing, upcoming } = figures.reviews;
  const reviewed = Map.groupBy([...overdue, ...missing.map((each) => ({ ...each, reviewDue: null })), ...upcoming], ({ unit }) => unit);
  return figures.units.map((score) => ({
    score, url: auditUnitUrl(score.unit),
    years: (rows.get(score.unit) ?? []).toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0)).map(({ year, paths }) => ({
      id: yearAnchor(year), year,
      documents: Object.values(paths).flat().map((path) => ({ policy: policyAt(edition, path), time: times.get(path) ?? 'none' })),
    })),
    interpretations: (drafted.get(score.unit) ?? []).map((each) => ({ ...each, policy: policyAt(edition, each.path) })),
    reviews: (reviewed.get(score.unit) ?? []).map(({ path, reviewDue }) => ({ policy: policyAt(edition, path), reviewDue })),
  }));
});

function timesOf({ timeliness }: AuditFigures): Map<string, TimeState> {
  const times = new Map<string, TimeState>();
  for (const { paths } of timeliness.byUnitAndYear) {
    for (const state of ['onTime', 'late', 'uncounted'] as const) for (const path of paths[state]) times.set(path, state);
  }
  return times;
}
