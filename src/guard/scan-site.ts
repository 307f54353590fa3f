import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { compareText } from '../domain/finding.ts';
import type { GuardHit } from './hit.ts';
import type { Needles } from './needles.ts';
import { scanFile } from './scan-file.ts';

export interface SiteScan {
  hits: GuardHit[];
  /** SHA-256 of every file by its path under the site, in code unit order: the bytes that were looked at. */
  digests: ReadonlyMap<string, string>;
  /** Files that were read through; the others had been found clean before, byte for byte. */
  scanned: number;
}

export interface ScanOptions {
  needles: Needles;
  /** Where it is noted which files are clean, and the digest of the code that looks; without it every file is read. */
  cache?: { file: string; code: string } | undefined;
}

/** Looks through every file of a built site. Each is read once; at no time more than one is held. */
export async function scanSite(root: string, { needles, cache }: ScanOptions): Promise<SiteScan> {
  const key = cache && hash('sha256', `${cache.code}\n${needles.digest}`);
  const clean = cache && key ? await readClean(cache.file, key) : new Set<string>();
  const digests = new Map<string, string>();
  const hits: GuardHit[] = [];
  let scanned = 0;
  for (const name of await listFiles(root)) {
    const bytes = readFileSync(join(root, name));
    const digest = hash('sha256', bytes);
    digests.set(name, digest);
    if (clean.has(`${digest}  ${name}`)) continue;
    scanned += 1;
    for (const hit of await scanFile(name, bytes, needles)) hits.push(hit);
  }
  if (cache && key) await writeClean(cache.file, key, digests, new Set(hits.map(({ file }) => file)));
  return { hits: hits.sort((a, b) => compareText(a.file, b.file) || a.byte - b.byte || compareText(a.rule, b.rule)), digests, scanned };
}

/** Lines `<sha256>  <path>` of files without a hit; none where the list is of other needles or other code. */
async function readClean(file: string, key: string): Promise<Set<string>> {
  const [first, ...rows] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  return new Set(first === key ? rows : []);
}

async function writeClean(file: string, key: string, digests: ReadonlyMap<string, string>, faulty: ReadonlySet<string>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, [key, ...[...digests].filter(([name]) => !faulty.has(name)).map(([name, digest]) => `${digest}  ${name}`)].join('\n'));
}

async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')).sort(compareText);
}
