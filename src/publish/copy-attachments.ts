import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReadyFile } from './clean-attachments.ts';

/** Puts the files that documents offer or show below their own address: the same place as in the content folder. */
export async function copyAttachments(ready: ReadonlyMap<string, ReadyFile>, siteDir: string): Promise<void> {
  for (const [name, { path }] of ready) {
    await mkdir(dirname(join(siteDir, name)), { recursive: true });
    await copyFile(path, join(siteDir, name));
  }
}
