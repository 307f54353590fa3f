import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import * as pagefind from 'pagefind';
import { partCells } from './part-cells.ts';
import { placeAnchors } from './place-anchors.ts';
import { writeDays } from './write-days.ts';

/**
 * Runs as a process of its own, `node index-bundle.ts` with a `BundleJob` as JSON on standard input: its memory is gone when it ends, and a
 * service that dies cannot leave the build waiting. Pages are added one after another in the given order: the same pages make the same bytes.
 * Ends with 1 and a sentence on standard error when anything fails.
 */
export interface BundleJob {
  siteDir: string;
  outDir: string;
  /** Paths in the site. */
  pages: string[];
  /** Pages that need another id, with a number that makes it so. */
  salts: Record<string, number>;
  /** See `indexChunkSize`. */
  chunkSize: number;
}

async function indexBundle({ siteDir, outDir, pages, salts, chunkSize }: BundleJob): Promise<void> {
  // The indexer reads it when it starts; it has no option for it.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize);
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join('\n'));
  for (const path of pages) {
    const html = await readFile(join(siteDir, path), 'utf8');
    const light = partCells(placeAnchors(html));
    const content = path in salts ? light.replace(/(<[a-z][^>]*\sdata-pagefind-body[^>]*>)/, `$1<span data-pagefind-meta="salt:${salts[path]}"></span>`) : light;
    const added = await index.addHTMLFile({ sourcePath: path, content });
    if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath: outDir });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  await pagefind.close();
  await writeDays(outDir);
}

// A build that was killed wants no index any more.
process.once('disconnect', () => process.exit(1));
// The channel alone must not keep this process when the indexer has died.
process.channel?.unref();
try {
  await indexBundle(JSON.parse(await text(process.stdin)) as BundleJob);
  process.removeAllListeners('disconnect');
  process.disconnect?.();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
