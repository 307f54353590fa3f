import { parseDocumentNumber, type DocumentNumber } from './document-number.ts';
import { compareText } from './finding.ts';
import type { RegisteredNumber } from './registered-number.ts';
import type { DisclosureType } from './vocabulary/disclosure-type.ts';
import { isAccounted, numberFates, type NumberFate } from './vocabulary/number-fates.ts';

/** A document with the number it bears; null where its 公开属性 cannot be read. */
export interface NumberedDocument<D> { number: DocumentNumber; disclosureType: DisclosureType | null; document: D }

/** Serials with one fate, both ends included. A document takes one serial; a gap or an entry of the register may be a run. */
export type NumberRun<D, R> =
  | { fate: Exclude<NumberFate, 'registered' | 'gap'>; from: number; to: number; documents: D[] }
  | { fate: 'registered'; from: number; to: number; entry: R }
  /** `entry` where somebody looks into it (正在核查). */
  | { fate: 'gap'; from: number; to: number; entry: R | null };

/** Every number of one 机关代字 in one year, from 1 to the highest that is known. */
export interface SeriesAccount<D, R> {
  code: string;
  /** Null for orders numbered through the years. */
  year: number | null;
  highest: number;
  /** From 1 to `highest` without a hole. Runs, for one mistyped serial must not make millions of entries. */
  runs: NumberRun<D, R>[];
  counts: Record<NumberFate, number>;
  /** Numbers whose fate is known, of `highest`. */
  accounted: number;
  share: number;
  /** Serials that more than one document bears. */
  duplicates: number[];
}

/**
 * What became of every number issued. Series are told apart by 机关代字 and year, never merged; they come by code, then year, those without
 * a year first. What lies above the highest known number cannot be known. An entry of the register yields to a document of the same number,
 * and a later entry to an earlier one (NUM-03 reports both).
 */
export function accountNumbers<D, R extends Pick<RegisteredNumber, 'number' | 'through' | 'kind'>>(
  documents: readonly NumberedDocument<D>[], register: readonly R[],
): SeriesAccount<D, R>[] {
  const groups = new Map<string, Group<D, R>>();
  const groupOf = ({ code, year }: DocumentNumber): Group<D, R> => {
    const key = seriesKey(code, year);
    const known = groups.get(key) ?? { code, year, documents: new Map(), entries: [] };
    groups.set(key, known);
    return known;
  };
  for (const each of documents) {
    const { documents: known } = groupOf(each.number);
    known.set(each.number.serial, [...(known.get(each.number.serial) ?? []), each]);
  }
  for (const entry of register) {
    const number = parseDocumentNumber(entry.number);
    if (number) groupOf(number).entries.push({ entry, from: number.serial, to: Math.max(number.serial, entry.through ?? 0) });
  }
  return [...groups.values()].map(accountSeries).sort((a, b) => compareText(a.code, b.code) || (a.year ?? 0) - (b.year ?? 0));
}

/** Key of a series: equal exactly where code and year are. */
export const seriesKey = (code: string, year: number | null): string => `${code}\n${year ?? ''}`;

/** `3—5、9` */
export const formatRuns = (runs: readonly { from: number; to: number }[]): string => runs.map(({ from, to }) => (from === to ? String(from) : `${from}—${to}`)).join('、');

interface Entry<R> { entry: R; from: number; to: number }
interface Group<D, R> { code: string; year: number | null; documents: Map<number, NumberedDocument<D>[]>; entries: Entry<R>[] }

function accountSeries<D, R extends Pick<RegisteredNumber, 'kind'>>(group: Group<D, R>): SeriesAccount<D, R> {
  const { code, year, documents } = group;
  const runs = runsOf(group);
  const counts = Object.fromEntries(Object.keys(numberFates).map((fate) => [fate, 0])) as Record<NumberFate, number>;
  for (const { fate, from, to } of runs) counts[fate] += to - from + 1;
  const highest = runs.at(-1)?.to ?? 0;
  const accounted = (Object.keys(counts) as NumberFate[]).reduce((sum, fate) => sum + (isAccounted(fate) ? counts[fate] : 0), 0);
  const duplicates = [...documents].filter(([, found]) => found.length > 1).map(([serial]) => serial).sort((a, b) => a - b);
  return { code, year, highest, runs, counts, accounted, share: accounted / highest, duplicates };
}

function runsOf<D, R extends Pick<RegisteredNumber, 'kind'>>({ documents, entries }: Group<D, R>): NumberRun<D, R>[] {
  const serials = [...documents.keys()];
  // Where the fate may change; from one to the next it is the same.
  const starts = [...new Set([1, ...serials, ...serials.map((serial) => serial + 1), ...entries.flatMap(({ from, to }) => [from, to + 1])])].sort((a, b) => a - b);
  const highest = (starts.pop() ?? 1) - 1;
  const entryAt = coveringEntries(entries);
  const runs: NumberRun<D, R>[] = [];
  starts.forEach((from, index) => {
    const to = (starts[index + 1] ?? highest + 1) - 1;
    const found = documents.get(from);
    const entry = entryAt(from);
    const last = runs.at(-1);
    if (found) runs.push({ fate: found[0]?.disclosureType ?? 'unread', from, to, documents: found.map(({ document }) => document) });
    else if (entry && last && 'entry' in last && last.entry === entry) last.to = to;
    else if (entry && entry.kind !== 'checking') runs.push({ fate: 'registered', from, to, entry });
    else runs.push({ fate: 'gap', from, to, entry });
  });
  return runs;
}

/** Asked for rising serials, the entry that comes first in the register of those that hold the serial; null where none does. */
function coveringEntries<R>(entries: readonly Entry<R>[]): (serial: number) => R | null {
  const waiting = entries.map((entry, order) => ({ ...entry, order })).sort((a, b) => b.from - a.from);
  let open: typeof waiting = [];
  return (serial) => {
    for (let next = waiting.at(-1); next && next.from <= serial; next = waiting.at(-1)) {
      open.push(next);
      waiting.pop();
    }
    open = open.filter(({ to }) => to >= serial);
    return open.length === 0 ? null : open.reduce((first, each) => (each.order < first.order ? each : first)).entry;
  };
}
