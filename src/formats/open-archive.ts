import { unzipSync } from 'fflate';
import { mostEntryBytes } from './limits.ts';

/** The files of an archive by name, folders left out. Throws where it is broken or holds what is too large. */
export function openArchive(bytes: Uint8Array): Map<string, Uint8Array> {
  const entries = unzipSync(bytes, { filter: ({ originalSize }) => {
    if (originalSize > mostEntryBytes) throw new Error('too large');
    return true;
  } });
  return new Map(Object.entries(entries).filter(([name]) => !name.endsWith('/')));
}
