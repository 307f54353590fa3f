import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageKeysFolder, publishedKeysName, type PageKeys } from '../domain/page-keys.ts';
import { editionFolder } from './edition.ts';

/** A page of a route, with its address and the key of what it shows. */
export interface KeyedPage { url: string; key: string; params: Record<string, string | undefined>; props: object }

/**
 * The pages of a route that must be rendered, as `getStaticPaths` returns them. A page that was published with the same key is left out:
 * the build takes it over as it is. `route` names the file in which the keys of all pages go back to the build.
 */
export function changedPages<P extends KeyedPage>(route: string, pages: P[]): Pick<P, 'params' | 'props'>[] {
  const folder = join(editionFolder(), pageKeysFolder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${route}.json`), JSON.stringify(Object.fromEntries(pages.map(({ url, key }) => [url, key]))));
  const before = publishedKeys();
  return pages.filter(({ url, key }) => before[url] !== key).map(({ params, props }) => ({ params, props }));
}

function publishedKeys(): PageKeys {
  try {
    return JSON.parse(readFileSync(join(editionFolder(), publishedKeysName), 'utf8')) as PageKeys;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}
