import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BundleList } from '../../../src/search/bundle-list.ts';
import { createReadingTable, createUncutInstance } from '../../../src/search/client/open-index.ts';
import type { Engine, PagefindModule } from '../../../src/search/client/pagefind.ts';

/** Lets Pagefind's files of a built site be fetched, as a browser would. Returns what undoes it. */
export function serveFiles(siteDir: string): () => void {
  const original = globalThis.fetch;
  globalThis.fetch = async (input) => {
    const path = String(input).replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/, '');
    return readFile(join(siteDir, path)).then((bytes) => new Response(new Uint8Array(bytes)), () => new Response(null, { status: 404 }));
  };
  return () => void (globalThis.fetch = original);
}

export const loadPagefind = async (siteDir: string): Promise<PagefindModule> => await import(/* @vite-ignore */ pathToFileURL(join(siteDir, 'pagefind/pagefind.js')).href) as PagefindModule;

/** The index of a built site, opened as the search page does, without a worker. */
export async function openBuiltIndex(siteDir: string): Promise<Engine> {
  serveFiles(siteDir);
  const { pages, bundles } = JSON.parse(await readFile(join(siteDir, 'pagefind/bundles.json'), 'utf8')) as BundleList;
  const instance = createUncutInstance(await loadPagefind(siteDir), { noWorker: true, basePath: '/pagefind/' });
  await instance.init();
  for (const path of bundles.slice(1)) await instance.mergeIndex(path, { language: 'und' });
  return { pages, readingTable: createReadingTable(), search: (term, options) => instance.search(term, options) };
}
