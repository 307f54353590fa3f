import { accessSync, constants, lstatSync, readdirSync, readlinkSync, realpathSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareText } from '../domain/finding.ts';

/** What lies below the content folder and is not taken: everything but plain files that can be read and are not too large. */
export interface UntakenFile {
  /** Path under the content folder, with `/`. */
  name: string;
  message: string;
  fix: string;
}

export interface ContentListing {
  /** Files that are read, and may be; sorted by code unit. Hidden ones, whose name or folder begins with a dot, are left out. */
  files: string[];
  /** Folders, sorted. */
  folders: string[];
  untaken: UntakenFile[];
}

const megabyte = 1024 * 1024;

/** Largest files by what they are, in bytes. A text of law is below one megabyte; a ledger of 100,000 documents is below a hundred. */
const limits: [pattern: RegExp, bytes: number][] = [[/\.(?:mdx|ya?ml)$/i, 16 * megabyte], [/\.jsonl$/i, 256 * megabyte]];
const largestOther = 200 * megabyte;

/** Lists a content folder without following a link or opening a pipe: neither may bring in what lies elsewhere, or make the reader wait. */
export function listContent(root: string): ContentListing {
  const listing: ContentListing = { files: [], folders: [], untaken: [] };
  const take = (name: string, entry: Dirent): void => {
    const path = join(root, name);
    const refusal = entry.name.includes('\ufffd') ? notUnicode : entry.isSymbolicLink() ? link(root, path) : refuse(path, entry);
    if (refusal) listing.untaken.push({ name, ...refusal });
    else if (entry.isDirectory()) {
      listing.folders.push(name);
      visit(name);
    } else listing.files.push(name);
  };
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (!entry.name.startsWith('.')) take(folder === '' ? entry.name : `${folder}/${entry.name}`, entry);
    }
  };
  visit('');
  return { files: listing.files.sort(compareText), folders: listing.folders.sort(compareText), untaken: listing.untaken.sort((a, b) => compareText(a.name, b.name)) };
}

type Refusal = Omit<UntakenFile, 'name'>;

const notUnicode: Refusal = { message: '文件名不是 UTF-8 编码，无法读取，不会发布。', fix: '在文件所在的系统上改用 UTF-8 编码的文件名。' };

function link(root: string, path: string): Refusal {
  const target = readlinkSync(path);
  const fix = '删去链接，把所指的文件本身放进来；不应公开的不要放。';
  try {
    const way = relative(realpathSync(root), realpathSync(path));
    const outside = way === '..' || way.startsWith(`..${sep}`);
    return { message: outside ? `这是指向内容文件夹以外（${target}）的链接，不会发布，也不得用它带入别处的文件。` : `这是指向 ${target} 的链接，不会发布；内容里应是文件本身。`, fix };
  } catch {
    return { message: `这是指向 ${target} 的链接，所指的文件不存在。`, fix };
  }
}

function refuse(path: string, entry: Dirent): Refusal | undefined {
  if (!entry.isFile() && !entry.isDirectory()) return { message: `这是${kindOf(entry)}，不是普通文件，不会发布。`, fix: '删去它。' };
  try {
    accessSync(path, entry.isDirectory() ? constants.R_OK | constants.X_OK : constants.R_OK);
  } catch {
    return { message: `没有读取这个${entry.isDirectory() ? '目录' : '文件'}的权限。`, fix: '给运行本程序的用户加上读取权限。' };
  }
  if (entry.isDirectory()) return undefined;
  const { size } = lstatSync(path);
  const most = limits.find(([pattern]) => pattern.test(path))?.[1] ?? largestOther;
  if (size <= most) return undefined;
  return { message: `文件有 ${inMegabytes(size)} 兆字节，应不超过 ${inMegabytes(most)} 兆字节，没有读取。`, fix: '拆成几个文件，或者压缩其中的图片；误放的删去。' };
}

const kindOf = (entry: Dirent): string => (entry.isFIFO() ? '管道' : entry.isSocket() ? '套接字' : '设备文件');
const inMegabytes = (bytes: number): string => (bytes / megabyte).toFixed(bytes % megabyte === 0 ? 0 : 1);
