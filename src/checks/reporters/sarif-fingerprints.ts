import { createHash } from 'node:crypto';
import type { Finding } from '../../domain/finding.ts';

/**
 * What tells one finding from another through changes elsewhere in the file: rule, file, field and the text of the line without its white
 * space, never the number of the line. Findings that are alike are counted. One maker for each run.
 */
export function createFingerprints(sourceOf: (file: string) => string | undefined): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return ({ rule, file, field, line, message }) => {
    const text = sourceOf(file)?.split('\n')[line - 1]?.replace(/\s+/g, '') ?? message;
    const hash = createHash('sha256').update(JSON.stringify([rule, file, field, text])).digest('hex').slice(0, 32);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  };
}
