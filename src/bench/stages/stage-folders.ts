import { join } from 'node:path';

export interface StageFolders { content: string; edition: string; site: string; cache: string; out: string }

/** Folders of one bench run, below the folder that a stage is given as its argument. */
export function stageFolders(root = process.argv[2] ?? ''): StageFolders {
  return { content: join(root, 'content'), edition: join(root, 'edition'), site: join(root, 'site'), cache: join(root, 'cache'), out: join(root, 'dist') };
}
