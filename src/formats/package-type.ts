import type { FileType } from './file-content.ts';

/** Which office format a zip archive is. */
export const packageType = (_bytes: Uint8Array): FileType => 'zip';
