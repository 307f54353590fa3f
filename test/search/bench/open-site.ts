import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openIndex } from '../../../src/search/client/open-index.ts';
import type { Engine, PagefindModule } from '../../../src/search/client/pagefind.ts';

/** What was fetched, JSON packed as servers do; `pagefind.js` itself is imported in Node and not counted. */
export interface Traffic { requests: number; bytes: number }

export interface OpenSite { open(): Promise<Engine>; traffic(): Traffic; close(): void }

/** Lets the files of a built site be fetched and counts them. Every `open` begins with nothing loaded; what it fetches again comes out of the cache of a browser, which asks whether it is still the same, and counts as a request without bytes. */
export function openSite(siteDir: string): OpenSite {
  const original = globalThis.fetch;
  let [requests, bytes] = [0, 0];
  let cached = new Set<string>();
  globalThis.fetch = async (input) => {
    const path = String(input).replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/, '');
    const file = await readFile(join(siteDir, path)).catch(() => null);
    requests += 1;
    if (file && !cached.has(path)) bytes += path.endsWith('.json') ? gzipSync(file).length : file.length;
    cached.add(path);
    return file ? new Response(new Uint8Array(file)) : new Response(null, { status: 404 });
  };
  return {
    open: () => {
      cached = new Set();
      return openIndex({ load: async (path) => await import(pathToFileURL(join(siteDir, path)).href) as PagefindModule, options: { noWorker: true, basePath: '/pagefind/' } });
    },
    traffic: () => ({ requests, bytes }),
    close: () => void (globalThis.fetch = original),
  };
}
