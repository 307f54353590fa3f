import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { daysPath } from '../../../src/search/bundle-list.ts';
import { readingTablePath, repairTablePath } from '../../../src/search/tables.ts';

/** What the search fetches besides the index, when it needs it; bytes packed as servers do. */
export interface LazyTable { name: string; bytes: number }

/** Of the suggestions, which are cut into many small files, the largest file. */
export async function lazyTables(siteDir: string): Promise<LazyTable[]> {
  const sizeOf = async (...path: string[]): Promise<number> => gzipSync(await readFile(join(siteDir, ...path))).length;
  const shards = await Promise.all((await readdir(join(siteDir, 'search/titles')).catch(() => [] as string[])).map((name) => sizeOf('search/titles', name)));
  return [
    { name: readingTablePath, bytes: await sizeOf(readingTablePath) }, { name: repairTablePath, bytes: await sizeOf(repairTablePath) },
    { name: daysPath, bytes: await sizeOf(daysPath) }, { name: '/search/titles/', bytes: Math.max(0, ...shards) },
  ];
}
