import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from '../corpus/document.ts';
import { fileAt, namedFiles, showsFiles, type NamedFile } from '../corpus/named-files.ts';
import type { AttachedFile } from '../corpus/read-attachments.ts';
import { compareText } from '../domain/finding.ts';
import type { PublishedFile } from '../domain/published-file.ts';
import { cleanFile } from '../formats/clean-file.ts';
import { readFileContent, type FileContent } from '../formats/file-content.ts';

/** A file that is ready to be published; `path` is where its bytes wait. */
export interface ReadyFile extends PublishedFile { path: string }

/** A file that is not published because its makers cannot be taken out without changing what it says; `reason` in Chinese. */
export interface UncleanFile { document: string; named: NamedFile; reason: string }

/** Cleaned files of earlier builds, by source and by the digest of the code that cleaned them: nothing is cleaned twice. */
export interface KeptFiles { folder: string; code: string }

/**
 * Cleans every file that a public document names. A cleaned file is read again: its words must be those of the source, and no maker may be left.
 * Files whose signature covers their bytes are published as they are.
 */
export async function cleanAttachments(corpus: Corpus, kept: KeptFiles): Promise<{ ready: Map<string, ReadyFile>; unclean: UncleanFile[] }> {
  const ready = new Map<string, ReadyFile>();
  const unclean: UncleanFile[] = [];
  const known = new Set(await readdir(kept.folder).catch(() => []));
  await mkdir(kept.folder, { recursive: true });
  for (const document of [...corpus.policies, ...corpus.interpretations, ...corpus.pages, ...corpus.entries]) {
    for (const named of showsFiles(document) ? namedFiles(document) : []) {
      const source = fileAt(corpus, named.name);
      if (!source || ready.has(source.name)) continue;
      const found = keptFile(source, kept, known) ?? (await makeReady(corpus, source, kept));
      if ('reason' in found) unclean.push({ document: document.file, named, reason: found.reason });
      else ready.set(source.name, found);
    }
  }
  const used = new Set([...ready.values()].map(({ path }) => path));
  for (const name of known) if (!used.has(join(kept.folder, name))) await rm(join(kept.folder, name), { force: true });
  return { ready, unclean };
}

const keyOf = (source: AttachedFile, { code }: KeptFiles): string => createHash('sha256').update(`${code} ${source.sha256}`).digest('hex').slice(0, 32);
const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** `<key>-<bytes>-<digest>`: a file that was kept says itself what it must be. */
function keptFile(source: AttachedFile, kept: KeptFiles, known: ReadonlySet<string>): ReadyFile | undefined {
  const key = keyOf(source, kept);
  const name = [...known].find((each) => each.startsWith(`${key}-`) && !each.endsWith('.part'));
  const [, bytes = '', sha256 = ''] = name?.split('-') ?? [];
  return name === undefined ? undefined : { type: source.type, bytes: Number(bytes), sha256, path: join(kept.folder, name) };
}

async function makeReady(corpus: Corpus, source: AttachedFile, kept: KeptFiles): Promise<ReadyFile | { reason: string }> {
  const bytes = await readFile(join(corpus.root, source.name));
  if (digestOf(bytes) !== source.sha256) throw new Error(`${source.file} 在检查之后又有改动，请重新生成网站。`);
  const cleaned = await cleanedBytes(source, bytes);
  if (!(cleaned instanceof Uint8Array)) return cleaned;
  const sha256 = digestOf(cleaned);
  const path = join(kept.folder, `${keyOf(source, kept)}-${cleaned.length}-${sha256}`);
  await writeFile(`${path}.part`, cleaned);
  await rename(`${path}.part`, path);
  return { type: source.type, bytes: cleaned.length, sha256, path };
}

async function cleanedBytes(source: AttachedFile, bytes: Uint8Array): Promise<Uint8Array | { reason: string }> {
  if (source.traits.some(({ kind }) => kind === '签名')) return bytes;
  let cleaned: Uint8Array;
  try {
    cleaned = await cleanFile(source.type, bytes);
  } catch (error) {
    return { reason: (error as Error).message };
  }
  const after = await readFileContent(source.name, cleaned);
  if (after.problems.length > 0 || words(after) !== words(source)) return { reason: '清理会改变文件的内容，其中可能有打开时看不到的部分' };
  return namesMaker(after) ? { reason: '清理以后仍有作者信息' } : cleaned;
}

/** What readers see; the order in which parts lie in a file is nothing they see. */
const words = ({ type, parts }: FileContent): string => JSON.stringify([type, parts.filter(({ kind }) => kind === 'text').map(({ path, text }) => JSON.stringify([path, text])).sort(compareText)]);
const namesMaker = ({ traits }: FileContent): boolean => traits.some(({ kind }) => kind === '作者信息');
