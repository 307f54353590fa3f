import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDocumentNumber, parseDocumentNumber } from '../../../src/domain/document-number.ts';
import { accountNumbers, formatRuns, seriesKey, type NumberedDocument } from '../../../src/domain/number-account.ts';
import type { DisclosureType } from '../../../src/domain/vocabulary/disclosure-type.ts';
import type { RegisteredKind } from '../../../src/domain/vocabulary/number-fates.ts';

const document = (text: string, disclosureType: DisclosureType | null = 'proactive'): NumberedDocument<string> => ({ number: parseDocumentNumber(text)!, disclosureType, document: text });
const entry = (number: string, through?: number, kind: RegisteredKind = 'upward') => ({ number, kind, ...(through === undefined ? {} : { through }) });
const shape = (series: ReturnType<typeof accountNumbers<string, ReturnType<typeof entry>>>[number] | undefined) => series?.runs.map(({ fate, from, to }) => `${from === to ? from : `${from}—${to}`} ${fate}`);

test('every serial from 1 to the highest has one fate', () => {
  const [series] = accountNumbers(
    [document('澄政〔2026〕2号'), document('澄政〔2026〕4号', 'withheld'), document('澄政〔2026〕5号', 'redacted'), document('澄政〔2026〕9号', 'onRequest')],
    [entry('澄政〔2026〕1号'), entry('澄政〔2026〕6号', 7), entry('澄政〔2026〕10号', undefined, 'void')],
  );
  expect(shape(series)).toEqual(['1 registered', '2 proactive', '3 gap', '4 withheld', '5 redacted', '6—7 registered', '8 gap', '9 onRequest', '10 registered']);
  expect(series).toMatchObject({ highest: 10, accounted: 8, share: 0.8, duplicates: [], counts: { proactive: 1, redacted: 1, onRequest: 1, withheld: 1, registered: 4, gap: 2, unread: 0 } });
});

test('a number that is being looked into stays a gap, with its entry', () => {
  const checking = entry('澄政〔2026〕1号', 2, 'checking');
  const [series] = accountNumbers([document('澄政〔2026〕4号')], [checking]);
  expect(series?.runs).toEqual([{ fate: 'gap', from: 1, to: 2, entry: checking }, { fate: 'gap', from: 3, to: 3, entry: null }, { fate: 'proactive', from: 4, to: 4, documents: ['澄政〔2026〕4号'] }]);
  expect(series?.accounted).toBe(1);
});

test('a document goes before an entry of the same number, an earlier entry before a later', () => {
  const [first, second] = [entry('澄政〔2026〕1号', 9), entry('澄政〔2026〕2号', 4, 'void')];
  const [series] = accountNumbers([document('澄政〔2026〕7号')], [first, second]);
  expect(series?.runs).toEqual([{ fate: 'registered', from: 1, to: 6, entry: first }, { fate: 'proactive', from: 7, to: 7, documents: ['澄政〔2026〕7号'] }, { fate: 'registered', from: 8, to: 9, entry: first }]);
});

test('a number on two documents is one number and a duplicate', () => {
  const [series] = accountNumbers([document('澄政〔2026〕1号'), document('澄政[2026]第1号', 'withheld')], []);
  expect(series).toMatchObject({ highest: 1, accounted: 1, duplicates: [1], runs: [{ fate: 'proactive', documents: ['澄政〔2026〕1号', '澄政[2026]第1号'] }] });
});

test('a document whose disclosure type cannot be read accounts for nothing', () => {
  expect(accountNumbers([document('澄政〔2026〕1号', null)], [])).toMatchObject([{ highest: 1, accounted: 0, counts: { unread: 1, gap: 0 } }]);
});

test('series are told apart by code and year, orders without a year stand first', () => {
  const found = accountNumbers(['澄政〔2026〕1号', '澄政发〔2026〕1号', '澄政〔2025〕1号', '澄江市人民政府令第2号', '澄政办〔2026〕1号'].map((text) => document(text)), [entry('澄江市人民政府令第1号')]);
  expect(found.map(({ code, year, accounted }) => [code, year, accounted])).toEqual([['澄政', 2025, 1], ['澄政', 2026, 1], ['澄政办', 2026, 1], ['澄政发', 2026, 1], ['澄江市人民政府令', null, 2]]);
});

test('a mistyped serial makes one long run, not millions of entries', () => {
  const [series] = accountNumbers([document('澄政〔2026〕20260012号')], []);
  expect(series).toMatchObject({ highest: 20_260_012, counts: { gap: 20_260_011, proactive: 1 } });
  expect(series?.runs).toHaveLength(2);
});

test('runs are written with both ends', () => {
  expect(formatRuns([{ from: 1, to: 1 }, { from: 3, to: 5 }])).toBe('1、3—5');
  expect(formatRuns([])).toBe('');
});

describe('for any documents and register', () => {
  const code = fc.constantFrom('澄政', '澄政发', '澄政办', '澄教');
  const year = fc.constantFrom(2025, 2026);
  const serial = fc.integer({ min: 1, max: 40 });
  const documents = fc.array(fc.record({ code, year, serial, type: fc.constantFrom<DisclosureType | null>('proactive', 'redacted', 'onRequest', 'withheld', null) }), { maxLength: 30 });
  const register = fc.array(fc.record({ code, year, serial, length: fc.integer({ min: 0, max: 6 }), kind: fc.constantFrom<RegisteredKind>('void', 'letter', 'checking') }), { maxLength: 12 });

  test('each serial of each series is told as a plain walk over the numbers tells it', () => {
    fc.assert(fc.property(documents, register, (given, entries) => {
      const numbered = given.map(({ code: c, year: y, serial: s, type }, i) => ({ number: { form: 'series' as const, code: c, year: y, serial: s }, disclosureType: type, document: i }));
      const registered = entries.map(({ code: c, year: y, serial: s, length, kind }) => ({ number: formatDocumentNumber({ form: 'series', code: c, year: y, serial: s }), through: s + length, kind }));
      const found = accountNumbers(numbered, registered);
      const keys = [...given, ...entries].map((each) => seriesKey(each.code, each.year));
      expect(found.map((each) => seriesKey(each.code, each.year)).sort()).toEqual([...new Set(keys)].sort());
      for (const series of found) {
        const mine = <T extends { code: string; year: number }>({ code: c, year: y }: T): boolean => c === series.code && y === series.year;
        const walked: string[] = [];
        for (let s = 1; s <= series.highest; s += 1) {
          const holder = given.filter(mine).find((each) => each.serial === s);
          const kept = entries.filter(mine).find((each) => each.serial <= s && s <= each.serial + each.length);
          walked.push(holder ? holder.type ?? 'unread' : kept && kept.kind !== 'checking' ? 'registered' : 'gap');
        }
        expect(series.runs.flatMap(({ fate, from, to }) => Array.from({ length: to - from + 1 }, () => fate))).toEqual(walked);
        expect(series.runs[0]?.from).toBe(1);
        expect(series.counts.gap + series.counts.unread + series.accounted).toBe(series.highest);
      }
    }));
  });
});
