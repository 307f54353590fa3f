import { openZip } from './open-zip.ts';
import { join, type Reader } from './reading.ts';

/** A plain archive: names, comments, and each file in it. */
export const readZip: Reader = async ({ name, bytes, limits, inside }) => {
  const { entries, found } = openZip(name, bytes, limits);
  for (const entry of entries) join(found, await inside([entry.name], entry.name, entry.data));
  return found;
};
