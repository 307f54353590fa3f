import { codeDigest } from '../../publish/build-inputs.ts';
import { recordPages } from '../../publish/kept-pages.ts';
import { writeManifest } from '../../publish/manifest.ts';
import { projectRoot } from '../../publish/render.ts';
import { swapIn } from '../../publish/swap.ts';
import { stageFolders } from './stage-folders.ts';

/** Publishes what the stages before have made, as `npm run build` ends: manifest, swap, record of the pages. */
const { edition, site, published, cache: cacheDir } = stageFolders();
await writeManifest(site);
await swapIn(published);
await recordPages(edition, { published, cacheDir, code: await codeDigest(projectRoot) });
