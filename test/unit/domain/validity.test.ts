import { describe, expect, test } from 'vitest';
import { computeValidity, effectiveDate, expiryDate } from '../../../src/domain/validity.ts';

const base = { dateWritten: '2025-03-14', dateEffective: '2025-05-01' };
const other = { docNumber: '澄政规〔2026〕3号', date: '2026-06-01' };
const part = { title: '关于废止《澄湖区办法》部分条款的决定', date: '2026-06-10' };
const today = '2026-11-20';

describe('effectiveDate', () => {
  test('is the date stated', () => expect(effectiveDate(base)).toBe('2025-05-01'));
  test('from issue is the day of distribution, else of writing', () => {
    expect(effectiveDate({ ...base, dateEffective: 'issue' })).toBe('2025-03-14');
    expect(effectiveDate({ ...base, dateEffective: 'issue', dateDistributed: '2025-03-17' })).toBe('2025-03-17');
  });
  test('is not invented', () => expect(effectiveDate({ ...base, dateEffective: 'notStated' })).toBeUndefined());
});

describe('expiryDate', () => {
  test('is the date stated, whatever the years', () => expect(expiryDate({ ...base, dateExpires: '2030-04-30', validityYears: 2 })).toBe('2030-04-30'));
  test.each([[5, '2030-04-30'], [2, '2027-04-30'], [0.5, '2025-10-31'], [1.5, '2026-10-31']])('counts %d years from the day it takes effect', (validityYears, expected) =>
    expect(expiryDate({ ...base, validityYears })).toBe(expected));
  test('counts from the day of writing where the text says nothing', () => expect(expiryDate({ ...base, dateEffective: 'notStated', validityYears: 1 })).toBe('2026-03-13'));
  test('is not set without a term', () => expect(expiryDate(base)).toBeUndefined());
});

describe('computeValidity', () => {
  test.each([
    ['inForce', {}, today],
    ['notYetEffective', {}, '2025-04-30'], ['inForce', {}, '2025-05-01'],
    ['inForce', { dateExpires: '2026-11-20' }, today], ['expired', { dateExpires: '2026-11-19' }, today],
    ['inForce', { validityYears: 2 }, '2027-04-30'], ['expired', { validityYears: 2 }, '2027-05-01'],
    ['amended', { amendedBy: [other] }, today], ['inForce', { amendedBy: [other] }, '2026-05-31'],
    ['partlyRepealed', { amendedBy: [other], repealInstrument: part }, today],
    ['partlyRepealed', { validity: 'partlyRepealed' as const, repealInstrument: other }, today],
    ['repealed', { repealInstrument: other }, today],
    ['repealed', { supersededBy: [other] }, today], ['inForce', { supersededBy: [other] }, '2026-05-31'],
    ['repealed', { supersededBy: [{ identifier: 'x' }] }, today],
    ['repealed', { supersededBy: [other], dateExpires: '2026-01-01' }, today],
    ['expired', { dateExpires: '2026-01-01', amendedBy: [other], repealInstrument: part }, today],
    ['notYetEffective', { amendedBy: [{ identifier: 'x' }] }, '2025-04-01'],
    ['inForce', { dateEffective: 'notStated' as const }, today],
    ['draft', { validity: 'draft' as const, dateExpires: '2026-01-01' }, today],
    ['unknown', { validity: 'unknown' as const, dateEffective: 'notStated' as const, datePublishedBasis: 'imported' as const }, today],
    ['inForce', { validity: 'unknown' as const, dateEffective: 'notStated' as const, datePublishedBasis: 'recorded' as const }, today],
    ['inForce', { validity: 'unknown' as const, datePublishedBasis: 'imported' as const }, today],
    ['repealed', { validity: 'unknown' as const, dateEffective: 'notStated' as const, datePublishedBasis: 'imported' as const, supersededBy: [other] }, today],
  ])('is %s for %j on %s', (expected, fields, date) => expect(computeValidity({ ...base, ...fields }, date)).toBe(expected));

  test('a repeal counts from the day the other document takes effect', () => {
    const repealed = { ...base, supersededBy: [other] };
    expect(computeValidity(repealed, '2026-06-15', () => '2026-07-01')).toBe('inForce');
    expect(computeValidity(repealed, '2026-07-01', () => '2026-07-01')).toBe('repealed');
  });
});
