export type Severity = 'error' | 'warning' | 'info';

/** A place in a source file, 1-based; never invented. */
export interface Position { line: number; column: number }

/** What a check reports. The JSON of `npm run check -- --format json` has exactly these fields. */
export interface Finding {
  /** Rule id, e.g. `NUM-01`. */
  rule: string;
  severity: Severity;
  /** Path relative to the working directory, with `/`; for a built page, its path under the output folder. */
  file: string;
  line: number;
  column: number;
  /** Dotted path of the front-matter field, `redactions.0.code`; null for a place in the body or a built page. */
  field: string | null;
  /** What is wrong: what was expected and what was found. */
  message: string;
  /** How to mend it, one imperative sentence. */
  fix: string;
  /** Law and article, standard, or seed and article. */
  source: string;
  related: { file: string; line: number; column: number; message: string }[];
}

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Order of every report: file, line, column, severity, rule. */
export function compareFindings(a: Finding, b: Finding): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || rank[a.severity] - rank[b.severity] || compareText(a.rule, b.rule) || compareText(a.message, b.message);
}

/** Order by code unit: the same on every machine and in every locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
