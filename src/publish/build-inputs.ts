import { createHash } from 'node:crypto';
import { existsSync, lstatSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { listContent } from '../corpus/list-content.ts';
import { compareText } from '../domain/finding.ts';
import { manifestName } from './manifest.ts';

/** Where one output keeps what it need not make again: rendered pages, cards, index bundles. Nothing in it is published as it is. */
export const cacheOf = (projectRoot: string, outDir: string): string =>
  join(projectRoot, '.portal', `${basename(outDir)}-${createHash('sha256').update(resolve(outDir)).digest('hex').slice(0, 12)}`);

/** Digest of what the pages are made by: code, static files, locked packages, Node. */
export async function codeDigest(projectRoot: string): Promise<string> {
  const names = [...(await listFiles(join(projectRoot, 'src'), 'src/')), ...(await listFiles(join(projectRoot, 'public'), 'public/')), 'astro.config.mjs', 'package-lock.json'];
  return digestFiles(projectRoot, names, process.version);
}

/**
 * Digest of everything the output depends on: content, its history, code, date. Two builds with the same digest have the same bytes,
 * so the second need not be made.
 */
export async function inputDigest(contentDir: string, code: string, options: { date: string; strict: boolean; history: string; sealed?: string }): Promise<string> {
  const { files, folders, untaken } = listContent(contentDir);
  return digestFiles(contentDir, files, `${JSON.stringify([options, folders, untaken])}\n${code}`);
}

/** Content that was written to while it was being published: what was checked may not be what was put out. */
export class ContentChangedError extends Error {
  override name = 'ContentChangedError';
  constructor(names: readonly string[]) {
    super(`生成网站期间内容有改动（${names.slice(0, 3).join('、')}${names.length > 3 ? `等 ${names.length} 个` : ''}），没有发布；原网站保持不变。请等改完再运行一次。`);
  }
}

/**
 * Remembers what each file of the content is, by what the disk says of it. The function that is returned throws a `ContentChangedError` where a file
 * has been written to, replaced, added or removed since.
 */
export function watchContent(contentDir: string): () => void {
  const before = statesOf(contentDir);
  return () => {
    const now = statesOf(contentDir);
    const changed = [...new Set([...before.keys(), ...now.keys()])].filter((name) => before.get(name) !== now.get(name)).sort(compareText);
    if (changed.length > 0) throw new ContentChangedError(changed);
  };
}

function statesOf(contentDir: string): Map<string, string> {
  const stateOf = (name: string): string => {
    const { ino, size, mtimeNs, ctimeNs } = lstatSync(join(contentDir, name), { bigint: true });
    return [ino, size, mtimeNs, ctimeNs].join(' ');
  };
  return new Map(listContent(contentDir).files.map((name) => [name, stateOf(name)]));
}

async function digestFiles(root: string, names: string[], salt: string): Promise<string> {
  const hash = createHash('sha256').update(`${salt}\n`);
  for (const name of names) hash.update(`${name}\n`).update(await readFile(join(root, name))).update('\n');
  return hash.digest('hex');
}

/**
 * What the build that published this site said of these inputs; undefined where the inputs are others, or the manifest of the site is no longer
 * the one of that build.
 */
export async function lastReport(outDir: string, cacheDir: string, digest: string): Promise<string | undefined> {
  const manifest = await readFile(join(outDir, manifestName)).catch(() => undefined);
  const stamp = await readFile(join(cacheDir, 'stamp'), 'utf8').catch(() => '');
  const key = manifest && stampKey(digest, manifest);
  return key && stamp.startsWith(key) ? stamp.slice(key.length) : undefined;
}

export async function stampBuild(outDir: string, cacheDir: string, digest: string, report: string): Promise<void> {
  await mkdir(cacheDir, { recursive: true });
  const stamp = join(cacheDir, 'stamp');
  await writeFile(`${stamp}.part`, stampKey(digest, await readFile(join(outDir, manifestName))) + report);
  await rename(`${stamp}.part`, stamp);
}

const stampKey = (digest: string, manifest: Buffer): string => `${digest} ${createHash('sha256').update(manifest).digest('hex')}\n`;

export const clearFolder = async (folder: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
};

async function listFiles(folder: string, prefix = ''): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => prefix + join(entry.parentPath, entry.name).slice(folder.length + 1)).sort(compareText);
}
