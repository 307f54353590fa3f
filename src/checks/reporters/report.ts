import type { Finding } from '../../domain/finding.ts';

/** What a reporter puts into words. */
export interface Report {
  /** Sorted by `compareFindings`. */
  findings: readonly Finding[];
  /** Files of the documents (or built pages) checked; registers are not among them. */
  documents: ReadonlySet<string>;
  /** Text of a source file, for the line under a finding; undefined where it cannot be shown. */
  sourceOf?: (file: string) => string | undefined;
}

export function countFindings(findings: readonly Finding[]): { errors: number; warnings: number; infos: number } {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}
