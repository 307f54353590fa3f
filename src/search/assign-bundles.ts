import { createHash } from 'node:crypto';
import type { IndexedPage } from './indexed-pages.ts';

/**
 * The indexer takes about 1.1 MB a page: bundles of at most about 1,000 keep it near 1.2 GB. Pages fall into bundles by a hash of their path, so
 * that one changed page rebuilds one bundle; 850 on average leave room for the spread of the hash.
 */
const averageSize = 850;

/** So many times the average may stand in a single bundle: every word that is asked for costs a file of each bundle, and a single one has no spread. */
const single = 1.5;

/** Cuts pages (sorted by path) into bundles; every bundle keeps the order, and none is empty. */
export function assignBundles(pages: readonly IndexedPage[], size: number = averageSize): IndexedPage[][] {
  const count = pages.length <= size * single ? 1 : Math.ceil(pages.length / size);
  const bundles = Array.from({ length: count }, (): IndexedPage[] => []);
  for (const page of pages) bundles[createHash('sha256').update(page.path).digest().readUInt32BE(0) % bundles.length]?.push(page);
  return bundles.filter((bundle) => bundle.length > 0);
}
