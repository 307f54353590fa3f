import type { Corpus, EntryDocument } from '../corpus/document.ts';
import { addMonths, dayNumber } from '../domain/calendar-date.ts';
import { columnMeasures, columnSums, type ColumnFigure } from '../domain/column-figures.ts';
import { consultationState } from '../domain/consultation.ts';
import { isWithdrawn, publicityDays, withdrawalDays } from '../domain/enforcement.ts';
import { entryCollectionIds, type EntryCollection, type EntryMeta } from '../domain/entries.ts';
import { compareText } from '../domain/finding.ts';
import { newestVersions } from '../domain/power-list.ts';
import { profileOf } from '../domain/profiles/profiles.ts';
import { proposalState } from '../domain/proposal.ts';
import { answeredInTime } from '../domain/response.ts';
import { createCalendar, type Calendar } from '../domain/working-days.ts';

interface Surroundings { today: string; calendar: Calendar; corpus: Corpus; proposalWorkdays: number; consultationDays: number }

/** How one entry is counted: its year, the codes of the measures that it meets, and what it adds to each sum. */
interface Tally { year: string; measures: (string | false)[]; sums: Record<string, number> }

type Talliers = { [C in EntryCollection]: (meta: EntryMeta[C], around: Surroundings) => Tally };

const talliers: Talliers = {
  consultations: (meta, { today, consultationDays }) => ({
    year: meta.to, measures: [consultationState(meta, today), dayNumber(meta.to) - dayNumber(meta.from) + 1 < consultationDays && meta.shortenedReason === undefined && 'short'],
    sums: { received: meta.received ?? 0, adopted: meta.adopted ?? 0 },
  }),
  meetings: (meta) => ({
    year: meta.date, sums: { items: meta.agenda.length },
    measures: [(meta.observers?.length ?? 0) > 0 && 'observed', meta.agenda.some(({ notPublic }) => notPublic) && 'withheld', meta.agenda.some(({ followUp }) => followUp) && 'followed'],
  }),
  proposals(meta, { today, calendar, proposalWorkdays }) {
    const { assignedAt, extendedReason, replyDate, replyPublishedAt } = meta;
    const published = meta.public && replyDate && replyPublishedAt && replyPublishedAt <= today;
    return {
      year: assignedAt, sums: {},
      measures: [
        proposalState(meta, today), replyDate !== undefined && replyDate <= today && replyDate <= addMonths(assignedAt, extendedReason === undefined ? 3 : 6) && 'repliedOnTime',
        published && within(calendar, replyDate, replyPublishedAt, proposalWorkdays) && 'publishedOnTime',
      ].map((code) => code || false),
    };
  },
  responses: (meta) => ({ year: meta.firstReleaseAt, measures: [meta.kind === 'rumour' && 'rumour', answeredInTime(meta) ? 'onTime' : 'late'], sums: { updates: meta.updates?.length ?? 0 } }),
  'power-lists'(meta) {
    const [newest] = newestVersions(meta.versions);
    return { year: newest?.date ?? meta.datePublished, measures: [meta.versions.length > 1 && 'revised'], sums: { versions: meta.versions.length, powers: newest?.items.length ?? 0 } };
  },
  enforcement: (meta, { today, calendar }) => ({
    year: meta.decidedAt, sums: {},
    measures: [
      meta.kind, within(calendar, meta.decidedAt, meta.datePublished.slice(0, 10), publicityDays(meta.kind)) && 'onTime',
      isWithdrawn(meta, today) ? 'withdrawn' : meta.withdrawn !== undefined && !within(calendar, meta.withdrawn.changedAt, today, withdrawalDays) && 'overdue',
    ],
  }),
  gazettes(meta, { corpus }) {
    const documents = corpus.policies.filter(({ meta: { gazette } }) => gazette?.year === meta.year && gazette.issue === meta.issue).length;
    return { year: meta.date, measures: [documents > 0 && 'filled'], sums: { documents } };
  },
};

/** Whether `to` lies at most `days` working days after `from`; not where the count runs into a year without a table of holidays. */
function within(calendar: Calendar, from: string, to: string, days: number): boolean {
  const counted = calendar.workingDaysBetween(from, to).days;
  return counted !== null && counted <= days;
}

/** Entries of every statutory column by unit and year, sorted by column, unit and year. Entries that cannot be read whole are left to the findings. Pure. */
export function columnFigures(corpus: Corpus, today: string): ColumnFigure[] {
  const { limits } = profileOf(corpus.site.value);
  const around: Surroundings = { today, corpus, calendar: createCalendar(corpus.holidays.value), proposalWorkdays: limits.proposalWorkdays, consultationDays: limits.consultationDays };
  const names = new Map(corpus.units.value.map(({ id, name }) => [id, name]));
  return entryCollectionIds.flatMap((column) => {
    const tallied = corpus.entries.filter((document) => document.collection === column && document.valid).map((document) => ({ document, tally: tallyOf(document, around) }));
    const groups = Map.groupBy(tallied, ({ document, tally }) => `${document.meta.unit}\n${tally.year.slice(0, 4)}`);
    return [...groups].sort(([a], [b]) => compareText(a, b)).map(([key, members]): ColumnFigure => {
      const [unit = '', year = ''] = key.split('\n');
      return { column, unit, name: names.get(unit) ?? unit, year: Number(year), entries: members.length, paths: members.map(({ document }) => document.path), ...countIn(column, members) };
    });
  });
}

const tallyOf = <C extends EntryCollection>(document: EntryDocument<C>, around: Surroundings): Tally =>
  talliers[document.collection as C](document.meta as EntryMeta[C], around);

function countIn(column: EntryCollection, members: readonly { document: EntryDocument; tally: Tally }[]): Pick<ColumnFigure, 'measures' | 'sums'> {
  return {
    measures: Object.entries(columnMeasures[column]).map(([code, label]) => {
      const paths = members.filter(({ tally }) => tally.measures.includes(code)).map(({ document }) => document.path);
      return { code, label, entries: paths.length, paths };
    }),
    sums: Object.entries(columnSums[column]).map(([code, label]) => ({ code, label, value: members.reduce((sum, { tally }) => sum + (tally.sums[code] ?? 0), 0) })),
  };
}
