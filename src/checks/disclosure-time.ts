import type { PolicyDocument } from '../corpus/document.ts';
import type { Calendar } from '../domain/working-days.ts';
import { dateOf } from './fields.ts';

/** Working days within which information is to be made public (条例第二十六条). */
const statutoryDays = 20;

export type TimeLimit =
  /** Counted: `due` is the last day in time. */
  | { field: 'dateWritten' | 'dateModified'; from: string; days: number; due: string; late: boolean }
  /** The count runs through a year without a table. */
  | { field: 'dateWritten' | 'dateModified'; from: string; days: null; missingYear: number };

/**
 * How long a document took from being made, or changed before it was published, to being published. Undefined where a date is missing
 * or the order of dates is wrong (TIME-02).
 */
export function timeLimit({ meta }: PolicyDocument, calendar: Calendar): TimeLimit | undefined {
  const { dateWritten, dateModified, datePublished } = meta;
  if (!dateWritten || !datePublished || dateOf(datePublished) < dateWritten) return undefined;
  const published = dateOf(datePublished);
  const field = dateModified !== undefined && dateModified > dateWritten && dateModified <= published ? 'dateModified' : 'dateWritten';
  const from = field === 'dateModified' ? (dateModified ?? dateWritten) : dateWritten;
  const years = [Number(from.slice(0, 4)), Number(published.slice(0, 4))];
  const unknown = years.find((year) => !calendar.hasYear(year));
  if (unknown !== undefined) return { field, from, days: null, missingYear: unknown };
  const between = calendar.workingDaysBetween(from, published);
  if (between.missingYear !== null) return { field, from, days: null, missingYear: between.missingYear };
  const late = between.days > statutoryDays;
  const due = late ? calendar.addWorkingDays(from, statutoryDays) : { date: published, missingYear: null };
  return due.missingYear !== null ? { field, from, days: null, missingYear: due.missingYear } : { field, from, days: between.days, due: due.date, late };
}
