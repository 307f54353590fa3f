import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figures } from '../../../src/domain/annual-report-figures.ts';
import { cellName, sumFaults } from '../../../src/domain/annual-report-sums.ts';
import { columnsOf, requestRow, rowName, rowsOf, type RequestRow, type RowKey } from '../../../src/domain/vocabulary/annual-report.ts';

const count = fc.nat({ max: 60 });
const six = fc.tuple(count, count, count, count, count, count);
const outcomes = (rowsOf.table3 as readonly RequestRow[]).filter((row) => requestRow(row).result && row !== 'results');

const withTotal = (values: readonly number[]): number[] => [...values, values.reduce((sum, value) => sum + value, 0)];

/** Tables 3 that satisfy every identity: outcomes and 结转下年度 are free, 上年结转 is a part of their sum, 新收 the rest. */
const soundTable3: fc.Arbitrary<Figures> = fc.record({ outcomes: fc.array(six, { minLength: outcomes.length, maxLength: outcomes.length }), carriedOut: six, share: fc.double({ min: 0, max: 1, noNaN: true }) }).map(({ outcomes: given, carriedOut, share }) => {
  const results = [0, 1, 2, 3, 4, 5].map((column) => given.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const handled = results.map((value, column) => value + (carriedOut[column] ?? 0));
  const carriedIn = handled.map((value) => Math.floor(value * share));
  return {
    ...Object.fromEntries(outcomes.map((row, index) => [row, withTotal(given[index] ?? [])])),
    received: withTotal(handled.map((value, column) => value - (carriedIn[column] ?? 0))), carriedIn: withTotal(carriedIn), results: withTotal(results), carriedOut: withTotal(carriedOut),
  };
});

const soundTable4: fc.Arbitrary<Figures> = fc.tuple(...rowsOf.table4.map(() => fc.tuple(count, count, count, count))).map((rows) => Object.fromEntries(rows.map((row, index) => [rowsOf.table4[index] as RowKey, withTotal(row)])));

const cellIn = (table: 'table3' | 'table4') => fc.constantFrom(...rowsOf[table].flatMap((row) => columnsOf(table, row).map((_, column) => ({ row, column }))));

function altered(figures: Figures, { row, column }: { row: RowKey; column: number }, by: number): Figures {
  const values = [...(figures[row] ?? [])];
  values[column] = (values[column] ?? 0) + by;
  return { ...figures, [row]: values };
}

describe('勾稽关系', () => {
  it('hold in every table that satisfies them', () => {
    fc.assert(fc.property(soundTable3, (figures) => { expect(sumFaults('table3', figures)).toEqual([]); }), { numRuns: 60 });
    fc.assert(fc.property(soundTable4, (figures) => { expect(sumFaults('table4', figures)).toEqual([]); }), { numRuns: 60 });
  });

  it('find any one altered cell of table 3, name it, and say what it should be', () => {
    fc.assert(fc.property(soundTable3, cellIn('table3'), fc.integer({ min: 1, max: 99 }), (figures, cell, by) => {
      const wrong = altered(figures, cell, by);
      const faults = sumFaults('table3', wrong);
      expect(faults.map((fault) => fault.cell)).toEqual([cell]);
      expect(faults[0]?.message).toContain(cellName('table3', cell));
      expect(faults[0]?.message).toContain(`应为${figures[cell.row]?.[cell.column]}，实为${wrong[cell.row]?.[cell.column]}。`);
    }), { numRuns: 150 });
  });

  it('find any one cell of table 3 that is too small', () => {
    fc.assert(fc.property(soundTable3, cellIn('table3'), fc.nat({ max: 60 }), (figures, cell, to) => {
      const right = figures[cell.row]?.[cell.column] ?? 0;
      fc.pre(to < right);
      expect(sumFaults('table3', altered(figures, cell, to - right)).map((fault) => fault.cell)).toEqual([cell]);
    }), { numRuns: 100 });
  });

  it('find the row of any one altered cell of table 4', () => {
    fc.assert(fc.property(soundTable4, cellIn('table4'), fc.integer({ min: 1, max: 99 }), (figures, cell, by) => {
      const faults = sumFaults('table4', altered(figures, cell, by));
      expect(faults.map((fault) => fault.cell)).toEqual([{ row: cell.row, column: 4 }]);
      expect(faults[0]?.message).toContain(rowName('table4', cell.row));
    }), { numRuns: 100 });
  });

  it('never stay silent where two cells are altered alike', () => {
    fc.assert(fc.property(soundTable3, cellIn('table3'), cellIn('table3'), fc.integer({ min: 1, max: 50 }), (figures, one, other, by) => {
      expect(sumFaults('table3', altered(altered(figures, one, by), other, by)).length).toBeGreaterThan(0);
    }), { numRuns: 100 });
  });
});
