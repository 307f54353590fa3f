import type { SetDifference } from '../domain/document-sets.ts';

/** Where a built site shows other documents than the content holds. */
export interface SiteSetsAudit { kind: 'site'; site: string; documents: number; sets: SetDifference[] }

/** Whether some place lacks a document or names one that is not there. */
export const hasSetFaults = ({ sets }: SiteSetsAudit): boolean => sets.some(({ missing, extra, present, expected }) => missing.length > 0 || extra.length > 0 || (!present && expected > 0));
