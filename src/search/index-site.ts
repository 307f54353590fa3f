import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { assignBundles } from './assign-bundles.ts';
import { buildBundle, pathOfId, type Bundle, type BundleOptions } from './build-bundle.ts';
import { daysFile, type BundleList } from './bundle-list.ts';
import { findIndexedPages, type IndexedPage } from './indexed-pages.ts';
import { packRepairTable } from './packed-repair.ts';
import { unpackReadingTable, type PackedReadingTable } from './packed-table.ts';
import { createPageReader } from './repair/page-texts.ts';
import { makeRepairTable, type Wordings } from './repair/repair-table.ts';
import { readingTablePath, repairTablePath } from './tables.ts';
import { readDays } from './write-days.ts';

export interface IndexSiteOptions {
  /** The built site; the index goes to `pagefind/` in it. */
  siteDir: string;
  /** Finished bundles by the hash of what is in them; those of other runs are removed. */
  cacheDir: string;
  /** Pages in a bundle on average. */
  bundleSize?: number;
}

/** Files that only the first bundle needs: the others are merged into its instance. Days are one file for all. */
const shared = /^(?:pagefind\.js|pagefind-worker\.js|wasm\..*|days\.json)$/;

/**
 * Pagefind over all pages with `data-pagefind-body`: the first bundle at `/pagefind/`, further ones at `/pagefind/2/`…, named in
 * `/pagefind/bundles.json`, and beside it what repairs queries. Throws when any page is not indexed: a site without its search is not published.
 */
export async function indexSite({ siteDir, cacheDir, bundleSize }: IndexSiteOptions): Promise<{ pages: number; bundles: number }> {
  const target = join(siteDir, 'pagefind');
  await rm(target, { recursive: true, force: true });
  const reader = createPageReader();
  const pages = await findIndexedPages(siteDir, reader.read);
  const bundles = await buildAll(assignBundles(pages, bundleSize), { siteDir, cacheDir, version: await pagefindVersion() });
  const list: BundleList = { pages: pages.length, bundles: bundles.map((_, index) => (index === 0 ? '/pagefind/' : `/pagefind/${index + 1}/`)) };
  await mkdir(target, { recursive: true });
  for (const [index, { folder }] of bundles.entries()) {
    if (index === 0) await cp(folder, target, { recursive: true });
    else await cp(folder, join(target, String(index + 1)), { recursive: true, filter: (path) => !shared.test(basename(path)) });
  }
  await writeFile(join(target, 'bundles.json'), `${JSON.stringify(list)}\n`);
  await writeFile(join(target, daysFile), `${JSON.stringify(await readDays(bundles.map(({ folder }) => folder)))}\n`);
  await writeFile(join(target, basename(repairTablePath)), `${JSON.stringify(packRepairTable(makeRepairTable(reader.texts(), await readWordings(join(siteDir, readingTablePath)))))}\n`);
  await forgetOthers(cacheDir, new Set(bundles.map(({ key }) => key)));
  return { pages: pages.length, bundles: bundles.length };
}

/** The everyday wordings of a site and the room that their table takes; none where a site has no table. */
async function readWordings(path: string): Promise<Wordings | undefined> {
  if (!existsSync(path)) return undefined;
  const text = await readFile(path, 'utf8');
  return { length: text.length, said: unpackReadingTable(JSON.parse(text) as PackedReadingTable).synonyms.map(({ said }) => said) };
}

/**
 * One bundle after another, each in a process of its own. Ids of pages are shortened hashes that are unique within a bundle only, and results of all
 * bundles are merged by id: a page whose id an earlier bundle has is salted until it has another.
 */
async function buildAll(groups: readonly IndexedPage[][], options: BundleOptions): Promise<Bundle[]> {
  const bundles: Bundle[] = [];
  const taken = new Set<string>();
  for (const group of groups) {
    const salts: Record<string, number> = {};
    let bundle = await buildBundle(group, salts, options);
    for (let clashes = clashing(bundle, taken); clashes.length > 0; clashes = clashing(bundle, taken)) {
      for (const id of clashes) {
        const path = await pathOfId(bundle.folder, id);
        salts[path] = (salts[path] ?? 0) + 1;
      }
      bundle = await buildBundle(group, salts, options);
    }
    for (const id of bundle.ids) taken.add(id);
    bundles.push(bundle);
  }
  return bundles;
}

const clashing = ({ ids }: Bundle, taken: ReadonlySet<string>): string[] => ids.filter((id) => taken.has(id)).sort();

/** The version that package.json pins; the built index must say the same. */
async function pagefindVersion(): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as { dependencies: { pagefind: string } };
  return dependencies.pagefind;
}

async function forgetOthers(cacheDir: string, used: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(cacheDir).catch(() => [] as string[])) if (!used.has(name)) await rm(join(cacheDir, name), { recursive: true, force: true });
}
