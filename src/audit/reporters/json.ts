import { auditSchemaUrl, type AuditFigures } from '../../domain/audit-figures.ts';
import { absolute } from '../../domain/urls.ts';
import type { NumbersAudit } from '../audit-numbers.ts';
import type { SiteSetsAudit } from '../site-sets.ts';

/** The figures as they are; the field names are the interface. Those of a corpus name the schema that its site publishes. */
export function reportAsJson(audit: AuditFigures | NumbersAudit | SiteSetsAudit, origin?: string): string {
  const schema = audit.kind === 'corpus' && origin !== undefined ? { $schema: absolute(origin, auditSchemaUrl) } : {};
  return `${JSON.stringify({ ...schema, ...audit }, null, 2)}\n`;
}
