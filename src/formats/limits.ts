/** An entry larger than this is not unpacked. */
export const mostEntryBytes = 64 * 1024 * 1024;
/** All that is unpacked of one file, entries within entries included. */
const mostBytes = 256 * 1024 * 1024;
/** Files within a file, a level each: an archive in a workbook in a report. */
export const mostNesting = 3;
/** Entries of one archive that are looked at. */
export const mostEntries = 20_000;

/** What may still be unpacked while one file is read; shared by all that lies inside it. */
export interface Limits { bytes: number; entries: number }

export const newLimits = (): Limits => ({ bytes: mostBytes, entries: 5 * mostEntries });
