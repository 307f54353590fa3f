import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import type { Corpus } from '../corpus/document.ts';
import { compareText } from '../domain/finding.ts';
import { publishedFilesName, type PublishedFiles } from '../domain/published-files.ts';
import { hasPublicBody } from '../domain/vocabulary/disclosure-type.ts';

/** Writes the index of `/verify/`: titles and dates that the pages of the site show as well. */
export async function placePublishedFiles(corpus: Corpus, siteDir: string): Promise<void> {
  const file = join(siteDir, publishedFilesName);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(publishedFiles(corpus))}\n`);
}

export function publishedFiles(corpus: Corpus): PublishedFiles {
  const documents: [string, readonly [string, string]][] = [];
  const attachments: [string, readonly [string, string]][] = [];
  for (const { collection, path, meta } of [...corpus.policies, ...corpus.interpretations, ...corpus.entries, ...corpus.pages.filter((page) => page.collection === 'annual-reports')]) {
    if (meta.title && meta.datePublished) documents.push([`${collection}/${path}`, [meta.title, meta.datePublished]]);
  }
  for (const { collection, path, meta } of corpus.policies) {
    if (!meta.disclosureType || !hasPublicBody(meta.disclosureType)) continue;
    for (const { file, title } of meta.attachments ?? []) attachments.push([posix.join(collection, posix.dirname(path), file), [title, `${collection}/${path}`]]);
  }
  return { documents: inOrder(documents), attachments: inOrder(attachments) };
}

const inOrder = <T>(rows: [string, T][]): Record<string, T> => Object.fromEntries(rows.sort(([one], [other]) => compareText(one, other)));
