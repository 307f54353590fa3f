import { expect, test } from 'vitest';
import { columnFigures } from '../../../src/audit/column-figures.ts';
import { auditCorpus } from '../../../src/audit/audit-corpus.ts';
import { AuditFiguresSchema, type AuditFigures } from '../../../src/domain/audit-figures.ts';
import { entryFile } from '../../support/entry-files.ts';
import { paths, readScenario, ruleFile, today, type Files } from '../../support/scenario.ts';

const figures = async (files: Files, date = today) => columnFigures((await readScenario(files)).corpus, date);

/** Measures that count something, and sums. */
const told = ([row, ...others]: AuditFigures['columns']) => {
  expect(others).toEqual([]);
  return { entries: row?.entries, ...Object.fromEntries((row?.measures ?? []).filter(({ entries }) => entries > 0).map(({ code, paths: list }) => [code, list])), sums: Object.fromEntries((row?.sums ?? []).map(({ code, value }) => [code, value])) };
};

test('entries stand by column, unit and year; every figure beside its list', async () => {
  const rows = await figures({
    'consultations/2026/a.mdx': entryFile('consultations'), 'consultations/2025/b.mdx': entryFile('consultations', { from: '2025-01-06', to: '2025-02-07' }),
    'meetings/2025/40.mdx': entryFile('meetings'),
  });
  expect(rows.map(({ column, unit, name, year, entries, paths: list }) => ({ column, unit, name, year, entries, list }))).toEqual([
    { column: 'consultations', unit: 'transport', name: '澄湖区交通运输局', year: 2025, entries: 1, list: ['2025/b'] },
    { column: 'consultations', unit: 'transport', name: '澄湖区交通运输局', year: 2026, entries: 1, list: ['2026/a'] },
    { column: 'meetings', unit: 'gov', name: '澄湖区人民政府', year: 2025, entries: 1, list: ['2025/40'] },
  ]);
});

test('consultations are open, closed or answered on the day, and short ones without a reason are named', async () => {
  const open = entryFile('consultations', { to: '2026-06-01', feedback: null });
  const files = { 'consultations/a.mdx': entryFile('consultations', { received: '12', adopted: '5' }), 'consultations/b.mdx': open, 'consultations/c.mdx': entryFile('consultations', { to: '2026-03-20', feedback: null }) };
  expect(told(await figures(files))).toEqual({ entries: 3, answered: ['a'], open: ['b'], closed: ['c'], short: ['c'], sums: { received: 12, adopted: 5 } });
  expect(told(await figures({ 'consultations/b.mdx': open }, '2026-06-02'))).toMatchObject({ closed: ['b'] });
});

test('proposals are replied to and published in time, or not', async () => {
  const files = {
    'proposals/a.mdx': entryFile('proposals'), 'proposals/b.mdx': entryFile('proposals', { replyPublishedAt: '2026-05-07' }),
    'proposals/c.mdx': entryFile('proposals', { replyDate: null, replyPublishedAt: null }, ''), 'proposals/d.mdx': entryFile('proposals', { replyDate: '2026-06-01', replyPublishedAt: null }, ''),
    'proposals/e.mdx': entryFile('proposals', { public: 'false', replyPublishedAt: null, notPublicReason: '涉及安全防护设施的位置' }, ''),
  };
  expect(told(await figures(files))).toEqual({ entries: 5, published: ['a', 'b'], replied: ['d'], pending: ['c'], notPublic: ['e'], repliedOnTime: ['a', 'b', 'd', 'e'], publishedOnTime: ['a'], sums: {} });
});

test('responses, power lists, enforcement and gazettes are counted by their own measures', async () => {
  expect(told(await figures({ 'responses/a.mdx': entryFile('responses'), 'responses/b.mdx': entryFile('responses', { kind: 'rumour', firstReleaseAt: '2026-03-12T09:00+08:00' }) })))
    .toEqual({ entries: 2, onTime: ['a'], late: ['b'], rumour: ['b'], sums: { updates: 0 } });
  expect(told(await figures({ 'power-lists/a.mdx': entryFile('power-lists') }))).toEqual({ entries: 1, sums: { versions: 1, powers: 1 } });
  expect(told(await figures({
    'enforcement/a.mdx': entryFile('enforcement'), 'enforcement/b.mdx': entryFile('enforcement', { datePublished: '2026-04-17T09:00+08:00', withdrawn: '{ changedAt: 2026-05-18, withdrawnAt: 2026-05-19, reason: 撤销 }' }),
    'enforcement/c.mdx': entryFile('enforcement', { withdrawn: '{ changedAt: 2026-05-18, reason: 撤销 }' }),
  }))).toEqual({ entries: 3, penalty: ['a', 'b', 'c'], onTime: ['a', 'c'], withdrawn: ['b'], overdue: ['c'], sums: {} });
  expect(told(await figures({ 'gazettes/a.mdx': entryFile('gazettes'), [paths.rule]: ruleFile({ gazette: '{ year: 2025, issue: 1 }' }) }))).toEqual({ entries: 1, filled: ['a'], sums: { documents: 1 } });
});

test('the figures of the audit hold them, in the published form', async () => {
  const { corpus } = await readScenario({ 'proposals/a.mdx': entryFile('proposals') });
  expect(AuditFiguresSchema.parse(auditCorpus(corpus, today)).columns).toEqual(columnFigures(corpus, today));
});
