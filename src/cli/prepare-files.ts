import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { auditCorpus } from '../audit/audit-corpus.ts';
import { policyRecord } from '../components/policy/policy-record.ts';
import type { Corpus } from '../corpus/document.ts';
import { auditFiguresName } from '../domain/audit-figures.ts';
import { rulesName, type Edition, type PreparedPolicy } from '../domain/edition.ts';
import { ledgerPagesName } from '../domain/ledger-page.ts';
import { prepareEdition } from '../prepare/prepare-edition.ts';
import type { PublishedFiles } from '../prepare/published-attachments.ts';
import { prepareLedger } from '../prepare/prepare-ledger.ts';
import { writeEdition } from '../prepare/write-edition.ts';
import { isAnnualReportPage, reportFileNames, writeReportFiles, type KeptFiles } from './report-files.ts';
import { rulePages } from './rule-pages.ts';

export interface PreparedFolders {
  /** What pages are rendered from. */
  editionDir: string;
  /** `/policies/<path>.json` and the files of annual reports, waiting for the site. */
  dataDir: string;
  /** Word files that need not be made again. */
  keptWord?: KeptFiles;
  /** Attachments as they are published. */
  published?: PublishedFiles;
}

/**
 * Writes the edition that pages are rendered from, with the figures of the audit, the rules it was checked by and the ledger, and, while each policy is in
 * memory, its `/policies/<path>.json`: as a page of its own it would be read, parsed and written twice.
 */
export async function prepareFiles(corpus: Corpus, date: string, { editionDir, dataDir, keptWord, published = new Map() }: PreparedFolders): Promise<Edition> {
  const prepared = prepareEdition(corpus, date, published);
  const made = new Set<string>();
  const writeData = async (page: PreparedPolicy): Promise<void> => {
    const file = dataFile(dataDir, page.path);
    if (!made.has(dirname(file))) made.add(dirname(file)) && (await mkdir(dirname(file), { recursive: true }));
    await writeFile(file, `${JSON.stringify(policyRecord(page, prepared.head.site.origin))}\n`);
  };
  await mkdir(editionDir, { recursive: true });
  await writeFile(join(editionDir, auditFiguresName), JSON.stringify(auditCorpus(corpus, date)));
  await writeFile(join(editionDir, rulesName), JSON.stringify(rulePages(prepared.head.site)));
  await writeReportFiles([...prepared.pages()].filter(isAnnualReportPage), dataDir, prepared.head.site.origin, keptWord);
  await writeFile(join(editionDir, ledgerPagesName), JSON.stringify(prepareLedger(corpus, date)));
  return writeEdition(prepared, editionDir, writeData);
}

/** Moves the data files into the rendered site. */
export async function placeData({ policies, pages }: Edition, dataDir: string, siteDir: string): Promise<void> {
  const names = [...policies.map(({ path }) => dataFile('', path)), ...pages.filter(({ collection }) => collection === 'annual-reports').flatMap(({ path }) => reportFileNames(path))];
  for (const name of names) {
    const [source, target] = [join(dataDir, name), join(siteDir, name)];
    await mkdir(dirname(target), { recursive: true });
    // The site may lie on another disk than the working folder.
    await rename(source, target).catch(() => copyFile(source, target));
  }
}

const dataFile = (root: string, path: string): string => join(root, 'policies', `${path}.json`);
