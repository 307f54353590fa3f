import { makeRepairTable } from '../../../../src/search/repair/repair-table.ts';
import { createPageReader } from '../../../../src/search/repair/page-texts.ts';
import type { RepairTable } from '../../../../src/search/tables.ts';
import { corpusTexts, type CorpusName } from '../../../search/corpus-texts.ts';

/** The table of a corpus, its texts as plain pages. */
export function corpusTable(corpus: CorpusName): RepairTable {
  const reader = createPageReader();
  for (const { path, title, beside, places } of corpusTexts(corpus)) reader.read(path, plainPage(title, [beside, ...places.map(({ text }) => text)]));
  return makeRepairTable(reader.texts());
}

export const plainPage = (title: string, paragraphs: readonly string[]): string =>
  `<html lang="zh-CN"><main data-pagefind-body><span data-pagefind-meta="title:${title}"></span><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main></html>`;
