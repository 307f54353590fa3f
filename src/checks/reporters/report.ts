import type { Finding, Severity } from '../../domain/finding.ts';
import { familiesOf, familyOf } from '../../domain/rule-families.ts';

/** What a reporter puts into words. */
export interface Report {
  /** Sorted by `compareFindings`. */
  findings: readonly Finding[];
  /** Files of the documents (or built pages) checked; registers are not among them. */
  documents: ReadonlySet<string>;
  /** Text of a source file, for the line under a finding; undefined where it cannot be shown. */
  sourceOf?: (file: string) => string | undefined;
}

export interface SeverityCounts { errors: number; warnings: number; infos: number }

export function countFindings(findings: readonly Pick<Finding, 'severity'>[]): SeverityCounts {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

/** Counts of each family that has findings (`META`, `DISC`, …), in the order of families. */
export function countFamilies(findings: readonly Finding[]): Record<string, SeverityCounts> {
  const byFamily = Map.groupBy(findings, ({ rule }) => familyOf(rule));
  return Object.fromEntries(familiesOf(findings.map(({ rule }) => rule)).map((family) => [family, countFindings(byFamily.get(family) ?? [])]));
}
