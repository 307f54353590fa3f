import { newLimits } from './limits.ts';
import { openZip } from './open-zip.ts';

/** The files of an archive by name, folders left out. Throws where not all of it can be read, or where it swells. */
export function openArchive(bytes: Uint8Array): Map<string, Uint8Array> {
  const { entries, found } = openZip('', bytes, newLimits());
  const fault = found.problems[0] ?? found.traits.find(({ kind }) => kind === '异常压缩' || kind === '加密')?.excerpt;
  if (fault !== undefined) throw new Error(fault);
  return new Map(entries.map(({ name, data }) => [name, data]));
}
