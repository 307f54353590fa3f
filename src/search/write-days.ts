import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { daysFile, type DaysOfPages } from './bundle-list.ts';
import { packDays } from './packed-days.ts';

/** Writes the days of a bundle's pages beside its index, the newest first. Pages without a day are left out. */
export async function writeDays(folder: string): Promise<void> {
  const fragments = join(folder, 'fragment');
  const days: DaysOfPages = [];
  for (const name of await readdir(fragments)) {
    const content = gunzipSync(await readFile(join(fragments, name))).toString('utf8');
    const { meta: { day } } = JSON.parse(content.slice(content.indexOf('{'))) as { meta: { day?: string } };
    if (day !== undefined) days.push(day);
  }
  await writeFile(join(folder, daysFile), `${JSON.stringify(days.sort().reverse())}\n`);
}

/** The days of all bundles in one file, as they are fetched: Pagefind sorts the pages of one bundle, not of several. */
export async function readDays(folders: readonly string[]): Promise<string[]> {
  return packDays(await Promise.all(folders.map(async (folder) => JSON.parse(await readFile(join(folder, daysFile), 'utf8')) as DaysOfPages)));
}
