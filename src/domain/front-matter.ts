import { z } from 'zod';
import { genres, documentClasses } from './vocabulary/genres.ts';
import { grounds } from './vocabulary/grounds.ts';
import { personalDataKinds } from './vocabulary/personal-data.ts';
import { isTheme } from './vocabulary/themes.ts';

/** Pieces shared by the front matter of every collection. Dates stay strings `YYYY-MM-DD`, as written. */

const keysOf = <T extends Record<string, unknown>>(table: T) => Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];

/** `z.enum` over the keys of a vocabulary table. */
export const enumOf = <T extends Record<string, unknown>>(table: T) => z.enum(keysOf(table));

/** Non-empty text on one line; a number or a date where text belongs is a fault, never coerced. */
export const text = z.string().trim().min(1);

/** Calendar date in Asia/Shanghai, `2025-10-17`. */
export const date = z.iso.date();

/** Moment with the offset of Asia/Shanghai, `2025-10-20T09:30+08:00`; seconds may be given. */
export const datetime = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?\+08:00$/);

/** Id of a unit in `content/registers/units.yaml`, e.g. `office`. That it exists is checked by META-04. */
export const unitId = z.string().regex(/^[a-z][a-z0-9-]*$/);

export const genre = z.enum(genres);
export const documentClass = enumOf(documentClasses);
export const groundCode = enumOf(grounds);
export const theme = z.string().refine(isTheme, { params: { vocabulary: '主题分类' } });

/** Another document, by 索引号 where it has one in this portal, else by title with its number and date. */
export const documentReference = z.strictObject({
  identifier: text.optional(),
  docNumber: text.optional(),
  title: text.optional(),
  date: date.optional(),
  url: z.url().optional(),
}).refine((r) => r.identifier || r.docNumber || r.title, { params: { expected: 'identifier、docNumber、title 至少写一项' } });

/** An exemption from one rule for one document; the reason is published to auditors. */
export const exemption = z.strictObject({
  /** Rule id, e.g. `DISC-11`. */
  rule: text,
  /** Why the rule does not fit this document; a missing or empty one is a finding (EXM-01). */
  reason: z.string().optional(),
});

/**
 * Personal data that a document shows by decision, such as the work mobile of the person in charge in a 公示: exactly this value of this
 * kind passes SEC-03, SEC-04 and the guard in this document (个人信息保护法第十三条、第二十五条). What is wrong with one is told by SEC-13.
 */
export const personalDataException = z.strictObject({
  kind: z.enum(personalDataKinds),
  /** As it stands in the text; spaces and hyphens are not compared. */
  value: text,
  /** On what ground, or with whose consent, it is public. */
  reason: z.string().optional(),
});

export type PersonalDataException = z.infer<typeof personalDataException>;
export type DocumentReference = z.infer<typeof documentReference>;
export type Exemption = z.infer<typeof exemption>;
