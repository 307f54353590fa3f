import { rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where a build writes before it is published, and where the old site waits while it is replaced; both beside `outDir`, on one disk. */
export const stagingOf = (outDir: string): string => join(dirname(outDir), `.${basename(outDir)}.next`);
const retiredOf = (outDir: string): string => join(dirname(outDir), `.${basename(outDir)}.old`);

/** Puts the staged site in place of the published one by two renames. On failure the old site is put back. */
export async function swapIn(outDir: string): Promise<void> {
  const retired = retiredOf(outDir);
  const published = await exists(outDir);
  await rm(retired, { recursive: true, force: true });
  if (published) await rename(outDir, retired);
  try {
    await rename(stagingOf(outDir), outDir);
  } catch (error) {
    if (published) await rename(retired, outDir);
    throw error;
  }
  await rm(retired, { recursive: true, force: true });
}

/** Repairs what a build that was killed between the two renames left behind, and clears its staging folder. */
export async function recover(outDir: string): Promise<void> {
  if (!(await exists(outDir)) && (await exists(retiredOf(outDir)))) await rename(retiredOf(outDir), outDir);
  await rm(stagingOf(outDir), { recursive: true, force: true });
}

const exists = (path: string): Promise<boolean> => stat(path).then(() => true, () => false);
