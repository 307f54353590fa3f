import type { PolicyDocument } from '../corpus/document.ts';
import { shareOf, type AuditFigures } from '../domain/audit-figures.ts';
import { statutoryDays, timeLimit } from '../domain/time-limit.ts';
import { hasPublicBody } from '../domain/vocabulary/disclosure-type.ts';
import type { Calendar } from '../domain/working-days.ts';
import type { UnitYear } from './completeness.ts';

type Timeliness = AuditFigures['timeliness'];

/** Upper ends of the spans the days are shown in; the last span is what is late. */
const spanEnds = [5, 10, 15, statutoryDays, null];

type Counted = { document: PolicyDocument } & ({ days: number } | { reason: string });

/**
 * 条例第二十六条: within 20 working days from the day information is made, or changed before it was published. Documents imported with
 * an old date are counted like all others; what an import does not know is named, not left out.
 */
export function timeliness(groups: readonly UnitYear[], calendar: Calendar): Timeliness {
  const rows = groups.map((group) => ({ group, counted: countAll(group.documents, calendar) }));
  const all = rows.flatMap(({ counted }) => counted);
  const timed = all.flatMap((each) => ('days' in each ? [each] : []));
  const late = timed.filter(({ days }) => days > statutoryDays).map(({ document, days }) => lateDocument(document, days));
  const onTime = timed.length - late.length;
  return {
    limit: statutoryDays, counted: timed.length, onTime, share: shareOf(onTime, timed.length),
    late: late.sort(byPath), lateWithReason: late.filter(({ lateReason }) => lateReason !== null).length,
    uncounted: all.flatMap((each) => ('reason' in each ? [{ path: each.document.path, reason: each.reason }] : [])).sort(byPath),
    byDays: spanEnds.map((to, index) => {
      const from = index === 0 ? 0 : (spanEnds[index - 1] ?? 0) + 1;
      const paths = timed.filter(({ days }) => days >= from && (to === null || days <= to)).map(pathOf).sort();
      return { from, to, documents: paths.length, paths };
    }),
    byUnitAndYear: rows.flatMap(({ group, counted }) => rowOf(group, counted)),
  };
}

function rowOf({ unit, name, year }: UnitYear, counted: readonly Counted[]): Timeliness['byUnitAndYear'] {
  if (counted.length === 0) return [];
  const pick = (wanted: (each: Counted) => boolean): string[] => counted.filter(wanted).map(pathOf);
  const paths = {
    onTime: pick((each) => 'days' in each && each.days <= statutoryDays),
    late: pick((each) => 'days' in each && each.days > statutoryDays),
    uncounted: pick((each) => 'reason' in each),
  };
  const total = paths.onTime.length + paths.late.length;
  return [{ unit, name, year, counted: total, onTime: paths.onTime.length, share: shareOf(paths.onTime.length, total), paths }];
}

/** Public documents only: what is not published has no limit. */
function countAll(documents: readonly PolicyDocument[], calendar: Calendar): Counted[] {
  return documents.flatMap((document) => (document.meta.disclosureType && hasPublicBody(document.meta.disclosureType) ? [{ document, ...countDays(document.meta, calendar) }] : []));
}

function countDays(meta: PolicyDocument['meta'], calendar: Calendar): { days: number } | { reason: string } {
  if (!meta.dateWritten || !meta.datePublished) return { reason: `没有${meta.dateWritten ? '公开日期' : '成文日期'}` };
  const limit = timeLimit(meta, calendar);
  if (!limit) return { reason: '公开日期早于成文日期' };
  return limit.days === null ? { reason: `缺少${limit.missingYear}年放假安排` } : { days: limit.days };
}

function lateDocument({ path, meta }: PolicyDocument, workingDays: number): Timeliness['late'][number] {
  const { title = '', issuer = '', dateWritten = '', datePublished = '', lateReason } = meta;
  return { path, title, unit: issuer, dateWritten, datePublished: datePublished.slice(0, 10), workingDays, lateReason: lateReason ?? null };
}

const pathOf = ({ document }: { document: PolicyDocument }): string => document.path;
const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
