import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { auditCorpus } from '../../../src/audit/audit-corpus.ts';
import { reportAsJson } from '../../../src/audit/reporters/json.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { independentFigures } from '../../support/independent-figures.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const sample = fileURLToPath(new URL('../../../content', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'independent-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const published = async (content: string, date: string): Promise<Record<string, unknown>> => JSON.parse(reportAsJson(auditCorpus(await readCorpus(content, { cwd: content }), date), 'https://www.chenghu.example')) as Record<string, unknown>;

/** Words that name a code and are no figures. */
const words = new Set(['article', 'wording', 'label']);

/** Lists in one order, without words; reasons why something could not be counted are words too. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare).map((each) => [JSON.stringify(each), each] as const).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, each]) => each);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key]) => !words.has(key) && key !== '$schema').sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, key === 'uncounted' && Array.isArray(each) && typeof each[0] === 'object' ? bare(each.map(({ path }: { path: string }) => ({ path }))) : bare(each)]));
}

function change(content: string, file: string, changes: (text: string) => string): void {
  const path = join(content, file);
  const before = readFileSync(path, 'utf8');
  const after = changes(before);
  if (after === before) throw new Error(`nothing changed in ${file}`);
  writeFileSync(path, after);
}

const set = (field: string, value: string) => (text: string): string => text.replace(new RegExp(`^${field}: .*$`, 'm'), `${field}: ${value}`);
const add = (line: string) => (text: string): string => text.replace(/^---\n/, `---\n${line}\n`);
const drop = (field: string) => (text: string): string => text.replace(new RegExp(`^${field}: .*\n`, 'm'), '');

/** The sample with a shortcoming of every kind the figures count; every file stays well-formed. */
function sampleWithShortcomings(): string {
  const content = join(folder, 'content');
  cpSync(sample, content, { recursive: true });
  change(content, 'policies/2026/dog-keeping.mdx', set('datePublished', '2026-10-30T09:30+08:00'));
  change(content, 'policies/2026/lakeside-park.mdx', (text) => add('lateReason: 会签单位较多，会签用时较长')(set('datePublished', '2026-09-30T09:30+08:00')(text)));
  change(content, 'policies/2025/library-hours.mdx', drop('datePublished'));
  change(content, 'policies/2024/shop-signs.mdx', (text) => set('dateWritten', '1999-11-20')(text));
  change(content, 'policies/2025/elevator-subsidy.mdx', (text) => set('docNumber', '澄政规〔2025〕9号')(set('dateExpires', '2027-01-31')(text)));
  change(content, 'policies/2024/property-service.mdx', (text) => add('postEvaluation: { due: 2026-06-30 }')(text));
  change(content, 'policies/2024/public-rental-housing.mdx', set('dateExpires', '2026-10-31'));
  change(content, 'policies/2026/water-source.mdx', (text) => text.replace(/reviewDue: [\d-]+/, 'reviewDue: 2026-11-19'));
  change(content, 'policies/2026/market-report-31.mdx', (text) => text.replace(/,? *reviewDue: [\d-]+/, '').replace(/\n +reviewDue: [\d-]+/, ''));
  change(content, 'policies/2025/environment-emergency-plan.mdx', (text) => text.replace(/,? *decidedAt: [\d-]+/, '').replace(/\n +decidedAt: [\d-]+/, ''));
  rmSync(join(content, 'interpretations/2024/minimum-living-qa.mdx'));
  change(content, 'interpretations/2026/secondary-water-text.mdx', set('datePublished', '2026-11-19T09:30+08:00'));
  change(content, 'interpretations/2025/roadside-parking-qa.mdx', (text) => text.replace(/^ +scope: .*\n/m, ''));
  change(content, 'policies/2026/budget-notice.mdx', (text) => text.replace(/^docNumber: .*$/m, 'docNumber: 澄财2026-2'));
  return content;
}

describe.each([
  ['the sample', () => sample, '2026-11-20'],
  ['the sample on another day', () => sample, '2027-06-01'],
  ['a portal with a shortcoming of every kind', sampleWithShortcomings, '2026-11-20'],
])('%s', (_name, make, date) => {
  let [figures, recomputed]: Record<string, unknown>[] = [];
  beforeAll(async () => {
    const content = make();
    figures = await published(content, date);
    recomputed = independentFigures(content, date);
  });

  test('every field of the published figures is recomputed', () => {
    expect(Object.keys(recomputed ?? {}).length).toBeGreaterThan(10);
    expect(Object.keys(recomputed ?? {}).sort()).toEqual(Object.keys(figures ?? {}).filter((key) => key !== '$schema').sort());
  });

  test.each(['policies', 'interpretations', 'faulty', 'byDisclosureType', 'byUnitAndYear', 'timeliness', 'grounds', 'redactions', 'interpretation', 'reviews', 'validity', 'numbers', 'units', 'years'])('%s are what an independent count gives', (key) => {
    expect(bare(figures?.[key])).toEqual(bare(recomputed?.[key]));
  });

  test('entries of the statutory columns and their sums are what an independent count gives', () => {
    const columns = (figures?.['columns'] ?? []) as Record<string, unknown>[];
    expect(columns.length).toBeGreaterThan(10);
    expect(bare(columns.map(({ measures: _measures, ...rest }) => rest))).toEqual(bare(recomputed?.['columns']));
  });
});

test('the shortcomings are there to be counted', async () => {
  const { timeliness, redactions, interpretation, reviews, validity, numbers } = independentFigures(join(folder, 'content'), '2026-11-20');
  const sizes = { late: timeliness.late, uncounted: timeliness.uncounted, unexplained: redactions.list.filter(({ missing }: { missing: string[] }) => missing.length > 0), lacking: interpretation.lacking, incomplete: interpretation.incomplete, tardy: interpretation.late, overdue: reviews.overdue, missing: reviews.missing, expiring: validity.expiring, ended: validity.ended, due: validity.evaluationDue, unparsed: numbers.unparsed };
  for (const [name, list] of Object.entries(sizes)) expect(list.length, name).toBeGreaterThan(0);
  expect(numbers.missing).toBeGreaterThan(0);
});
