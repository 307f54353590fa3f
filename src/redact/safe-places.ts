import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { git } from './past-versions.ts';

/** Words that must not be published lie where they could be; the message says where to put them. */
export class UnsafePlace extends Error {
  override name = 'UnsafePlace';
}

/** A working copy holds what must not be published: it has no place where it could be. */
export async function refuseWorkingCopyInside(source: string, out: string): Promise<void> {
  const file = await realpath(source);
  const content = await realpath(out).catch(() => resolve(out));
  if (file.startsWith(content + sep)) throw new UnsafePlace(`工作稿 ${source} 在内容目录里，里面的词句会被发布。请移到内容目录之外，最好在本仓库之外。`);
  if ((await git(dirname(file), 'ls-files', '--error-unmatch', '--', basename(file))) !== null) throw new UnsafePlace(`工作稿 ${source} 已经纳入版本库，里面的词句会随版本库流出。请移到仓库之外，并从版本库中清除。`);
}

/** The list tells what was removed: it lies outside the content folder, and the repository does not take it in. */
export async function refuseSealedInside(sealed: string, out: string): Promise<void> {
  const content = resolve(out);
  if (sealed === content || sealed.startsWith(content + sep)) throw new UnsafePlace(`清单目录 ${sealed} 在内容目录里，会被发布。请放在内容目录之外。`);
  const home = dirname(sealed);
  const inside = (await git(home, 'rev-parse', '--is-inside-work-tree'))?.trim() === 'true';
  if (inside && (await git(home, 'check-ignore', '-q', '--', join(sealed, 'hashes.jsonl'))) === null) throw new UnsafePlace(`清单目录 ${sealed} 在版本库里，而 .gitignore 没有排除它。请在 .gitignore 中加一行 .sealed，或者用 --sealed 指定仓库之外的目录。`);
}
