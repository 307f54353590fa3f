import type { Corpus } from '../corpus/document.ts';
import { personalDataAllowed } from '../domain/personal-data-exceptions.ts';
import { findPersonalData, type PersonalData } from '../domain/personal-data.ts';
import { readableTexts } from './readable-texts.ts';
import type { AnyDocument, Place } from './rule.ts';
import { masked, quote } from './wording.ts';

/** Personal data somewhere in the content. */
export interface PersonalDataPlace extends PersonalData {
  at: Place;
  /** Where inside an attached file, `Sheet1!C7`; empty elsewhere. */
  inner: string;
  /** The document that it stands in, or those that offer the file. */
  owners: readonly AnyDocument[];
  /** Whether it stands where an office says how to reach it. */
  isContact: boolean;
  /** Whether every owner says with a reason that it may be shown. */
  isAllowed: boolean;
}

const contactField = /^(?:contact|howTo|office)(?:\.|$)/;
const exceptionField = /^personalData(?:\.|$)/;
const known = new WeakMap<Corpus, { date: string; places: PersonalDataPlace[] }>();

/** All personal data in all texts of a corpus but the exceptions' own fields, looked for once. `date` is the last possible day of birth. */
export function personalDataIn(corpus: Corpus, date: string): readonly PersonalDataPlace[] {
  const before = known.get(corpus);
  if (before?.date === date) return before.places;
  const places: PersonalDataPlace[] = [];
  for (const { text, field, placeAt, inner, owners } of readableTexts(corpus)) {
    if (field !== null && exceptionField.test(field)) continue;
    const isContact = field !== null && contactField.test(field);
    for (const found of findPersonalData(text, date)) {
      const isAllowed = owners.length > 0 && owners.every(({ meta }) => personalDataAllowed(meta)(found));
      places.push({ ...found, at: placeAt(found.start), inner, owners, isContact, isAllowed });
    }
  }
  known.set(corpus, { date, places });
  return places;
}

/** What a finding repeats of it: enough to find it by, not enough to use it. */
export function veiled({ kind, excerpt }: Pick<PersonalData, 'kind' | 'excerpt'>): string {
  if (kind === '住址') return quote(excerpt.replace(/[0-9０-９]/g, '*'));
  if (kind === '电子邮箱') return quote(excerpt.replace(/^(.).*?(?=\s?(?:[@＠#]|[[(（【]))/, '$1***'));
  return quote(masked(excerpt).toUpperCase());
}

/** `（在 xl/worksheets/sheet1.xml!C7）` for what stands inside a file of parts. */
export const innerPlace = (inner: string): string => (inner === '' ? '' : `（在 ${inner}）`);
