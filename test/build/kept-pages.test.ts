import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallContent } from '../support/built-portals.ts';
import { projectRoot, runCli } from '../support/run-cli.ts';

const output = join(projectRoot, 'test/.output');

test('a second build takes over the pages that show the same, and only those whose bytes are still right', async () => {
  const [content, out, fresh] = ['kept-content', 'kept', 'kept-fresh'].map((name) => join(output, name)) as [string, string, string];
  for (const folder of [content, out, fresh]) await rm(folder, { recursive: true, force: true });
  for (const name of await readdir(join(projectRoot, '.portal'))) if (name.startsWith('kept')) rmSync(join(projectRoot, '.portal', name), { recursive: true });
  cpSync(join(projectRoot, 'content'), content, { recursive: true });
  expect((await runCli('build', '--content', content, '--out', out)).code).toBe(0);
  const page = (path: string): string => join(out, 'policies', path, 'index.html');
  const [untouched, changed, altered] = ['2018/government-working-rules-2018', '2018/campus-food-notice', '2019/elevator-subsidy-interim'] as const;
  const before = statSync(page(untouched)).ino;
  const titles = join(out, 'search/titles/0.json');
  const titlesBefore = statSync(titles).ino;
  const right = readFileSync(page(altered), 'utf8');
  appendFileSync(page(altered), '<!-- altered -->');
  appendFileSync(join(content, 'policies', `${changed}.mdx`), '\n本文件的具体问题由起草单位说明。\n');

  const second = await runCli('build', '--content', content, '--out', out);
  expect(second.code, second.stdout).toBe(0);
  expect(statSync(page(untouched)).ino).toBe(before);
  expect(statSync(titles).ino).toBe(titlesBefore);
  expect(readFileSync(page(changed), 'utf8')).toContain('本文件的具体问题由起草单位说明。');
  expect(readFileSync(page(altered), 'utf8')).toBe(right);
  expect((await runCli('build', '--content', content, '--out', fresh)).code).toBe(0);
  expect(readFileSync(join(out, 'SHA256SUMS'), 'utf8')).toBe(readFileSync(join(fresh, 'SHA256SUMS'), 'utf8'));
});

const otherDisk = '/dev/shm';
const isOther = existsSync(otherDisk) && statSync(otherDisk).dev !== statSync(projectRoot).dev;

test.skipIf(!isOther)('the output may lie on another disk than the project (needs /dev/shm)', async () => {
  const content = await smallContent('disk-content');
  const out = join(otherDisk, 'portal-disk-test');
  try {
    const run = await runCli('build', '--content', content, '--out', out, '--date', '2026-11-20');
    expect(run.code, run.stdout + run.stderr).toBe(0);
    expect((await runCli('verify', out)).code).toBe(0);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
