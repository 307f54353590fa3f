import { documentSets, type DocumentSetId, type HeldDocument } from '../domain/document-sets.ts';
import type { Edition } from '../domain/edition.ts';
import { hasPublicBody } from '../domain/vocabulary/disclosure-type.ts';
import { numberRegister, type NumberSeries } from './numbers.ts';
import { perEdition } from './per-edition.ts';

/** Squares in the strips of the board; series beyond stand in the table of series, each with a page of its own. */
const mostCells = 2000;
/** A long run of one fate is drawn as one. */
const mostOfRun = 60;

/** Series whose strips the board shows: those of the newest year that has any, in the order of the units. */
export const boardSeries = perEdition((edition: Edition): { year: number | null; series: NumberSeries[]; whole: boolean } => {
  const all = numberRegister(edition).codes.flatMap(({ series }) => series);
  const year = all.reduce<number | null>((newest, each) => (each.year !== null && each.year > (newest ?? 0) ? each.year : newest), null);
  const own = all.filter((each) => each.year === year);
  let cells = 0;
  const series = own.filter(({ account }) => (cells += account.runs.reduce((sum, { from, to }) => sum + Math.min(to - from + 1, mostOfRun), 0)) <= mostCells);
  return { year, series, whole: series.length === own.length };
});

/** A place that must hold documents, and how many. */
export interface BoardSet { id: DocumentSetId; name: string; url: string; expected: number }

/** What each place of the site must hold; that it does is a check of the built site, without which nothing is published. */
export const boardSets = perEdition((edition: Edition): BoardSet[] => {
  const held: HeldDocument[] = [
    ...edition.policies.map((policy) => ({ kind: 'policy' as const, url: policy.url, title: policy.title, path: policy.path, open: hasPublicBody(policy.disclosureType), at: policy.datePublished ?? policy.dateWritten })),
    ...edition.interpretations.map(({ url, title, path, datePublished }) => ({ kind: 'interpretation' as const, url, title, path, open: true, at: datePublished })),
  ];
  return (Object.keys(documentSets) as DocumentSetId[]).map((id) => {
    const { name, file, holds } = documentSets[id];
    return { id, name, url: placeOf(file), expected: holds(held).length };
  });
});

/** The page itself, or the file. */
const placeOf = (file: string): string => `/${file.replace(/index\.html$/, '')}`;
