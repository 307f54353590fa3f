import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exchangeFolders } from '../../../src/publish/exchange-folders.ts';
import { acquireLock } from '../../../src/publish/lock.ts';
import { recover, recoverUnlessBuilding, stagingOf, swapIn } from '../../../src/publish/swap.ts';

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-'));
  out = join(folder, 'dist');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

const site = async (path: string, words: string): Promise<void> => {
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'index.html'), words);
};
const published = (): Promise<string> => readFile(join(out, 'index.html'), 'utf8');

test('the staged site takes the place of the old one', async () => {
  await site(out, 'old');
  await site(stagingOf(out), 'new');
  await swapIn(out);
  expect(await published()).toBe('new');
});

test('a first site is swapped in where there was none', async () => {
  await site(stagingOf(out), 'new');
  await swapIn(out);
  expect(await published()).toBe('new');
});

test('without a staged site the old one is put back', async () => {
  await site(out, 'old');
  await expect(swapIn(out)).rejects.toThrow();
  expect(await published()).toBe('old');
});

test('nothing is left beside the new site', async () => {
  await site(out, 'old');
  await site(stagingOf(out), 'new');
  await swapIn(out);
  expect(await readdir(folder)).toEqual(['dist']);
});

test.runIf(process.platform === 'linux')('two folders are exchanged in one step', async () => {
  await site(out, 'old');
  await site(stagingOf(out), 'new');
  expect(await exchangeFolders(stagingOf(out), out)).toBe(true);
  expect([await published(), await readFile(join(stagingOf(out), 'index.html'), 'utf8')]).toEqual(['new', 'old']);
});

test('where the kernel is not asked, two renames do it', async () => {
  vi.stubEnv('PATH', folder);
  await site(out, 'old');
  await site(stagingOf(out), 'new');
  expect(await exchangeFolders(stagingOf(out), out)).toBe(false);
  await swapIn(out);
  expect(await published()).toBe('new');
  expect(await readdir(folder)).toEqual(['dist']);
});

test('a site that cannot be put in place leaves the old one there', async () => {
  vi.stubEnv('PATH', folder);
  await site(out, 'old');
  await expect(swapIn(out)).rejects.toThrow();
  expect(await published()).toBe('old');
});

/** What two renames have done when they are cut short at each point, as names of sites in `dist`, `.dist.next` and `.dist.old`. */
const cutShort: [at: string, dist: string | null, next: string | null, old: string | null, left: string][] = [
  ['before the first', 'old', 'new', null, 'old'],
  ['between the two', null, 'new', 'old', 'old'],
  ['after the second', 'new', null, 'old', 'new'],
  ['after an exchange', 'new', 'old', null, 'new'],
];

test.each(cutShort)('a build killed %s leaves a whole site for the next to find', async (_at, dist, next, old, left) => {
  if (dist) await site(out, dist);
  if (next) await site(stagingOf(out), next);
  if (old) await site(join(folder, '.dist.old'), old);
  await recover(out);
  expect(await published()).toBe(left);
  expect(await readdir(folder)).toEqual(['dist']);
});

test('who reads a site puts it back, unless a build is just replacing it', async () => {
  await site(out, 'old');
  expect(await recoverUnlessBuilding(out)).toBe(false);
  await rename(out, join(folder, '.dist.old'));
  const lock = await acquireLock(out);
  expect(await recoverUnlessBuilding(out)).toBe(false);
  expect(existsSync(out)).toBe(false);
  await lock.release();
  expect(await recoverUnlessBuilding(out)).toBe(true);
  expect(await published()).toBe('old');
});
