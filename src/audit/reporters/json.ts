import type { CorpusAudit } from '../audit-corpus.ts';
import type { NumbersAudit } from '../audit-numbers.ts';

/** The figures as they are; the field names are the interface. */
export const reportAsJson = (audit: CorpusAudit | NumbersAudit): string => `${JSON.stringify(audit, null, 2)}\n`;
