import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { splitRows } from '../../src/corpus/ledger-rows.ts';
import { compareLedgers } from '../../src/ledger/compare-ledgers.ts';
import { readPublishedLedger } from '../../src/publish/ledger-files.ts';
import { projectRoot, runCli } from './run-cli.ts';

declare module 'vitest' {
  export interface ProvidedContext { sampleSite: string }
}

/** Builds the sample portal before the first test that looks at it; a second build of unchanged input costs a second. */
export default async function buildSample({ provide }: TestProject): Promise<void> {
  const output = join(projectRoot, 'test/.output');
  const out = join(output, 'sample');
  await mkdir(output, { recursive: true });
  // A sample whose ledger was made anew since is another site: the build would rightly refuse to replace the one that is there.
  const published = await readPublishedLedger(out);
  if (published && compareLedgers(published.rows, splitRows(await readFile(join(projectRoot, 'content/registers/ledger.jsonl'), 'utf8').catch(() => '')))) await rm(out, { recursive: true, force: true });
  const run = await runCli('build', '--content', 'content', '--out', out);
  if (run.code !== 0) throw new Error(`the sample does not build:\n${run.stdout}\n${run.stderr}`);
  provide('sampleSite', out);
}
