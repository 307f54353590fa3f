import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splitRows } from '../../src/corpus/ledger-rows.ts';
import { compareLedgers } from '../../src/ledger/compare-ledgers.ts';
import { readPublishedLedger } from '../../src/publish/ledger-files.ts';
import { projectRoot, runCli } from './run-cli.ts';

const output = join(projectRoot, 'test/.output');
export const shared = join(projectRoot, '../shared');
export const hasShared = existsSync(join(shared, 'seeds'));

/** The sample portal, built once for all tests: a second build of unchanged input costs a second. */
export async function builtSample(): Promise<string> {
  const out = join(output, 'sample');
  await mkdir(output, { recursive: true });
  // A sample whose ledger was made anew since is another site: the build would rightly refuse to replace the one that is there.
  const published = await readPublishedLedger(out);
  if (published && compareLedgers(published.rows, splitRows(await readFile(join(projectRoot, 'content/registers/ledger.jsonl'), 'utf8').catch(() => '')))) await rm(out, { recursive: true, force: true });
  const run = await runCli('build', '--content', 'content', '--out', out);
  if (run.code !== 0) throw new Error(`the sample does not build:\n${run.stdout}\n${run.stderr}`);
  return out;
}

/** The three real rules: a new site, the import with its defaults, the build. Needs `../shared`. */
export async function builtSeeds(): Promise<{ content: string; out: string }> {
  const content = join(output, 'seeds-content');
  const out = join(output, 'seeds');
  await rm(content, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  await must('new', 'site', content);
  await copyFile(join(projectRoot, 'test/support/seed-units.yaml'), join(content, 'registers/units.yaml'));
  await must('import', ...(await seedFiles()), '--out', content, '--defaults', 'test/support/seed-defaults.yaml');
  await must('build', '--content', content, '--out', out, '--date', '2026-11-20');
  return { content, out };
}

export const seedFiles = async (): Promise<string[]> => (await readdir(join(shared, 'seeds'))).filter((name) => name.endsWith('.txt')).sort().map((name) => join(shared, 'seeds', name));

async function must(command: string, ...args: string[]): Promise<void> {
  const run = await runCli(command, ...args);
  if (run.code !== 0) throw new Error(`npm run ${command} -- ${args.join(' ')} ended with ${run.code}:\n${run.stdout}\n${run.stderr}`);
}

/** A small content folder of its own for tests that break things. */
export async function smallContent(name: string): Promise<string> {
  const content = join(output, name);
  await rm(content, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  await must('new', 'site', content);
  return content;
}

export async function writeContent(content: string, files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(content, name, '..'), { recursive: true });
    await writeFile(join(content, name), text);
  }
}
