import { join } from 'node:path';
import { indexSite } from '../../search/index-site.ts';
import { stageFolders } from './stage-folders.ts';

/** The search index of the rendered site, with the cache of the run before. */
const { site, cache } = stageFolders();
const { pages } = await indexSite({ siteDir: site, cacheDir: join(cache, 'index') });
process.stdout.write(`${pages} 页可检索\n`);
