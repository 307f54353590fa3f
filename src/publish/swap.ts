import { execFile } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { exchangeFolders } from './exchange-folders.ts';
import { acquireLock, LockedError } from './lock.ts';

/** Where a build writes before it is published, and where the old site waits while it is replaced; both beside `outDir`, on one disk. */
export const stagingOf = (outDir: string): string => join(dirname(outDir), `.${basename(outDir)}.next`);
const retiredOf = (outDir: string): string => join(dirname(outDir), `.${basename(outDir)}.old`);

/**
 * Puts the staged site in place of the published one. Where the kernel can exchange two folders there is no moment without a whole site;
 * elsewhere two renames follow each other without a pause, and `recover` repairs what a kill between them leaves.
 * On failure the old site is in its place.
 */
export async function swapIn(outDir: string): Promise<void> {
  const staging = stagingOf(outDir);
  await flush(staging);
  if (!existsSync(outDir)) await rename(staging, outDir);
  else if (await exchangeFolders(staging, outDir)) await rm(staging, { recursive: true, force: true });
  else await renameBoth(outDir);
  await flush(dirname(outDir));
}

async function renameBoth(outDir: string): Promise<void> {
  const [staging, retired] = [stagingOf(outDir), retiredOf(outDir)];
  await rm(retired, { recursive: true, force: true });
  renameSync(outDir, retired);
  try {
    renameSync(staging, outDir);
  } catch (error) {
    renameSync(retired, outDir);
    throw error;
  }
  await rm(retired, { recursive: true, force: true });
}

/** Repairs what a build that was killed left behind: the old site is put back where none is, half-written and retired folders go. */
export async function recover(outDir: string): Promise<void> {
  const retired = retiredOf(outDir);
  if (!existsSync(outDir) && existsSync(retired)) await rename(retired, outDir);
  await Promise.all([stagingOf(outDir), retired].map((folder) => rm(folder, { recursive: true, force: true })));
}

/** `recover` for those who only read a site. Returns whether there was a site to put back; a build that runs does so itself. */
export async function recoverUnlessBuilding(outDir: string): Promise<boolean> {
  if (existsSync(outDir) || !existsSync(retiredOf(outDir))) return false;
  try {
    const lock = await acquireLock(outDir);
    await recover(outDir);
    await lock.release();
    return existsSync(outDir);
  } catch (error) {
    if (error instanceof LockedError) return false;
    throw error;
  }
}

/**
 * Has the file system write out what it holds in memory: after a power cut a rename may be on disk before the files under it are.
 * A whole file system at once costs less than each of many files; where there is no such command the disk's own time has to do.
 */
const flush = async (path: string): Promise<void> => void (await promisify(execFile)('sync', ['--file-system', '--', path]).catch(() => undefined));
