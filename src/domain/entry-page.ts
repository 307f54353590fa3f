import type { OtherSummary, Prose, UnitRef } from './edition.ts';
import type { EntryCollection, EntryMeta } from './entries.ts';
import type { AskedPlace } from './questions.ts';
import type { RedactedField } from './redactable-fields.ts';
import type { DisclosureType } from './vocabulary/disclosure-type.ts';

/** What lists show of an entry of a statutory column. */
export interface EntrySummary extends OtherSummary {
  collection: EntryCollection;
  /** The day that lists go by, newest first: the meeting, the decision, the last day of a consultation. */
  date: string;
  /** How it stands on the edition's date; `code` is one of the states of its collection. */
  state: { code: string; label: string } | null;
  /** Short facts in the order they are read: `常务会议`, `收到意见86条`. */
  facts: string[];
}

/** A policy that an entry names, or that names the entry. */
export interface EntryPolicy {
  identifier: string;
  path: string;
  url: string;
  title: string;
  docNumber: string | null;
  issuer: UnitRef;
  dateWritten: string;
  disclosureType: DisclosureType;
  /** Page in the gazette. */
  page: number | null;
}

/** Front matter as its page may show it: exemptions and exceptions stay behind, and so does what was withdrawn. */
export type PublicEntryMeta<C extends EntryCollection> = Omit<EntryMeta[C], 'exemptions' | 'personalData'>;

export interface EntryPageOf<C extends EntryCollection> extends EntrySummary {
  collection: C;
  meta: PublicEntryMeta<C>;
  /** Units that `meta` names by id. */
  units: UnitRef[];
  policies: EntryPolicy[];
  headings: { anchor: string; text: string; depth: number }[];
  /** Fields that are cut; 〔此处隐去〕 stands in them. */
  redactedFields: RedactedField[];
  /** Null where there is no text, or none that may be shown. */
  prose: Prose | null;
  /** How people ask, where that was written down. */
  asked?: AskedPlace[];
}

export type EntryPage = { [C in EntryCollection]: EntryPageOf<C> }[EntryCollection];

/** An entry as the page of a policy shows it. */
export interface EntryLink { collection: EntryCollection; url: string; title: string; note: string }
