import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import type { Corpus } from '../corpus/document.ts';
import type { Edition } from '../domain/edition.ts';
import { compareText } from '../domain/finding.ts';
import { publishedFilesName, type PublishedFiles } from '../domain/published-files.ts';
import { hasPublicBody } from '../domain/vocabulary/disclosure-type.ts';

/** Writes the index of `/verify/`. Titles and dates are the edition's: what is withdrawn or cut there is so here. */
export async function placePublishedFiles(corpus: Corpus, edition: Edition, siteDir: string): Promise<void> {
  const file = join(siteDir, publishedFilesName);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(publishedFiles(corpus, edition))}\n`);
}

function publishedFiles(corpus: Corpus, { policies, interpretations, entries, pages }: Edition): PublishedFiles {
  const attachments: [string, readonly [string, string]][] = [];
  for (const { collection, path, meta } of corpus.policies) {
    if (!meta.disclosureType || !hasPublicBody(meta.disclosureType)) continue;
    for (const { file, title } of meta.attachments ?? []) attachments.push([posix.join(collection, posix.dirname(path), file), [title, `${collection}/${path}`]]);
  }
  const documents = [...policies, ...interpretations, ...entries, ...pages].flatMap(({ url, title, datePublished }): [string, readonly [string, string]][] => (datePublished ? [[decodeURIComponent(url).slice(1, -1), [title, datePublished]]] : []));
  return { documents: inOrder(documents), attachments: inOrder(attachments) };
}

const inOrder = <T>(rows: [string, T][]): Record<string, T> => Object.fromEntries(rows.sort(([one], [other]) => compareText(one, other)));
