import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { daysFile, type DaysOfPages } from './bundle-list.ts';
import { packDays } from './packed-days.ts';

/** Writes the days of a bundle's pages beside its index. Pages without a day are left out. */
export async function writeDays(folder: string): Promise<void> {
  const fragments = join(folder, 'fragment');
  const days: DaysOfPages = {};
  for (const name of (await readdir(fragments)).sort()) {
    const content = gunzipSync(await readFile(join(fragments, name))).toString('utf8');
    const { meta: { day } } = JSON.parse(content.slice(content.indexOf('{'))) as { meta: { day?: string } };
    if (day !== undefined) (days[day] ??= []).push(name.replace(/\.pf_fragment$/, ''));
  }
  const newestFirst = Object.entries(days).sort(([a], [b]) => (a < b ? 1 : -1));
  await writeFile(join(folder, daysFile), `${JSON.stringify(Object.fromEntries(newestFirst))}\n`);
}

/** The days of all bundles in one, as they are fetched: Pagefind sorts the pages of one bundle, not of several. */
export async function readDays(bundles: readonly { folder: string; ids: readonly string[] }[]): Promise<string> {
  const days = new Map<string, string>();
  for (const { folder } of bundles) {
    const ofBundle = JSON.parse(await readFile(join(folder, daysFile), 'utf8')) as DaysOfPages;
    for (const [day, ids] of Object.entries(ofBundle)) for (const id of ids) days.set(id, day);
  }
  return packDays(bundles.flatMap(({ ids }) => ids), (id) => days.get(id));
}
