import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { beforeAll, expect, test } from 'vitest';
import type { AuditFigures } from '../../src/domain/audit-figures.ts';
import { builtSample } from '../support/built-portals.ts';
import { elements, textOf, type HtmlElement } from '../support/html-elements.ts';
import { independentFigures } from '../support/independent-figures.ts';
import { projectRoot, runCli } from '../support/run-cli.ts';

let out: string;
let figures: AuditFigures;
let board: HtmlElement[];
const pageOf = (path: string): HtmlElement[] => elements(parseDocument(readFileSync(join(out, path, 'index.html'), 'utf8')));

beforeAll(async () => {
  out = await builtSample();
  figures = JSON.parse(readFileSync(join(out, 'audit/audit.json'), 'utf8')) as AuditFigures;
  board = pageOf('audit');
});

/** Rows of a table as the words in their cells. */
const rowsOf = (page: HtmlElement[], id: string): string[][] => {
  const table = page.find((each) => each.name === 'table' && each.attribs['id'] === id);
  if (!table) throw new Error(`no table ${id}`);
  const body = elements(table).filter(({ name }) => name === 'tbody').at(-1);
  return elements(body ?? table).filter(({ name }) => name === 'tr').map((row) => elements(row).filter(({ name }) => name === 'td' || name === 'th').map(textOf));
};
const percent = (share: number | null): string => (share === null ? '—' : `${(share * 100).toFixed(1)}%`);

test('the published figures are those of the command line, byte for byte, and what an independent count gives', async () => {
  const run = await runCli('audit', '--content', 'content', '--format', 'json');
  expect(readFileSync(join(out, 'audit/audit.json'), 'utf8')).toBe(run.stdout);
  const { policies, byDisclosureType, timeliness, interpretation, numbers } = independentFigures(join(projectRoot, 'content'), figures.date);
  expect({ policies, byDisclosureType, onTime: timeliness.onTime, done: interpretation.done, missing: numbers.missing })
    .toEqual({ policies: figures.policies, byDisclosureType: figures.byDisclosureType, onTime: figures.timeliness.onTime, done: figures.interpretation.done, missing: figures.numbers.missing });
});

test('the figures name a schema that is published', () => {
  const schema = JSON.parse(readFileSync(join(out, 'audit/audit.schema.json'), 'utf8')) as { $id: string };
  expect(schema.$id).toBe(figures.$schema);
  expect(new URL(schema.$id).pathname).toBe('/audit/audit.schema.json');
});

test('tables of units, grounds, classes, validity and scores say what the figures say', () => {
  const types = ['proactive', 'redacted', 'onRequest', 'withheld'] as const;
  const own = figures.units.filter(({ total }) => total > 0);
  expect(rowsOf(board, 'by-unit').map((row) => row.slice(1))).toEqual(own.map((unit) => [String(unit.total), ...types.map((type) => String(unit[type])), '', percent(unit.openShare)]));
  expect(rowsOf(board, 'by-unit-year').map((row) => [row[1], row[2], row[7], row[8]])).toEqual(figures.byUnitAndYear.map((row) => {
    const time = figures.timeliness.byUnitAndYear.find(({ unit, year }) => unit === row.unit && year === row.year);
    return [String(row.year), String(row.total), String(time?.counted ?? 0), String(time?.onTime ?? 0)];
  }));
  expect(rowsOf(board, 'by-ground').map((row) => row[3])).toEqual(figures.grounds.map(({ documents }) => String(documents)));
  expect(rowsOf(board, 'by-class').map((row) => [row[1], row[2], row[6]])).toEqual(figures.interpretation.byClass.map(({ required, done, share }) => [String(required), String(done), percent(share)]));
  expect(rowsOf(board, 'by-validity').slice(0, figures.validity.byState.length)).toEqual(figures.validity.byState.map(({ label, documents }) => [label, String(documents)]));
  expect(rowsOf(board, 'unit-scores').map((row) => [row[1], row[5], row[9]])).toEqual(figures.units.map((unit) => [percent(unit.onTimeShare), String(unit.required), String(unit.reviews)]));
});

test('every chart is a picture with a name and a description, and has its table', () => {
  const charts = board.filter(({ name, attribs }) => name === 'figure' && attribs['class'] === 'chart');
  expect(charts.length).toBe(4);
  for (const chart of charts) {
    const inside = elements(chart);
    const picture = inside.find(({ name, attribs }) => name === 'svg' && attribs['role'] === 'img');
    const names = picture?.attribs['aria-labelledby']?.split(' ') ?? [];
    expect(names.map((id) => inside.find(({ attribs }) => attribs['id'] === id)?.name)).toEqual(['title', 'desc']);
    const bars = elements(picture ?? chart).filter(({ name, attribs }) => name === 'text' && attribs['class'] === 'chart__v').map(textOf);
    const table = inside.find(({ name }) => name === 'table')?.attribs['id'] ?? '';
    expect(rowsOf(board, table).length).toBe(bars.length);
  }
});

test('the days from writing to publication add up to what could be counted', () => {
  const rows = rowsOf(board, 'chart-days-data');
  expect(rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(figures.timeliness.counted);
});

test('every number in a table that is not nought leads to its list, and the list is as long as the number says', () => {
  const cells = board.filter(({ name, attribs }) => name === 'td' && attribs['class']?.split(' ').includes('n'));
  const counts = cells.filter((cell) => /^[1-9]\d*$/.test(textOf(cell)));
  const chartData = new Set(board.filter(({ name, attribs }) => name === 'figure' && attribs['class'] === 'chart').flatMap((chart) => elements(chart)));
  const years = new Set(board.filter(({ name, attribs }) => name === 'table' && attribs['id'] === 'by-unit-year').flatMap((table) => elements(table)));
  const places = new Set(board.filter(({ name, attribs }) => name === 'table' && attribs['id'] === 'set-table').flatMap((table) => elements(table)));
  const bare = counts.filter((cell) => !chartData.has(cell) && !places.has(cell) && !(years.has(cell) && /^(?:19|20)\d\d$/.test(textOf(cell))) && !elements(cell).some(({ name }) => name === 'a'));
  expect(bare.map(textOf)).toEqual([]);
});

test('lists behind the figures are as long as the figures say', () => {
  const { interpretation, reviews, redactions, grounds } = figures;
  expect(rowsOf(pageOf('audit/interpretations'), 'required-list').length).toBe(interpretation.required);
  expect(rowsOf(pageOf('audit/interpretations'), 'exempt-list').length).toBe(interpretation.exempt);
  expect(rowsOf(pageOf('audit/reviews'), 'upcoming-list').length).toBe(reviews.upcoming.length);
  const reasons = pageOf('audit/reasons');
  expect(rowsOf(reasons, 'redactions-list').length).toBe(redactions.places);
  for (const { code, documents } of grounds) expect(rowsOf(reasons, `${code}-list`).length, code).toBe(documents);
  for (const { unit, total } of figures.units) {
    const page = pageOf(`audit/units/${unit}`);
    const listed = page.filter(({ name, attribs }) => name === 'table' && /^y\d{4}-list$/.test(attribs['id'] ?? '')).map(({ attribs }) => rowsOf(page, attribs['id'] ?? '').length);
    expect(listed.reduce((sum, each) => sum + each, 0), unit).toBe(total);
  }
});
