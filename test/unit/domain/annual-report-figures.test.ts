import { describe, expect, it } from 'vitest';
import { figuresOf, nilFaults, nilSentence } from '../../../src/domain/annual-report-figures.ts';
import { AnnualReportSchema } from '../../../src/domain/annual-report.ts';
import { rowsOf } from '../../../src/domain/vocabulary/annual-report.ts';

describe('nil declarations', () => {
  it('cover a whole table by true, and then every row is zero', () => {
    const table = AnnualReportSchema.shape.table4.parse({ nil: true });
    expect(nilFaults('table4', table)).toEqual({ absent: [], both: [] });
    expect(Object.values(figuresOf('table4', table))).toEqual([[0, 0, 0, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]]);
  });

  it('cover a block of rows by its name, and no other row', () => {
    const { absent } = nilFaults('table3', { nil: ['unavailable'] });
    expect(rowsOf.table3.filter((row) => !absent.includes(row))).toEqual(['unavailableNotHeld', 'unavailableNotMade', 'unavailableUnclear']);
  });

  it('are not made by silence: an absent row and an empty one are both asked for', () => {
    expect(nilFaults('table2', { nil: [], licences: null }).absent).toEqual([...rowsOf.table2]);
  });

  it('contradict a row that is given, be it zero', () => {
    expect(nilFaults('table2', { nil: ['all'], fees: 0 }).both).toEqual(['fees']);
  });

  it('are refused for a row that does not exist', () => {
    expect(AnnualReportSchema.shape.table2.safeParse({ nil: ['taxes'] }).error?.issues[0]?.path).toEqual(['nil', 0]);
  });
});

describe('the sentence of a nil declaration', () => {
  it('says it of the whole table', () => {
    expect(nilSentence('table3', ['all'])).toBe('本年度未收到政府信息公开申请，也没有上年结转和结转下年度继续办理的申请。');
    expect(nilSentence('table4', [...rowsOf.table4])).toBe('本年度没有因政府信息公开工作被申请行政复议、提起行政诉讼。');
  });

  it('says of single rows of the other tables what did not happen', () => {
    expect(nilSentence('table2', ['regulations', 'fees'])).toBe('本年度没有制发、废止和现行有效的规章，没有收取行政事业性收费。');
    expect(nilSentence('table4', ['litigationDirect'])).toBe('本年度没有未经复议直接提起的行政诉讼。');
  });

  it('names whole blocks and single rows', () => {
    expect(nilSentence('table3', ['partlyDisclosed', 'unavailable', 'refusedStateSecret', 'refusedByLaw'])).toBe('下列情形本年度没有发生：（二）部分公开；（三）不予公开中的属于国家秘密、其他法律行政法规禁止公开；（四）无法提供各项。');
  });

  it('is not there where nothing is declared', () => {
    expect(nilSentence('table2')).toBeNull();
  });
});
