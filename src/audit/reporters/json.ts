import type { AuditFigures } from '../../domain/audit-figures.ts';
import type { NumbersAudit } from '../audit-numbers.ts';
import type { SiteSetsAudit } from '../site-sets.ts';

/** The figures as they are; the field names are the interface. */
export const reportAsJson = (audit: AuditFigures | NumbersAudit | SiteSetsAudit): string => `${JSON.stringify(audit, null, 2)}\n`;
