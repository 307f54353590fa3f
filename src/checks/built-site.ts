import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compareText } from '../domain/finding.ts';
import type { GuardHit } from '../guard/hit.ts';
import type { FoundSets } from '../domain/document-sets.ts';
import type { ConcealedText } from './concealed-text.ts';
import type { UnsafePart } from './unsafe-parts.ts';
import { readBuiltPage } from './built-page.ts';
import { readFoundSets, type IndexedFilters } from './found-sets.ts';
import { keptExtracts, type KeptIn } from './kept-extracts.ts';

/** The built output folder, each page parsed once. */
export interface BuiltSite {
  /** Absolute path of the folder. */
  root: string;
  /** By file name, in code unit order. */
  pages: BuiltPage[];
  /** Every file, path under the root with `/`. */
  files: ReadonlySet<string>;
  /** `/policies/<path>.json` by file name, of the documents whose page shows no text: what they hold is looked at. Null where it is no JSON. */
  records: ReadonlyMap<string, Record<string, unknown> | null>;
  /** Documents named by the catalogue, the lists, the feeds, the sitemap and the search index. */
  sets: FoundSets;
  indexed: IndexedFilters;
  /** What the guard found in the bytes of all files. */
  hits: readonly GuardHit[];
}

export interface BuiltPage {
  /** `policies/2025/x/index.html`. */
  file: string;
  /** `/policies/2025/x/`; percent-encoded as links are. */
  url: string;
  lang: string | null;
  title: string;
  /** `<meta name>` → content values in order. */
  meta: ReadonlyMap<string, string[]>;
  ids: ReadonlySet<string>;
  /** `a` and `area`; a link that stands on the page twice is kept once, at its first place. */
  links: { href: string; line: number; column: number; /** Asks before the reader leaves the site. */ asks?: true }[];
  /** src of images, scripts and stylesheets. */
  assets: { url: string; line: number; column: number }[];
  /** Values of `data-footer-item`: idCode, organizer, contact, icp, police, findError, sitemap. */
  footerItems: ReadonlySet<string>;
  /** Value of `data-validity-banner`, the validity a page warns of; null where it warns of none. */
  validityBanner: string | null;
  /** Words in comments of the page, and in hidden elements of the document text (`#text`). */
  concealed: readonly ConcealedText[];
  /** `<meta http-equiv="Content-Security-Policy">` where it stands before anything that is loaded; null where there is none, or too late. */
  policy: string | null;
  /** What a strict policy forbids, and addresses loaded from elsewhere. */
  unsafe: readonly (UnsafePart & { line: number; column: number })[];
  /** Value of `data-qr`, the address its QR code leads to; null where it has none. */
  qrTarget: string | null;
  /** Place of the first element, `<html>` in a whole page: where a finding about something missing stands. */
  start: { line: number; column: number };
}

/** Reads a built folder; `hits`: what the guard found in it; `kept`: what was read out of the same files before. `pagefind/` is the search index, made of the pages, and holds none itself. */
export async function readBuiltSite(root: string, hits: readonly GuardHit[] = [], kept?: KeptIn): Promise<BuiltSite> {
  const folder = resolve(root);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .sort(compareText);
  const names = files.filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'));
  const pages = (await keptExtracts(names, (file) => packed(readBuiltPage(file, readFileSync(join(folder, file), 'utf8'))), kept)).map(unpacked);
  const known = new Set(files);
  const found = await readFoundSets(folder, pages, kept);
  return { root: folder, pages, files: known, records: await readRecords(folder, pages, known), ...found, hits };
}

/** A page as JSON can hold it. */
type PackedPage = Omit<BuiltPage, 'meta' | 'ids' | 'footerItems'> & { meta: [string, string[]][]; ids: string[]; footerItems: string[] };

const packed = (page: BuiltPage): PackedPage => ({ ...page, meta: [...page.meta], ids: [...page.ids], footerItems: [...page.footerItems] });
const unpacked = (page: PackedPage): BuiltPage => ({ ...page, meta: new Map(page.meta), ids: new Set(page.ids), footerItems: new Set(page.footerItems) });

async function readRecords(folder: string, pages: readonly BuiltPage[], files: ReadonlySet<string>): Promise<BuiltSite['records']> {
  const records = new Map<string, Record<string, unknown> | null>();
  for (const { file, ids } of pages) {
    const name = file.replace(/\/index\.html$/, '.json');
    if (ids.has('text') || name === file || !file.startsWith('policies/') || !files.has(name)) continue;
    records.set(name, parseRecord(await readFile(join(folder, name), 'utf8')));
  }
  return records;
}

function parseRecord(json: string): Record<string, unknown> | null {
  try {
    return JSON.parse(json) as Record<string, unknown>;
  } catch {
    return null;
  }
}
