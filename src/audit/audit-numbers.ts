import { numberFigures, type DuplicateNumber, type NumberSeries } from './number-series.ts';
import { readNumberList, type NumberRow, type UnparsedRow } from './read-number-list.ts';

/** What a list of published document numbers shows of itself. */
export interface NumbersAudit {
  kind: 'numbers';
  file: string;
  rows: number;
  /** Rows whose number was read. */
  read: number;
  series: NumberSeries[];
  duplicates: DuplicateNumber<NumberRow>[];
  unparsed: UnparsedRow[];
}

/** Throws `NumberListError` where the bytes are no such list. */
export function auditNumbers(file: string, bytes: Uint8Array): NumbersAudit {
  const { rows, numbers, unparsed } = readNumberList(bytes);
  return { kind: 'numbers', file, rows, read: numbers.length, ...numberFigures(numbers), unparsed };
}

/** Whether something is missing, doubled or unreadable. */
export const hasNumberFaults = ({ series, duplicates, unparsed }: NumbersAudit): boolean =>
  duplicates.length > 0 || unparsed.length > 0 || series.some(({ missing }) => missing > 0);
