import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { manifestName } from './manifest.ts';

/** A folder that a site must not be written to. The message says why and what to do. */
export class OutFolderError extends Error {
  override name = 'OutFolderError';
}

interface Folders { out: string; content: string; projectRoot: string }

/** Folders of the generator that a site would overwrite or become part of. */
const ownFolders = ['src', 'public', 'node_modules', '.git', '.portal'];

/**
 * The folder that a site is published to, links followed: what a build replaces as a whole. Throws `OutFolderError` where the folder holds, or lies in,
 * what is not a site: a published site, an empty folder and none at all are fit, everything else belongs to somebody.
 */
export async function publishedFolder({ out, content, projectRoot }: Folders): Promise<string> {
  const refuse = (why: string): never => {
    throw new OutFolderError(`网站不能写到 ${out}：${why}。没有发布，什么都没有改动。`);
  };
  const target = realPath(out) ?? refuse('它是一个链接，指向的目录不存在');
  if (basename(target) === '') refuse('那是磁盘的根目录');
  if (covers(target, realPath(content) ?? content)) refuse('内容目录在它里面，发布时会被一并替换');
  if (covers(realPath(content) ?? content, target)) refuse('它在内容目录里面，网站会混进内容');
  if (covers(target, realpathSync(projectRoot))) refuse('本程序在它里面，发布时会被一并替换');
  if (ownFolders.some((folder) => covers(realPath(join(projectRoot, folder)) ?? folder, target))) refuse('那是本程序自己的目录');
  if (covers(target, realPath(homedir()) ?? homedir())) refuse('用户的主目录在它里面，发布时会被一并替换');
  const found = await stat(target).catch(() => undefined);
  if (!found) return target;
  if (!found.isDirectory()) refuse('那是一个文件，应为目录');
  if (found.dev !== (await stat(dirname(target))).dev) refuse('它是挂载点，不能整体替换；请写它下面的一个目录');
  if (!(await isReplaceable(target))) refuse('目录不是空的，又不是本程序发布的网站；请换一个目录，或者先把里面的文件移走');
  return target;
}

/** What every site of this program has beside its manifest, of which damage may have left one. A manifest alone is found in many a folder of downloads. */
const marks = ['catalog.json', 'pagefind/bundles.json'];

async function isReplaceable(folder: string): Promise<boolean> {
  const has = (name: string): boolean => existsSync(join(folder, name));
  return (await readdir(folder)).length === 0 || (has(manifestName) && marks.some(has));
}

/** The path with all links followed, as far as it exists; undefined for a link that leads nowhere. */
function realPath(path: string): string | undefined {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    if (isLink(absolute)) return undefined;
    const parent = dirname(absolute);
    const above = parent === absolute ? parent : realPath(parent);
    return above === undefined ? undefined : join(above, basename(absolute));
  }
}

const isLink = (path: string): boolean => {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
};

/** Whether `inner` is `outer` or lies below it. */
function covers(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(outer, way) === resolve(inner));
}
