import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../../domain/edition.ts';
import { renderShareCards } from '../../share-cards/render-share-cards.ts';
import { stageFolders } from './stage-folders.ts';

/** The share cards of an edition, into the rendered site. */
const { edition: editionDir, site: outDir, cache } = stageFolders();
const edition = JSON.parse(await readFile(join(editionDir, 'edition.json'), 'utf8')) as Edition;
const { rendered, reused } = await renderShareCards({ edition, outDir, cacheDir: join(cache, 'cards') });
process.stdout.write(`新制 ${rendered} 张，沿用 ${reused} 张\n`);
