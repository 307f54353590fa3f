import { readFileSync, truncateSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { prepareFiles } from '../../src/cli/prepare-files.ts';
import { render, type RenderOptions } from '../../src/publish/render.ts';
import { smallContent, writeContent } from '../support/built-portals.ts';
import { projectRoot } from '../support/run-cli.ts';
import { baseFiles, paths } from '../support/scenario.ts';

const output = join(projectRoot, 'test/.output');

test('pages that throw are all named with their documents, and no site comes of it', { timeout: 180_000 }, async () => {
  const content = await smallContent('rendering-content');
  const { [paths.site]: _ownSite, ...documents } = baseFiles();
  await writeContent(content, documents);
  const work = join(output, 'rendering');
  await rm(work, { recursive: true, force: true });
  const editionDir = join(work, 'edition');
  await prepareFiles(await readCorpus(content), '2026-06-01', { editionDir, dataDir: join(work, 'data') });
  // As a disk that fails would leave them: cut off in the middle.
  for (const name of ['policies/2025/parking.json', 'interpretations/2025/parking-text.json']) truncateSync(join(editionDir, name), Math.floor(readFileSync(join(editionDir, name)).length / 2));

  const options: RenderOptions = { editionDir, outDir: join(work, 'site'), published: join(work, 'published'), cacheDir: join(work, 'cache'), code: 'code', origin: 'https://www.chenghu.example' };
  const error = await render(options).then(() => undefined, (reason: unknown) => reason);
  expect(error).toMatchObject({ name: 'RenderError' });
  const { faults } = error as { faults: { url: string; document: string | null }[] };
  expect(faults.map(({ url, document }) => `${url} ${document}`).sort()).toEqual([
    '/interpretations/2025/parking-text/ interpretations/2025/parking-text.mdx', '/policies/2025/parking/ policies/2025/parking.mdx',
  ]);
  expect((error as Error).message).not.toMatch(/\n\s+at /);
});
