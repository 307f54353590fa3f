import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openIndex } from '../../../src/search/client/open-index.ts';
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

/** The index of a built site, opened as the search page does, without a worker. What it opens behind the words is there as well, before another site is served. */
export async function openBuiltIndex(siteDir: string): Promise<Engine> {
  serveFiles(siteDir);
  const engine = await openIndex({ load: () => loadPagefind(siteDir), options: { noWorker: true, basePath: '/pagefind/' } });
  await engine.search(null);
  return engine;
}
