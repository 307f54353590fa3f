import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../../domain/edition.ts';
import { codeDigest } from '../../publish/build-inputs.ts';
import { projectRoot, render } from '../../publish/render.ts';
import { stageFolders } from './stage-folders.ts';

/** The render stage alone, as `npm run build` calls it: beside the site that was published before, if one was. */
const { edition: editionDir, site: outDir, published, cache: cacheDir } = stageFolders();
const { site } = JSON.parse(await readFile(join(editionDir, 'edition.json'), 'utf8')) as Edition;
await render({ editionDir, outDir, published, cacheDir, code: await codeDigest(projectRoot), origin: site.origin });
