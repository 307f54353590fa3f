import { closeSync, openSync, readFileSync, readSync, readdirSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { compareText } from '../domain/finding.ts';

/** The hashed list of removed words that lies beside a content folder. */
export interface SealedList { file: string; text: string }

/** `hashes.jsonl` of PORTAL_SEALED, else of `.sealed` beside the content folder; undefined where nothing was ever sealed. */
export function readSealedBeside(root: string): SealedList | undefined {
  const file = join(process.env['PORTAL_SEALED'] ?? join(dirname(resolve(root)), '.sealed'), 'hashes.jsonl');
  try {
    return { file, text: readFileSync(file, 'utf8') };
  } catch {
    return undefined;
  }
}

/**
 * Files in a content folder that tell what was removed from documents: everything under a folder `.sealed`, and of `names`, the listed files, what
 * has the form of such a list. Paths under the content folder.
 */
export function sealedInside(root: string, names: readonly string[]): string[] {
  const hidden = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && `${entry.parentPath}${sep}`.includes(`${sep}.sealed${sep}`))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, sep).length).split(sep).join('/'));
  return [...hidden, ...names.filter((name) => /\.jsonl?$/i.test(name) && isSealed(join(root, name)))].sort(compareText);
}

/** Both lists say in their first lines what they are. */
function isSealed(file: string): boolean {
  const head = Buffer.alloc(512);
  const handle = openSync(file, 'r');
  try {
    const length = readSync(handle, head, 0, head.length, 0);
    return /"format"\s*:\s*"portal-sealed-(?:phrases|record)"/.test(head.toString('utf8', 0, length));
  } finally {
    closeSync(handle);
  }
}
