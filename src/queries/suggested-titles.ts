import type { Edition } from '../domain/edition.ts';
import { entryCollections } from '../domain/entries.ts';
import { disclosureTypes } from '../domain/vocabulary/disclosure-type.ts';
import { validities } from '../domain/vocabulary/validity.ts';
import { perEdition } from './per-edition.ts';

/** What search boxes may suggest of a page, see `SuggestedTitle` of the search. */
interface Suggested { title: string; url: string; number: string; note: string; day: number; rank: number }

/** Every page that the search finds, with what lists show of it anyway. */
export const suggestedTitles = perEdition(({ policies, interpretations, pages, entries }: Edition): Suggested[] => [
  ...policies.map(({ title, url, docNumber, validity, disclosureType, dateWritten }) => ({
    title, url, number: docNumber ?? '', day: dayNumber(dateWritten), rank: validity === 'repealed' || validity === 'expired' ? 0 : 3,
    note: disclosureType === 'withheld' || disclosureType === 'onRequest' ? disclosureTypes[disclosureType] : validity === 'inForce' || validity === 'unknown' ? '' : validities[validity],
  })),
  ...interpretations.map(({ title, url, datePublished }) => ({ title, url, number: '', note: '解读', day: dayNumber(datePublished), rank: 2 })),
  ...entries.map(({ title, url, collection, date }) => ({ title, url, number: '', note: entryCollections[collection].name, day: dayNumber(date), rank: 1 })),
  ...pages.map(({ title, url, collection }) => ({ title, url, number: '', note: collection === 'guides' ? '指南' : '年度报告', day: 0, rank: collection === 'guides' ? 2 : 1 })),
]);

const dayNumber = (date: string): number => Number(date.slice(0, 10).replaceAll('-', ''));
