import { closeSync, openSync, readFileSync, readSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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
  const hidden = filesBelow(root).filter((name) => `/${name}`.includes('/.sealed/'));
  return [...hidden, ...names.filter((name) => /\.jsonl?$/i.test(name) && isSealed(join(root, name)))].sort(compareText);
}

/** Hidden files too, as paths below a folder. One that may not be read holds nothing that could be published; FILE-01 tells of it. */
function filesBelow(root: string, folder = ''): string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(root, name) : entry.isFile() ? [name] : [];
    });
  } catch {
    return [];
  }
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
