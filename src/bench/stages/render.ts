import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../../domain/edition.ts';
import { clearFolder } from '../../publish/build-inputs.ts';
import { render } from '../../publish/render.ts';
import { stageFolders } from './stage-folders.ts';

/** The render stage alone, as `npm run build` calls it: into an empty folder, with the cache of the run before. */
const { edition: editionDir, site: outDir, cache } = stageFolders();
const { site } = JSON.parse(await readFile(join(editionDir, 'edition.json'), 'utf8')) as Edition;
await clearFolder(outDir);
await render({ editionDir, outDir, cacheDir: join(cache, 'astro'), origin: site.origin });
