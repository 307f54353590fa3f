import { createHash } from 'node:crypto';

/** Key of a list page: changes when one of its parts does. Documents go in by their digests. */
export const pageKey = (...parts: unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
