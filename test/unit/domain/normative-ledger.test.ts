import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrees, deriveNormativeFigures, type RegisteredDocument } from '../../../src/domain/normative-ledger.ts';
import type { Policy } from '../../../src/domain/policy.ts';
import type { Unit } from '../../../src/domain/site.ts';

const unit = (id: string, type: Unit['type'], parent?: string): Unit => ({ id, name: id, shortName: id, docCodes: [], type, ...(parent ? { parent } : {}) });
/** Children before parents: the order of the register says nothing. */
const units = [unit('school', 'institution', 'education'), unit('education', 'department', 'district'), unit('district', 'government', 'city'), unit('city', 'government')];
const document = (path: string, meta: Partial<Policy>): RegisteredDocument => ({ path, meta: { docClass: 'normative', issuer: 'education', dateWritten: '2023-05-01', dateEffective: 'issue', validity: 'inForce', ...meta } });
const figures = (documents: RegisteredDocument[], year: number, of = 'education') => {
  const { issued, repealed, inForce } = deriveNormativeFigures(documents, units, { year, unit: of }).normative;
  return [issued, repealed, inForce].map(({ documents: counted, open }) => (open.length === 0 ? counted.length : `${counted.length}+${open.length}`)).join(' ');
};

describe('what table 2 counts', () => {
  it('a document issued in the year, in force at its end and in the years after', () => {
    expect([2022, 2023, 2024].map((year) => figures([document('a', {})], year))).toEqual(['0 0 0', '1 0 1', '0 0 1']);
  });

  it('a repeal in the year in which the repealing document takes effect', () => {
    const documents = [
      document('old', { identifier: 'x/2023-00001', supersededBy: [{ identifier: 'x/2024-00001' }], validity: 'repealed' }),
      document('new', { identifier: 'x/2024-00001', dateWritten: '2024-12-20', dateEffective: '2025-01-01' }),
    ];
    expect([2023, 2024, 2025].map((year) => figures(documents, year))).toEqual(['1 0 1', '1 0 1+1', '0 1 1']);
  });

  it('a document that runs out as one that may be counted among the repealed', () => {
    expect([2024, 2025].map((year) => figures([document('a', { dateExpires: '2024-12-31' })], year))).toEqual(['0 0 1', '0 0+1 0']);
  });

  it('for a government what every unit below it has issued, for a department its own', () => {
    const documents = [document('a', { issuer: 'school' }), document('b', {}), document('c', { issuer: 'district' }), document('d', { issuer: 'city' })];
    expect(['city', 'district', 'education', 'school'].map((of) => figures(documents, 2023, of))).toEqual(['4 0 4', '3 0 3', '1 0 1', '1 0 1']);
  });

  it('neither drafts nor other kinds of documents', () => {
    expect(figures([document('a', { validity: 'draft' }), document('b', { docClass: 'policy' }), document('c', { docClass: 'regulation' })], 2023)).toBe('0 0 0');
  });

  it('agrees with or without the documents that one may count', () => {
    const figure = { documents: [document('a', {})], open: [document('b', {}), document('c', {})] };
    expect([0, 1, 2, 3].map((typed) => agrees(typed, figure))).toEqual([false, true, false, true]);
  });

  it('balances: what was there and what came is what has ended and what is there', () => {
    const day = fc.integer({ min: 2020, max: 2026 }).chain((year) => fc.constantFrom(`${year}-01-01`, `${year}-06-15`, `${year}-12-31`));
    const documents = fc.array(fc.record({ dateWritten: day, dateExpires: fc.option(day, { nil: undefined }) }), { maxLength: 12 }).map((list) =>
      list.filter(({ dateWritten, dateExpires }) => dateExpires === undefined || dateExpires >= dateWritten).map((meta, index) => document(String(index), meta)));
    fc.assert(fc.property(documents, fc.integer({ min: 2021, max: 2026 }), (list, year) => {
      const now = deriveNormativeFigures(list, units, { year, unit: 'education' }).normative;
      const before = deriveNormativeFigures(list, units, { year: year - 1, unit: 'education' }).normative;
      const size = ({ documents: counted, open }: typeof now.issued): number => counted.length + open.length;
      // A document that is issued and runs out within one year has come and gone.
      expect(size(before.inForce) + size(now.issued)).toBe(size(now.repealed) + size(now.inForce));
    }), { numRuns: 100 });
  });
});
