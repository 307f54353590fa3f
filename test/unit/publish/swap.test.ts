import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { acquireLock } from '../../../src/publish/lock.ts';
import { verifyManifest, writeManifest } from '../../../src/publish/manifest.ts';
import { recover, stagingOf, swapIn } from '../../../src/publish/swap.ts';

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-'));
  out = join(folder, 'dist');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

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

test('a build killed between the two renames is repaired', async () => {
  await site(out, 'old');
  await site(stagingOf(out), 'half');
  await rename(out, join(folder, '.dist.old'));
  await recover(out);
  expect(await published()).toBe('old');
});

test('a second build waits its turn, and a dead one does not hold the lock', async () => {
  const lock = await acquireLock(out);
  await expect(acquireLock(out)).rejects.toThrow(/另一次构建/);
  await lock.release();
  await writeFile(`${out}.lock`, '999999999');
  await (await acquireLock(out)).release();
});

test('the manifest names what is missing, altered and extra', async () => {
  await site(out, 'one');
  await site(join(out, 'a'), 'two');
  expect(await writeManifest(out)).toBe(2);
  expect(await verifyManifest(out)).toEqual({ files: 2, missing: [], altered: [], extra: [] });
  await writeFile(join(out, 'a', 'index.html'), 'changed');
  await rm(join(out, 'index.html'));
  await writeFile(join(out, 'b.html'), 'more');
  expect(await verifyManifest(out)).toEqual({ files: 2, missing: ['index.html'], altered: ['a/index.html'], extra: ['b.html'] });
  expect(await verifyManifest(folder)).toBeUndefined();
});
