import { estimateMethod, numberFigures, type DuplicateNumber, type NumberSeries } from './number-series.ts';
import { readNumberList, type NumberRow, type TrimmedRow, type UnparsedRow } from './read-number-list.ts';

/** What a list of published document numbers shows of itself. */
export interface NumbersAudit {
  kind: 'numbers';
  file: string;
  rows: number;
  /** Rows that hold a number: those read, and those of `unparsed` that hold one. */
  holding: number;
  /** Rows whose number was read. */
  read: number;
  /** `read` of `holding`; null where no row holds a number. */
  readShare: number | null;
  /** What the estimate of each series means, and what it does not. */
  method: string;
  series: NumberSeries[];
  duplicates: DuplicateNumber<NumberRow>[];
  unparsed: UnparsedRow[];
  /** Rows that were read after words before the 机关代字 were left out. */
  trimmed: TrimmedRow[];
}

/** Throws `NumberListError` where the bytes are no such list. */
export function auditNumbers(file: string, bytes: Uint8Array): NumbersAudit {
  const { rows, numbers, unparsed, trimmed } = readNumberList(bytes);
  const read = numbers.length;
  const holding = read + unparsed.filter(({ holdsNumber }) => holdsNumber).length;
  return { kind: 'numbers', file, rows, holding, read, readShare: holding === 0 ? null : read / holding, method: estimateMethod, ...numberFigures(numbers), unparsed, trimmed };
}

/** Whether something is missing, doubled or unreadable. */
export const hasNumberFaults = ({ series, duplicates, unparsed }: NumbersAudit): boolean =>
  duplicates.length > 0 || unparsed.length > 0 || series.some(({ missing }) => missing > 0);
