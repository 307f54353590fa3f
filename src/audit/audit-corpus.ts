import type { Corpus, PolicyDocument } from '../corpus/document.ts';
import { parseDocumentNumber } from '../domain/document-number.ts';
import { compareText } from '../domain/finding.ts';
import { disclosureTypes, type DisclosureType } from '../domain/vocabulary/disclosure-type.ts';
import { grounds, type GroundCode } from '../domain/vocabulary/grounds.ts';
import { createCalendar } from '../domain/working-days.ts';
import { interpretationCoverage, type InterpretationCoverage } from './interpretation-coverage.ts';
import { numberFigures, type NumberFigures } from './number-series.ts';
import { reviews, type Reviews } from './reviews.ts';
import { timeliness, type Timeliness } from './timeliness.ts';

type Counts = Record<DisclosureType, number>;

/** Completeness figures of a content folder. Each can be recomputed from the front matter. */
export interface CorpusAudit {
  kind: 'corpus';
  /** "Today" of the figures. */
  date: string;
  policies: number;
  interpretations: number;
  /** Documents with faults in their front matter; figures use the fields that could be read. */
  faulty: string[];
  byDisclosureType: Counts;
  /** By 发文机关 and year of the 成文日期; year null where the date cannot be read. */
  byUnitAndYear: ({ unit: string; name: string; year: number | null; total: number } & Counts)[];
  timeliness: Timeliness;
  /** How often each ground is cited, a document once. */
  grounds: { code: GroundCode; article: string; wording: string; documents: number }[];
  interpretation: InterpretationCoverage;
  reviews: Reviews;
  /** Numbers of every disclosure type: a withheld document still has its place in the series. */
  numbers: NumberFigures<string> & {
    /** Without a number. */
    absent: number;
    /** With one that cannot be read. */
    unparsed: { path: string; docNumber: string }[];
  };
}

/** Pure: the same corpus and date give the same figures. */
export function auditCorpus(corpus: Corpus, date: string): CorpusAudit {
  const { policies, interpretations } = corpus;
  return {
    kind: 'corpus', date, policies: policies.length, interpretations: interpretations.length,
    faulty: [...policies, ...interpretations].filter(({ valid }) => !valid).map(({ file }) => file),
    byDisclosureType: countTypes(policies), byUnitAndYear: byUnitAndYear(corpus),
    timeliness: timeliness(policies, createCalendar(corpus.holidays.value)),
    grounds: groundsOf(policies), interpretation: interpretationCoverage(corpus), reviews: reviews(policies, date), numbers: numbersOf(policies),
  };
}

/** Whether something is late, lacking, due, missing or unreadable. */
export function hasCorpusFaults({ faulty, timeliness: time, interpretation, reviews: due, numbers }: CorpusAudit): boolean {
  return [faulty, time.late, time.uncounted, interpretation.lacking, interpretation.incomplete, due.overdue, due.missing, numbers.duplicates, numbers.unparsed].some((list) => list.length > 0)
    || numbers.series.some(({ missing }) => missing > 0);
}

function countTypes(policies: readonly PolicyDocument[]): Counts {
  const counts = Object.fromEntries(Object.keys(disclosureTypes).map((type) => [type, 0])) as Counts;
  for (const { meta } of policies) if (meta.disclosureType) counts[meta.disclosureType] += 1;
  return counts;
}

function byUnitAndYear({ policies, units }: Corpus): CorpusAudit['byUnitAndYear'] {
  const names = new Map(units.value.map(({ id, name }) => [id, name]));
  const groups = Map.groupBy(policies, ({ meta }) => `${meta.issuer ?? ''}\n${meta.dateWritten?.slice(0, 4) ?? ''}`);
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([key, documents]) => {
    const [unit = '', year = ''] = key.split('\n');
    return { unit, name: names.get(unit) ?? unit, year: year === '' ? null : Number(year), total: documents.length, ...countTypes(documents) };
  });
}

function groundsOf(policies: readonly PolicyDocument[]): CorpusAudit['grounds'] {
  const counts = new Map<GroundCode, number>();
  for (const { meta } of policies) {
    for (const code of new Set(meta.disclosureReason?.codes ?? [])) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return (Object.keys(grounds) as GroundCode[]).flatMap((code) => {
    const documents = counts.get(code);
    return documents === undefined ? [] : [{ code, article: grounds[code].article, wording: grounds[code].wording, documents }];
  });
}

function numbersOf(policies: readonly PolicyDocument[]): CorpusAudit['numbers'] {
  const given = policies.flatMap(({ meta, path }) => (meta.docNumber ? [{ path, docNumber: meta.docNumber }] : []));
  const read = given.map((each) => ({ ...each, number: parseDocumentNumber(each.docNumber) }));
  return {
    ...numberFigures(read.flatMap(({ number, path }) => (number ? [{ number, source: path }] : []))),
    absent: policies.length - given.length,
    unparsed: read.filter(({ number }) => !number).map(({ path, docNumber }) => ({ path, docNumber })),
  };
}
