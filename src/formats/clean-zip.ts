import { isFolderTrace } from './clean-ofd.ts';
import type { CleanInner } from './clean-ooxml.ts';
import { stableZip } from './stable-zip.ts';

/** An archive whose files are cleaned one by one; times, owners, comments and traces of file managers go. */
export async function cleanZip(entries: ReadonlyMap<string, Uint8Array>, cleanInner: CleanInner): Promise<Uint8Array> {
  const out = new Map<string, Uint8Array>();
  for (const [name, bytes] of entries) if (!isFolderTrace(name)) out.set(name, await cleanInner(name, bytes));
  return stableZip(out);
}
