import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { projectRoot, runCli } from './run-cli.ts';

const output = join(projectRoot, 'test/.output');
export const shared = join(projectRoot, '../shared');
export const hasShared = existsSync(join(shared, 'seeds'));

/** The sample portal, which `sample-site.ts` has built before the first test. */
export const builtSample = (): Promise<string> => Promise.resolve(inject('sampleSite'));

/** The three real rules: a new site, the import with its defaults, the build. Needs `../shared`. */
export async function builtSeeds(): Promise<{ content: string; out: string }> {
  const content = join(output, 'seeds-content');
  const out = join(output, 'seeds');
  await importSeeds(content);
  await must('build', '--content', content, '--out', out, '--date', '2026-11-20');
  return { content, out };
}

/** A new site with the three real rules, and the registers that who publishes them would keep: units, and how people ask. Needs `../shared`. */
export async function importSeeds(content: string): Promise<void> {
  await rm(content, { recursive: true, force: true });
  await mkdir(join(content, '..'), { recursive: true });
  await must('new', 'site', content);
  for (const register of ['units', 'questions']) await copyFile(join(projectRoot, `test/support/seed-${register}.yaml`), join(content, `registers/${register}.yaml`));
  await must('import', ...(await seedFiles()), '--out', content, '--defaults', 'test/support/seed-defaults.yaml');
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
