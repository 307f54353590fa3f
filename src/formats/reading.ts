import type { FileContent, FileType } from './file-content.ts';
import type { Limits } from './limits.ts';

/** What a reader finds in a file of its format. */
export type Found = Omit<FileContent, 'type'>;

/** One file that is being read, perhaps inside another. */
export interface Reading {
  name: string;
  bytes: Uint8Array;
  type: FileType;
  limits: Limits;
  /** What a file inside this one holds, its paths led by `path`. Too deep a nesting is a problem in the answer. */
  inside(path: readonly string[], name: string, bytes: Uint8Array): Promise<Found>;
}

/** Reads one format. Paths are relative to the file. May throw: that becomes a problem of the file. */
export type Reader = (reading: Reading) => Found | Promise<Found>;

export const nothing = (): Found => ({ parts: [], traits: [], problems: [] });

/** Adds what was found in one place to `found`. */
export function join(found: Found, more: Found): void {
  for (const part of more.parts) found.parts.push(part);
  for (const trait of more.traits) found.traits.push(trait);
  for (const problem of more.problems) found.problems.push(problem);
}
