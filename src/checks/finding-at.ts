import type { Finding } from '../domain/finding.ts';
import type { AnyDocument, Place, Report, Rule } from './rule.ts';

/** A finding before exemptions and the site's own severities are applied. */
export interface Raised { rule: Rule; document: AnyDocument | null; finding: Finding; hint: Report['hint'] }

/** The document a place belongs to, null for registers, stray files and built pages. */
export const documentAt = (place: Place): AnyDocument | null => ('document' in place ? place.document : null);

/** Words and position of a report as a finding of `rule`; severity is the report's own where it has one. */
export function findingAt(rule: Pick<Rule, 'id' | 'severity' | 'fix' | 'source'>, report: Report): Finding {
  const { file, line, column, field } = locate(report.at);
  return {
    rule: rule.id,
    severity: report.severity ?? rule.severity,
    file, line, column, field,
    message: report.message,
    fix: report.fix ?? rule.fix,
    source: rule.source,
    related: (report.related ?? []).map(({ at, message }) => {
      const place = locate(at);
      return { file: place.file, line: place.line, column: place.column, message };
    }),
  };
}

function locate(place: Place): Pick<Finding, 'file' | 'line' | 'column' | 'field'> {
  if (!('document' in place)) return { file: place.file, line: place.line, column: place.column, field: place.field ?? null };
  const { file } = place.document;
  if ('line' in place) return { file, line: place.line, column: place.column, field: null };
  return { file, ...place.document.positionOf(place.field), field: place.field.join('.') || null };
}
