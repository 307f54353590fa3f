import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * The figures of the audit computed a second time, by an auditor who has the content folder and nothing of the portal's code: it reads the
 * files as they lie on disk and counts. Nothing from `src` is imported. Names of vocabularies are left out; the figures are all there.
 */

type Record_ = Record<string, any>;
interface Doc { path: string; m: Record_ }

const types = ['proactive', 'redacted', 'onRequest', 'withheld'];
const groundOrder = /^OGI-1[456]-/;
const points: Record<string, string> = { background: '背景依据', objectives: '目标任务', mainContent: '主要内容', scope: '涉及范围', standards: '执行标准', notes: '注意事项', benefits: '惠民利民举措' };

export function independentFigures(content: string, date: string): Record_ {
  const policies = documents(join(content, 'policies'));
  const pieces = documents(join(content, 'interpretations'));
  const units: Record_[] = yaml(join(content, 'registers/units.yaml'));
  const site: Record_ = yaml(join(content, 'site.yaml'));
  const workday = workdays(yaml(join(content, 'registers/holidays.yaml')));
  const register: Record_[] = yaml(join(content, 'registers/numbers.yaml'));
  const nameOf = (id: string): string => units.find((unit) => unit['id'] === id)?.['name'] ?? id;

  const open = policies.filter(({ m }) => m['disclosureType'] === 'proactive' || m['disclosureType'] === 'redacted');
  const timed = open.map((doc) => ({ ...doc, ...timeOf(doc.m, workday) }));
  const duties = open.filter(({ m }) => mustBeInterpreted(m)).map((doc) => dutyOf(doc, pieces, workday));
  const deadline: number = site['interpretationDeadlineWorkdays'] ?? 3;
  const closed = policies.filter(({ m }) => m['disclosureType'] !== 'proactive');
  const inForce = policies.filter(({ m }) => ['inForce', 'amended', 'partlyRepealed'].includes(m['validity']));
  const soon = plusDays(date, 180);
  const due = inForce.flatMap((doc) => evaluation(doc, date, soon));
  const endings = inForce.flatMap(({ path, m }) => { const ends = endOf(m); return ends ? [{ path, title: m['title'], unit: m['drafter'] ?? m['issuer'], ends }] : []; });
  const expiring = endings.filter(({ ends }) => ends >= date && ends <= soon);
  const ended = endings.filter(({ ends }) => ends < date);
  const reviewOf = ({ path, m }: Doc) => ({ path, title: m['title'], unit: m['disclosureReason']?.decidedBy ?? m['issuer'], reviewDue: m['disclosureReason']?.reviewDue });
  const reviewed = closed.map(reviewOf);
  const exempted = policies.filter(({ m }) => m['interpretation']?.requirement === 'exempt').map(({ path, m }) => ({ path, title: m['title'], unit: m['drafter'] ?? m['issuer'], reason: m['interpretation'].exemptReason ?? null }));

  const rows = groups(policies, ({ m }) => `${m['issuer']} ${yearOf(m)}`);
  const count = (list: Doc[]) => Object.fromEntries(types.map((type) => [type, list.filter(({ m }) => m['disclosureType'] === type).length]));
  const sums = (own: Doc[], duty: typeof duties) => {
    const times = timed.filter(({ path }) => own.some((doc) => doc.path === path)).filter(({ days }) => days !== undefined);
    const onTime = times.filter(({ days }) => (days as number) <= 20).length;
    const byType = count(own);
    return {
      total: own.length, ...byType, openShare: ratio((byType['proactive'] as number) + (byType['redacted'] as number), own.length),
      counted: times.length, onTime, onTimeShare: ratio(onTime, times.length), ...dutySums(duty, deadline), interpretationShare: dutySums(duty, deadline).share,
    };
  };
  const withoutShare = ({ share: _share, ...rest }: Record_) => rest;
  const known = new Set([...policies.map(({ m }) => m['issuer']), ...[...duties, ...exempted, ...reviewed, ...expiring, ...ended, ...due].map(({ unit }) => unit)]);

  return {
    kind: 'corpus', date, policies: policies.length, interpretations: pieces.length, faulty: [],
    byDisclosureType: count(policies),
    byUnitAndYear: rows.map((own) => ({
      unit: own[0]?.m['issuer'], name: nameOf(own[0]?.m['issuer']), year: yearOf(own[0]?.m ?? {}), total: own.length, ...count(own),
      paths: Object.fromEntries(types.map((type) => [type, own.filter(({ m }) => m['disclosureType'] === type).map(({ path }) => path)])),
    })),
    timeliness: timeFigures(timed, nameOf),
    grounds: [...new Set(policies.flatMap(({ m }) => m['disclosureReason']?.codes ?? []))].map((code) => {
      const paths = policies.filter(({ m }) => m['disclosureReason']?.codes?.includes(code)).map(({ path }) => path);
      return { code, documents: paths.length, paths };
    }),
    redactions: redactionFigures(policies),
    interpretation: {
      ...dutySums(duties, deadline), exempt: exempted.length, deadline, exempted,
      lacking: duties.filter(({ done }) => !done).map(({ path, title, unit }) => ({ path, title, unit })),
      incomplete: duties.filter(({ done, missing }) => done && missing.length > 0).map(({ path, title, missing }) => ({ path, title, points: missing })),
      late: duties.filter(({ days }) => days !== null && days > deadline).map(({ path, title, unit, published, first, days }) => ({ path, title, unit, datePublished: published, interpreted: first, workingDays: days })),
      uncounted: duties.filter(({ done, days }) => done && days === null).map(({ path }) => ({ path })),
      documents: duties.map(({ path, title, unit, year, docClass, done, missing, days }) => ({ path, title, unit, year, docClass, done, complete: done && missing.length === 0, workingDays: days })),
      byClass: groups(duties, ({ docClass }) => docClass).map((own) => ({ docClass: own[0]?.docClass, ...dutySums(own, deadline) })),
    },
    reviews: {
      total: closed.length, overdue: reviewed.filter(({ reviewDue }) => reviewDue && reviewDue < date), upcoming: reviewed.filter(({ reviewDue }) => reviewDue && reviewDue >= date),
      missing: reviewed.filter(({ reviewDue }) => !reviewDue).map(({ path, title, unit }) => ({ path, title, unit })),
    },
    validity: {
      byState: groups(policies, ({ m }) => m['validity']).map((own) => ({ state: own[0]?.m['validity'], documents: own.length, paths: own.map(({ path }) => path) })),
      noticeDays: 180, expiring, ended, evaluationDue: due,
    },
    numbers: numberFigures(policies, register, nameOf),
    units: [...known].map((unit) => {
      const own = policies.filter(({ m }) => m['issuer'] === unit);
      const codes = own.flatMap(({ m }) => [...new Set<string>(m['disclosureReason']?.codes ?? [])]);
      const ownReviews = reviewed.filter((each) => each.unit === unit);
      return {
        unit, name: nameOf(unit), ...withoutShare(sums(own, duties.filter((duty) => duty.unit === unit))),
        lateWithoutReason: timed.filter(({ m, days }) => m['issuer'] === unit && (days ?? 0) > 20 && !m['lateReason']).length,
        grounds: Object.fromEntries([...new Set(codes)].map((code) => [code, codes.filter((other) => other === code).length])),
        reviews: ownReviews.length, reviewsOverdue: ownReviews.filter(({ reviewDue }) => reviewDue && reviewDue < date).length, reviewsMissing: ownReviews.filter(({ reviewDue }) => !reviewDue).length,
        evaluationDue: due.filter((each) => each.unit === unit).length,
      };
    }),
    columns: columnFigures(content, policies, nameOf),
    years: groups(policies, ({ m }) => String(yearOf(m))).map((own) => ({ year: yearOf(own[0]?.m ?? {}), ...withoutShare(sums(own, duties.filter(({ year }) => year === yearOf(own[0]?.m ?? {})))) })),
  };
}

/** Entries of the statutory columns by unit and year, and what is added up over them. */
function columnFigures(content: string, policies: Doc[], nameOf: (id: string) => string): Record_[] {
  const newest = (m: Record_): Record_ => [...m['versions']].sort((a: Record_, b: Record_) => (a['date'] < b['date'] ? 1 : -1))[0];
  const columns: Record<string, { day: (m: Record_) => string; sums: Record<string, (m: Record_) => number> }> = {
    consultations: { day: (m) => m['to'], sums: { received: (m) => m['received'] ?? 0, adopted: (m) => m['adopted'] ?? 0 } },
    meetings: { day: (m) => m['date'], sums: { items: (m) => m['agenda'].length } },
    proposals: { day: (m) => m['assignedAt'], sums: {} },
    responses: { day: (m) => m['firstReleaseAt'], sums: { updates: (m) => m['updates']?.length ?? 0 } },
    'power-lists': { day: (m) => newest(m)['date'], sums: { versions: (m) => m['versions'].length, powers: (m) => newest(m)['items'].length } },
    enforcement: { day: (m) => m['decidedAt'], sums: {} },
    gazettes: { day: (m) => m['date'], sums: { documents: (m) => policies.filter((doc) => doc.m['gazette']?.year === m['year'] && doc.m['gazette'].issue === m['issue']).length } },
  };
  return Object.entries(columns).flatMap(([column, { day, sums }]) => groups(documents(join(content, column)), ({ m }) => `${m['unit']} ${day(m).slice(0, 4)}`).map((own) => {
    const m = own[0]?.m ?? {};
    return {
      column, unit: m['unit'], name: nameOf(m['unit']), year: Number(day(m).slice(0, 4)), entries: own.length, paths: own.map(({ path }) => path),
      sums: Object.entries(sums).map(([code, valueOf]) => ({ code, value: own.reduce((sum, each) => sum + valueOf(each.m), 0) })),
    };
  }));
}

const yaml = (file: string) => parse(readFileSync(file, 'utf8'));
const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
const yearOf = (m: Record_): number => Number(m['dateWritten'].slice(0, 4));

function documents(folder: string): Doc[] {
  return readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith('.mdx')).map((name) => {
    const [, front = ''] = readFileSync(join(folder, name), 'utf8').split(/^---\r?$/m);
    return { path: name.replace(/\.mdx$/, '').replaceAll('\\', '/'), m: parse(front) as Record_ };
  });
}

function groups<T>(list: T[], keyOf: (each: T) => string): T[][] {
  const found: Record<string, T[]> = {};
  for (const each of list) (found[keyOf(each)] ??= []).push(each);
  return Object.values(found);
}

/** Days are counted one by one over the calendar; an unknown year gives undefined. */
function workdays(years: Record_[]): (from: string, to: string) => number | undefined {
  return (from, to) => {
    for (const end of [from, to]) if (!years.some(({ year }) => String(year) === end.slice(0, 4))) return undefined;
    let days = 0;
    for (let day = plusDays(from, 1); day <= to; day = plusDays(day, 1)) {
      const year = years.find((each) => String(each['year']) === day.slice(0, 4));
      if (!year) return undefined;
      const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
      const off = years.some((each) => each['off'].some((range: string) => { const [first, last = first] = range.split('/') as [string, string?]; return first <= day && day <= (last as string); }));
      const worked = years.some((each) => each['work'].includes(day));
      if (worked || (!weekend && !off)) days += 1;
    }
    return days;
  };
}

const plusDays = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

type Workday = ReturnType<typeof workdays>;

function timeOf(m: Record_, workday: Workday): { days: number | undefined } {
  const published: string | undefined = m['datePublished']?.slice(0, 10);
  if (!published || published < m['dateWritten']) return { days: undefined };
  const changed = m['dateModified'] && m['dateModified'] > m['dateWritten'] && m['dateModified'] <= published;
  return { days: workday(changed ? m['dateModified'] : m['dateWritten'], published) };
}

function timeFigures(timed: (Doc & { days: number | undefined })[], nameOf: (id: string) => string): Record_ {
  const counted = timed.filter(({ days }) => days !== undefined) as (Doc & { days: number })[];
  const late = counted.filter(({ days }) => days > 20);
  const paths = (list: Doc[]): string[] => list.map(({ path }) => path);
  return {
    limit: 20, counted: counted.length, onTime: counted.length - late.length, share: ratio(counted.length - late.length, counted.length),
    late: late.map(({ path, m, days }) => ({ path, title: m['title'], unit: m['issuer'], dateWritten: m['dateWritten'], datePublished: m['datePublished'].slice(0, 10), workingDays: days, lateReason: m['lateReason'] ?? null })),
    lateWithReason: late.filter(({ m }) => m['lateReason']).length,
    uncounted: timed.filter(({ days }) => days === undefined).map(({ path }) => ({ path })),
    byDays: [[0, 5], [6, 10], [11, 15], [16, 20], [21, null]].map(([from, to]) => {
      const own = counted.filter(({ days }) => days >= (from as number) && (to === null || days <= (to as number)));
      return { from, to, documents: own.length, paths: paths(own) };
    }),
    byUnitAndYear: groups(timed, ({ m }) => `${m['issuer']} ${yearOf(m)}`).map((own) => {
      const [inTime, tooLate] = [own.filter(({ days }) => days !== undefined && days <= 20), own.filter(({ days }) => days !== undefined && days > 20)];
      const m = own[0]?.m ?? {};
      return {
        unit: m['issuer'], name: nameOf(m['issuer']), year: yearOf(m), counted: inTime.length + tooLate.length, onTime: inTime.length, share: ratio(inTime.length, inTime.length + tooLate.length),
        paths: { onTime: paths(inTime), late: paths(tooLate), uncounted: paths(own.filter(({ days }) => days === undefined)) },
      };
    }),
  };
}

function mustBeInterpreted(m: Record_): boolean {
  if (m['interpretation']) return m['interpretation'].requirement === 'required';
  return ['normative', 'regulation', 'decision'].includes(m['docClass']) && ['inForce', 'amended', 'notYetEffective'].includes(m['validity']);
}

function dutyOf({ path, m }: Doc, pieces: Doc[], workday: Workday) {
  const about = pieces.filter((piece) => piece.m['interprets'].includes(m['identifier']));
  const own = about.filter((piece) => !['expert', 'media'].includes(piece.m['form']));
  const written = own.filter((piece) => ['text', 'qa'].includes(piece.m['form']));
  const covering = written.length > 0 ? written : own;
  const missing = Object.keys(points).filter((key) => !covering.some((piece) => piece.m['points']?.[key])).map((key) => points[key] as string);
  const published: string | undefined = m['datePublished']?.slice(0, 10);
  const first = own.filter((piece) => !piece.m['onConsultation']).map((piece) => piece.m['datePublished'].slice(0, 10) as string).sort()[0];
  const days = !first || !published ? null : first <= published ? 0 : workday(published, first) ?? null;
  return { path, title: m['title'], unit: m['drafter'] ?? m['issuer'], year: yearOf(m), docClass: m['docClass'] as string, done: about.length > 0, missing, published, first, days };
}

function dutySums(duties: ReturnType<typeof dutyOf>[], deadline: number) {
  const done = duties.filter((duty) => duty.done).length;
  return {
    required: duties.length, done, complete: duties.filter((duty) => duty.done && duty.missing.length === 0).length,
    punctual: duties.filter(({ days }) => days !== null && days <= deadline).length, share: ratio(done, duties.length),
  };
}

function redactionFigures(policies: Doc[]): Record_ {
  const list = policies.filter(({ m }) => m['disclosureType'] === 'redacted').map(({ path, m }) => {
    const fields = Object.entries({ recipients: '主送机关', cc: '抄送机关' }).flatMap(([field, name]) =>
      (m[field] ?? []).flatMap((value: Record_ | string, index: number) => (typeof value === 'string' ? [] : [{ locator: `${name}第${index + 1}项`, code: value['redacted'] }])));
    const places: Record_[] = [...fields, ...(m['redactions'] ?? []).map(({ locator, code }: Record_) => ({ locator, code }))];
    const reason = m['disclosureReason'] ?? {};
    const missing = [
      ...(places.length === 0 ? ['删减清单'] : places.filter(({ code }) => !groundOrder.test(code)).map(({ locator }) => `${locator}的依据`)),
      ...(reason.text?.trim() ? [] : ['理由']), ...(reason.decidedBy ? [] : ['决定机关']), ...(reason.decidedAt ? [] : ['决定日期']),
    ];
    return { path, title: m['title'], unit: m['issuer'], places, missing };
  });
  const explained = list.filter(({ missing }) => missing.length === 0).length;
  return { documents: list.length, places: list.reduce((sum, { places }) => sum + places.length, 0), explained, share: ratio(explained, list.length), list };
}

/** The last day in force: as stated, or so many years from the day it took effect, less a day. */
function endOf(m: Record_): string | undefined {
  if (m['dateExpires']) return m['dateExpires'];
  const effective = m['dateEffective'] === 'notStated' ? m['dateWritten'] : m['dateEffective'] === 'issue' ? m['dateDistributed'] ?? m['dateWritten'] : m['dateEffective'];
  if (!m['validityYears']) return undefined;
  const [year, month, day] = effective.split('-').map(Number) as [number, number, number];
  return plusDays(new Date(Date.UTC(year, month - 1 + Math.round(m['validityYears'] * 12), day)).toISOString().slice(0, 10), -1);
}

function evaluation({ path, m }: Doc, date: string, soon: string) {
  const named = { path, title: m['title'], unit: m['drafter'] ?? m['issuer'] };
  const { done, due } = m['postEvaluation'] ?? {};
  const ends = endOf(m);
  if (done) return [];
  if (due && due < date) return [{ ...named, due, why: 'planned' }];
  return ends && ends >= date && ends <= soon && !m['postEvaluation'] && !m['supersededBy']?.length ? [{ ...named, due: ends, why: 'expiring' }] : [];
}

/** `澄政规〔2025〕3号`, `澄江市人民政府令第12号`: 机关代字, year, serial. */
function readNumber(text: string | null | undefined): { code: string; year: number | null; serial: number } | undefined {
  const match = /^(.+?)〔(\d{4})〕(\d+)号$/.exec(text ?? '');
  if (match) return { code: match[1] as string, year: Number(match[2]), serial: Number(match[3]) };
  const order = /^(.+?)第(\d+)号$/.exec(text ?? '');
  return order ? { code: order[1] as string, year: null, serial: Number(order[2]) } : undefined;
}

function numberFigures(policies: Doc[], register: Record_[], nameOf: (id: string) => string): Record_ {
  const numbered = policies.flatMap((doc) => { const number = readNumber(doc.m['docNumber']); return number ? [{ ...doc, ...number }] : []; });
  const entries = register.flatMap((entry) => { const number = readNumber(entry['number']); return number ? [{ ...number, entry, to: Math.max(number.serial, entry['through'] ?? 0) }] : []; });
  const series = groups([...numbered.map(({ code, year }) => ({ code, year })), ...entries.map(({ code, year }) => ({ code, year }))], ({ code, year }) => `${code} ${year}`).map(([first]) => {
    const { code, year } = first as { code: string; year: number | null };
    const own = numbered.filter((each) => each.code === code && each.year === year).sort((a, b) => a.serial - b.serial || (a.path < b.path ? -1 : 1));
    const kept = entries.filter((each) => each.code === code && each.year === year);
    const highest = Math.max(...own.map(({ serial }) => serial), ...kept.map(({ to }) => to));
    const counts: Record<string, number> = { proactive: 0, redacted: 0, onRequest: 0, withheld: 0, registered: 0, gap: 0, unread: 0 };
    const missing: { serial: number; entry: Record_ | undefined }[] = [];
    let keeper: string | undefined;
    for (let serial = 1; serial <= highest; serial += 1) {
      const document = own.find((each) => each.serial === serial);
      const entry = kept.find((each) => each.serial <= serial && serial <= each.to)?.entry;
      keeper ??= document ? undefined : entry?.['registeredBy'];
      const fate: string = document ? document.m['disclosureType'] : entry && entry['kind'] !== 'checking' ? 'registered' : 'gap';
      counts[fate] = (counts[fate] ?? 0) + 1;
      if (fate === 'gap') missing.push({ serial, entry });
    }
    const gaps: Record_[] = [];
    for (const { serial, entry } of missing) {
      const last = gaps.at(-1);
      if (last && last['to'] === serial - 1 && last['entry'] === entry) last['to'] = serial;
      else gaps.push({ from: serial, to: serial, entry });
    }
    const accounted = highest - missing.length;
    const unit: string = own[0]?.m['issuer'] ?? keeper ?? '';
    return {
      code, year, unit, name: nameOf(unit), highest, seen: new Set(own.map(({ serial }) => serial)).size, counts, accounted, missing: missing.length, share: accounted / highest,
      estimate: accounted === 0 ? highest : highest + highest / accounted - 1,
      gaps: gaps.map(({ from, to, entry }) => ({ from, to, reason: entry?.reason ?? null, due: entry?.due ?? null })),
      duplicates: [...new Set(own.map(({ serial }) => serial))].filter((serial) => own.filter((each) => each.serial === serial).length > 1),
    };
  });
  const total = (list: Record_[]) => {
    const issued = list.reduce((sum, each) => sum + each['highest'], 0);
    const accounted = list.reduce((sum, each) => sum + each['accounted'], 0);
    return { issued, accounted, missing: issued - accounted, share: ratio(accounted, issued) };
  };
  const absentPaths = policies.filter(({ m }) => !m['docNumber']).map(({ path }) => path);
  return {
    ...total(series), series,
    byUnitAndYear: groups(series, ({ unit, year }) => `${unit} ${year}`).map((own) => ({ unit: own[0]?.unit, name: own[0]?.name, year: own[0]?.year, codes: own.map(({ code }) => code), ...total(own) })),
    duplicates: groups(numbered, ({ code, year, serial }) => `${code} ${year} ${serial}`).filter((own) => own.length > 1).map((own) => ({ number: own[0]?.m['docNumber'], sources: own.map(({ path }) => path) })),
    absent: absentPaths.length, absentPaths, unparsed: policies.filter(({ m }) => m['docNumber'] && !readNumber(m['docNumber'])).map(({ path, m }) => ({ path, docNumber: m['docNumber'] })),
  };
}
