import { hash } from 'node:crypto';
import type { Removal } from './write-document.ts';

/** `.sealed/<collection>/<path>.json`: what was taken out of one document, in clear. For the office alone: never published, never committed. */
export interface SealedRecord {
  format: typeof recordFormat;
  version: 1;
  document: string;
  /** The working copy: its name and the SHA-256 of its bytes. */
  source: { name: string; sha256: string };
  decidedBy: string;
  date: string;
  removed: Removal[];
}

/** Stands in every such file, and nowhere else. */
export const recordFormat = 'portal-sealed-record';

export function sealedRecord(document: string, source: { name: string; bytes: Uint8Array }, by: string, date: string, removed: readonly Removal[]): string {
  const record: SealedRecord = { format: recordFormat, version: 1, document, source: { name: source.name, sha256: hash('sha256', source.bytes) }, decidedBy: by, date, removed: [...removed] };
  return `${JSON.stringify(record, null, 2)}\n`;
}
