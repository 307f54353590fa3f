import { createHash, hash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { compareText } from '../domain/finding.ts';
import { signatureName } from '../domain/manifest-signature.ts';

/** Name of the manifest at the root of a published site, in the format of `sha256sum -c`. */
export const manifestName = 'SHA256SUMS';

/**
 * Writes the manifest. Returns the number of files. `digests`: those of the guard, which has hashed what it looked through; a file that is not
 * among them came after it and is not published unseen: throws.
 */
export async function writeManifest(siteDir: string, digests?: ReadonlyMap<string, string>): Promise<number> {
  const names = await listSite(siteDir);
  const rows: string[] = [];
  for (const name of names) {
    const digest = digests ? digests.get(name) : await sha256(join(siteDir, name));
    if (digest === undefined) throw new Error(`${name} 没有经过出版前的逐字节核对，不能发布。`);
    rows.push(rowOf(digest, name));
  }
  await writeFile(join(siteDir, manifestName), rows.join(''));
  return names.length;
}

const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
const unescaped: Record<string, string> = Object.fromEntries(Object.entries(escapes).map(([sign, written]) => [written, sign]));

/** A row as `sha256sum` writes it: one that begins with a backslash holds a name in which backslash, line feed and carriage return are escaped. */
function rowOf(digest: string, name: string): string {
  const written = name.replace(/[\\\n\r]/g, (sign) => escapes[sign] ?? sign);
  return `${written === name ? '' : '\\'}${digest}  ${written}\n`;
}

/** Digests by file name. */
export function readManifest(text: string): Map<string, string> {
  return new Map(text.split('\n').filter(Boolean).map((row) => {
    if (!row.startsWith('\\')) return [row.slice(66), row.slice(0, 64)];
    return [row.slice(67).replace(/\\[\\nr]/g, (written) => unescaped[written] ?? written), row.slice(1, 65)];
  }));
}

export interface Verification {
  files: number;
  /** Listed but not there. */
  missing: string[];
  /** There with other bytes. */
  altered: string[];
  /** There but not listed. */
  extra: string[];
}

/** Recomputes the manifest of a published site. Undefined where there is none. */
export async function verifyManifest(siteDir: string): Promise<Verification | undefined> {
  const text = await readFile(join(siteDir, manifestName), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const listed = readManifest(text);
  const present = await listSite(siteDir);
  const altered: string[] = [];
  for (const name of present) {
    const expected = listed.get(name);
    if (expected !== undefined && expected !== (await sha256(join(siteDir, name)))) altered.push(name);
  }
  const there = new Set(present);
  return { files: listed.size, missing: [...listed.keys()].filter((name) => !there.has(name)), altered, extra: present.filter((name) => !listed.has(name)) };
}

/** Pages are small: one read and one call. A large attachment goes through in pieces. */
async function sha256(file: string): Promise<string> {
  if (statSync(file).size <= 8_000_000) return hash('sha256', readFileSync(file));
  const digest = createHash('sha256');
  await pipeline(createReadStream(file), digest);
  return digest.digest('hex');
}

async function listSite(siteDir: string): Promise<string[]> {
  const entries = await readdir(siteDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(siteDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    // The signature is made of the manifest and stands outside of it.
    .filter((name) => name !== manifestName && name !== signatureName)
    .sort(compareText);
}
