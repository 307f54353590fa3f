import { hash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pageKeysFolder, publishedKeysName, type PageKeys } from '../domain/page-keys.ts';
import { manifestName, readManifest } from './manifest.ts';

/** Where pages are taken over from: a published site, made by this very code. */
export interface KeptFrom {
  published: string;
  /** Where the keys of its pages are kept. */
  cacheDir: string;
  /** Digest of the code that renders: pages of other code are never taken over. */
  code: string;
}

interface PageRecord { code: string; manifest: string; pages: PageKeys }

/** Tells the render which published pages may stay: those whose bytes are still the ones that the manifest of their build lists. */
export async function offerPublishedPages(editionDir: string, { published, cacheDir, code }: KeptFrom): Promise<PageKeys> {
  const manifest = await readFile(join(published, manifestName)).catch(() => undefined);
  const record = manifest && (await readRecord(cacheDir));
  const offered: PageKeys = {};
  if (record && record.code === code && record.manifest === digestOf(manifest)) {
    const listed = readManifest(manifest.toString());
    for (const [url, key] of Object.entries(record.pages)) {
      const name = fileOf(url);
      const expected = listed.get(name);
      if (expected && existsSync(join(published, name)) && hash('sha256', readFileSync(join(published, name))) === expected) offered[url] = key;
    }
  }
  await writeFile(join(editionDir, publishedKeysName), JSON.stringify(offered));
  return offered;
}

/** Puts the pages that were left out into the new site, by hard links where the disk allows: no byte is written twice. */
export async function takeOverPages(offered: PageKeys, editionDir: string, published: string, siteDir: string): Promise<void> {
  for (const [url, key] of Object.entries(await renderedKeys(editionDir))) {
    if (offered[url] !== key) continue;
    const [source, target] = [join(published, fileOf(url)), join(siteDir, fileOf(url))];
    mkdirSync(dirname(target), { recursive: true });
    try {
      linkSync(source, target);
    } catch {
      copyFileSync(source, target);
    }
  }
}

/** Remembers the pages of a site that has just been published. */
export async function recordPages(editionDir: string, { published, cacheDir, code }: KeptFrom): Promise<void> {
  const record: PageRecord = { code, manifest: digestOf(await readFile(join(published, manifestName))), pages: await renderedKeys(editionDir) };
  await mkdir(cacheDir, { recursive: true });
  await writeFile(recordFile(cacheDir), JSON.stringify(record));
}

/** Keys of all pages of the edition, as the routes wrote them. */
async function renderedKeys(editionDir: string): Promise<PageKeys> {
  const folder = join(editionDir, pageKeysFolder);
  const names = await readdir(folder).catch(() => []);
  const routes = await Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as PageKeys));
  return Object.assign({}, ...routes) as PageKeys;
}

const recordFile = (cacheDir: string): string => join(cacheDir, 'pages.json');

/** A record that cannot be read is none: the pages are rendered. */
const readRecord = (cacheDir: string): Promise<PageRecord | undefined> =>
  readFile(recordFile(cacheDir), 'utf8').then((text) => JSON.parse(text) as PageRecord).catch(() => undefined);

/** A page's folder has its `index.html`; any other address is a file. */
const fileOf = (url: string): string => `${decodeURIComponent(url).slice(1)}${url.endsWith('/') ? 'index.html' : ''}`;
const digestOf = (bytes: Buffer): string => hash('sha256', bytes);
