import { LedgerEntrySchema, type LedgerEntry } from '../domain/ledger.ts';

/** A line of the ledger file that is not empty; `line` is 1-based. */
export interface LedgerRow { line: number; text: string }

export const splitRows = (text: string): LedgerRow[] =>
  text.split('\n').map((row, index) => ({ line: index + 1, text: row.replace(/\r$/, '') })).filter((row) => row.text.trim() !== '');

/** The entry in a line, or in a sentence why there is none. */
export function readRow(text: string): { entry: LedgerEntry } | { fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: '这一行不是 JSON，台账在这里被改坏。' };
  }
  const { success, data, error } = LedgerEntrySchema.safeParse(value);
  if (success) return { entry: data };
  const [issue] = error.issues;
  const names = issue?.code === 'unrecognized_keys' ? issue.keys.join('、') : issue?.path.join('.');
  return { fault: names ? `这一行的字段 ${names} ${issue?.code === 'unrecognized_keys' ? '不是台账的字段' : '缺少或者不合写法'}。` : '这一行不是一条登记。' };
}

/** Entries of the rows that hold one. */
export const entriesOf = (rows: readonly LedgerRow[]): LedgerEntry[] => rows.flatMap((row) => {
  const read = readRow(row.text);
  return 'entry' in read ? [read.entry] : [];
});
