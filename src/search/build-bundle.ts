import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { BundleJob } from './index-bundle.ts';
import { indexerFailure } from './indexer-failure.ts';
import type { IndexedPage } from './indexed-pages.ts';

export interface BundleOptions { siteDir: string; cacheDir: string; version: string }

/** A finished bundle in the cache, and the ids (`zh-cn_143737b`) of its pages. */
export interface Bundle { key: string; folder: string; ids: string[] }

/**
 * How much goes into one file of the word index; Pagefind's own figure is 20,000. A word that is asked for costs the whole file. Measured at 1,000 documents and
 * 1,000 laws, median of a later query: 263 and 449 KB at 20,000, 86 and 143 at 4,000, 57 and 102 at 2,000, 47 and 86 at 1,000, where the list of the files, which
 * every first query needs, has grown to 46 and 96 KB from 14 and 18; at 2,000 it is 33 and 61.
 */
export const indexChunkSize = 2000;

/** Parts of Pagefind's output that the portal does not use: its own interface and highlighter. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/;

const indexer = fileURLToPath(new URL('index-bundle.ts', import.meta.url));
/** The files that decide what a bundle of given pages holds. */
export const programs: readonly string[] = ['index-bundle.ts', 'packed-days.ts', 'part-cells.ts', 'place-anchors.ts', 'write-days.ts'];

/** Takes a bundle from the cache, where its pages' bytes, the programs and the salts are the same, or builds it. Throws where indexing fails. */
export async function buildBundle(pages: readonly IndexedPage[], salts: Record<string, number>, { siteDir, cacheDir, version }: BundleOptions): Promise<Bundle> {
  const sources = await Promise.all(programs.map((name) => readFile(new URL(name, import.meta.url), 'utf8')));
  const key = createHash('sha256').update(JSON.stringify([sources, version, indexChunkSize, pages.map(({ path, digest }) => [path, digest, salts[path] ?? 0])])).digest('hex').slice(0, 32);
  const folder = join(cacheDir, key);
  if (!(await exists(folder))) {
    // An indexer that outlived its build may still be writing to a folder of its own.
    const fresh = `${folder}.${process.pid}.new`;
    await rm(fresh, { recursive: true, force: true });
    await mkdir(cacheDir, { recursive: true });
    await run({ siteDir, outDir: fresh, pages: pages.map(({ path }) => path), salts, chunkSize: indexChunkSize });
    await verify(fresh, pages.length, version);
    for (const name of await readdir(fresh)) if (unused.test(name)) await rm(join(fresh, name));
    await rename(fresh, folder);
  }
  return { key, folder, ids: (await readdir(join(folder, 'fragment'))).map((name) => name.replace(/\.pf_fragment$/, '')) };
}

async function run(job: BundleJob): Promise<void> {
  const child = spawn(process.execPath, [indexer], { stdio: ['pipe', 'ignore', 'pipe', 'ipc'] }) as ChildProcessByStdio<Writable, null, Readable>;
  const ended = new Promise<[code: number | null, signal: NodeJS.Signals | null]>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (...how) => resolve(how));
  });
  // A process that dies early closes its input; the exit code says why.
  child.stdin.on('error', () => {});
  child.stdin.end(JSON.stringify(job));
  const [said, how] = await Promise.all([text(child.stderr), ended]);
  const failure = indexerFailure(...how, said);
  if (failure !== null) throw new Error(failure);
}

/** The index must hold every page that was given to it, in one language. */
async function verify(folder: string, pages: number, version: string): Promise<void> {
  const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as { version: string; languages: Record<string, { page_count: number }> };
  const counts = Object.entries(entry.languages);
  if (entry.version !== version) throw new Error(`建立检索失败：应为 Pagefind ${version}，实为 ${entry.version}。`);
  if (counts.length !== 1 || counts[0]?.[1].page_count !== pages) throw new Error(`建立检索失败：应收录 ${pages} 页，实为 ${counts.map(([language, { page_count: count }]) => `${language} ${count} 页`).join('、') || '0 页'}。`);
}

/** Path of the page that has this id. */
export async function pathOfId(folder: string, id: string): Promise<string> {
  const fragment = gunzipSync(await readFile(join(folder, 'fragment', `${id}.pf_fragment`))).toString('utf8');
  const { url } = JSON.parse(fragment.slice(fragment.indexOf('{'))) as { url: string };
  const path = url.replace(/^\//, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

const exists = (path: string): Promise<boolean> => stat(path).then(() => true, () => false);
