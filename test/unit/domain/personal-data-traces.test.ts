import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPersonalData } from '../../../src/domain/personal-data.ts';
import { personalDataTraces } from '../../../src/domain/personal-data-traces.ts';

const latest = '2026-11-20';
const folder = new URL('../../fixtures/personal-data/', import.meta.url);
const lines = readdirSync(folder).flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'));

/** Whether each of the texts that holds personal data by itself is touched by a trace of all of them joined. */
function untraced(texts: readonly string[]): string[] {
  const traces = personalDataTraces(texts.join('\n'));
  let start = 0;
  return texts.filter((text) => {
    const [from, end] = [start, start + text.length];
    start = end + 1;
    return findPersonalData(text, latest).length > 0 && !traces.some((trace) => trace.start < end && trace.end > from);
  });
}

it('every text with personal data in the labelled corpus has a trace in it, alone and among all others', () => {
  expect(lines.filter((line) => findPersonalData(line, latest).length > 0).length).toBeGreaterThan(100);
  expect(untraced(lines)).toEqual([]);
  for (const line of lines) expect(untraced([line])).toEqual([]);
});

it('short texts of the signs that make up personal data are traced wherever they are joined', () => {
  const sign = fc.constantFrom('138', '1380013', '8000', '１３８', '一三八', '〇', '0', '5', ' ', '-', '#', '@', '＠', '(at)', 'qq.com', 'a', '号', '幢', '单元', '室', '湖心小区', '住址：', '电话：', '\n', '3', '401', '之', '甲');
  const text = fc.array(sign, { maxLength: 14 }).map((signs) => signs.join(''));
  fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => { expect(untraced(texts)).toEqual([]); }), { numRuns: 1000 });
});

it('a text of words and short numbers has none', () => {
  expect(personalDataTraces('第三条 本办法自2026年1月1日起施行。')).toEqual([]);
});
