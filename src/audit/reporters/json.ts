import { auditAsJson, type AuditFigures } from '../../domain/audit-figures.ts';
import type { NumbersAudit } from '../audit-numbers.ts';
import type { SiteSetsAudit } from '../site-sets.ts';

/** The figures as they are; the field names are the interface. Those of a corpus name the schema that its site publishes. */
export const reportAsJson = (audit: AuditFigures | NumbersAudit | SiteSetsAudit, origin?: string): string =>
  (audit.kind === 'corpus' ? auditAsJson(audit, origin) : `${JSON.stringify(audit, null, 2)}\n`);
