import { join } from 'node:path';
import { stagingOf } from '../../publish/swap.ts';

export interface StageFolders { content: string; edition: string; site: string; published: string; cache: string; out: string }

/** Folders of one bench run, below the folder that a stage is given as its argument. */
export function stageFolders(root = process.argv[2] ?? ''): StageFolders {
  const published = join(root, 'published');
  return { content: join(root, 'content'), edition: join(root, 'edition'), site: stagingOf(published), published, cache: join(root, 'cache'), out: join(root, 'dist') };
}
