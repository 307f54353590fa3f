import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntryCollection } from '../domain/entries.ts';
import type { EntryPage } from '../domain/entry-page.ts';
import { rulesName, type AnnualReportPage, type Edition, type InterpretationPage, type PlainPage, type PolicyPage, type RulePage } from '../domain/edition.ts';
import { ledgerPagesName, type LedgerPages } from '../domain/ledger-page.ts';

/**
 * The only door from pages to content: reads the edition that the check side prepared.
 * The folder comes in by `PORTAL_EDITION`. Summaries are read once; a document only when its page is rendered.
 */
export const editionFolder = (): string => {
  const dir = process.env['PORTAL_EDITION'];
  if (!dir) throw new Error('PORTAL_EDITION is not set: pages are rendered from a prepared edition (npm run build prepares one)');
  return dir;
};

const readJson = <T>(...path: string[]): T => JSON.parse(readFileSync(join(editionFolder(), ...path), 'utf8')) as T;

let edition: Edition | undefined;
let readFrom: string | undefined;

export function getEdition(): Edition {
  if (!edition || readFrom !== editionFolder()) {
    readFrom = editionFolder();
    edition = readJson<Edition>('edition.json');
  }
  return edition;
}

export const getPolicy = (path: string): PolicyPage => readJson('policies', `${path}.json`);

export const getInterpretation = (path: string): InterpretationPage => readJson('interpretations', `${path}.json`);

export const getEntry = (collection: EntryCollection, path: string): EntryPage => readJson(collection, `${path}.json`);

/** A plain page; undefined where the content folder has none, as in a new site. */
export function getPage(collection: PlainPage['collection'], path: string): PlainPage | undefined {
  const known = getEdition().pages.some((page) => page.collection === collection && page.path === path);
  return known ? readJson<PlainPage>(collection, `${path}.json`) : undefined;
}

/** The ledger; read by its own pages only. */
export const getLedger = (): LedgerPages => readJson(ledgerPagesName);

/** The rules that the content was checked by. */
export const getRules = (): RulePage[] => readJson(rulesName);

export const getAnnualReport = (path: string): AnnualReportPage => readJson('annual-reports', `${path}.json`);
