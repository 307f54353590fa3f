import { canonicalJson } from '../domain/canonical-json.ts';
import { chainStart, type LedgerEntry } from '../domain/ledger.ts';
import { entryHash } from './digests.ts';
import { readRow, type LedgerRow } from '../corpus/ledger-rows.ts';

/** What is wrong with the chain, and in which line of the file. */
export interface ChainFault {
  kind: 'unreadable' | 'altered' | 'form' | 'dropped' | 'repeated' | 'misplaced' | 'link' | 'time';
  line: number;
  message: string;
}

/** A row with the entry in it and whether the entry is what its own hash says. */
interface Checked { line: number; entry: LedgerEntry; isSound: boolean; position: number }

/**
 * Recomputes a ledger from its rows. Found are: a line that is no entry, an entry altered after it was sealed, one that is missing, repeated or
 * out of its place, one sealed anew over another past, and time that runs backwards. What no look at the rows alone can find is that the last
 * ones are gone or that the whole chain was computed anew; `compareLedgers` finds that, against an earlier copy.
 */
export function verifyChain(rows: readonly LedgerRow[]): ChainFault[] {
  const faults: ChainFault[] = [];
  const checked = rows.flatMap((row, index): Checked[] => {
    const read = readRow(row.text);
    if ('fault' in read) faults.push({ kind: 'unreadable', line: row.line, message: read.fault });
    return 'fault' in read ? [] : [checkRow(row, read.entry, index + 1, faults)];
  });
  const chain = inOrder(checked, rows.length, faults);
  checkLinks(chain, faults);
  checkGaps(chain, rows, faults);
  return faults.sort((a, b) => a.line - b.line);
}

function checkRow({ line, text }: LedgerRow, entry: LedgerEntry, position: number, faults: ChainFault[]): Checked {
  const isSound = entryHash(entry) === entry.hash;
  if (!isSound) faults.push({ kind: 'altered', line, message: `第 ${entry.seq} 条的内容与它的指纹不符：登记以后被改动过。` });
  else if (canonicalJson(entry) !== text) faults.push({ kind: 'form', line, message: `第 ${entry.seq} 条的写法不是规范形式：登记以后被重新排版过。` });
  return { line, entry, isSound, position };
}

/** Sound rows by number; rows twice there and rows out of their place are faults. A row that was altered is trusted in nothing, its number included. */
function inOrder(checked: readonly Checked[], count: number, faults: ChainFault[]): Checked[] {
  const bySeq = new Map<number, Checked>();
  const once: Checked[] = [];
  for (const row of checked.filter(({ isSound }) => isSound)) {
    const first = bySeq.get(row.entry.seq);
    if (first) faults.push({ kind: 'repeated', line: row.line, message: `第 ${row.entry.seq} 条在第 ${first.line} 行已经有了，这里又出现一次${first.entry.hash === row.entry.hash ? '' : '，内容还不一样'}。` });
    else {
      bySeq.set(row.entry.seq, row);
      once.push(row);
    }
  }
  const sorted = once.toSorted((a, b) => a.entry.seq - b.entry.seq);
  if (count > 0) once.forEach((row, index) => {
    if (row !== sorted[index]) faults.push({ kind: 'misplaced', line: row.line, message: `第 ${row.entry.seq} 条不在自己的位置上：这里应是第 ${sorted[index]?.entry.seq} 条，次序被调换过。` });
  });
  return sorted;
}

function checkLinks(chain: readonly Checked[], faults: ChainFault[]): void {
  chain.forEach(({ entry, line }, index) => {
    const before = chain[index - 1]?.entry;
    if (entry.seq === 1 ? entry.previous !== chainStart : before?.seq === entry.seq - 1 && entry.previous !== before.hash) {
      faults.push({ kind: 'link', line, message: entry.seq === 1 ? '第 1 条记着前面还有登记：台账的开头被换过。' : `第 ${entry.seq} 条与第 ${entry.seq - 1} 条接不上：第 ${entry.seq - 1} 条被换过，或者从这里起是另一份台账。` });
    }
    if (before && entry.at.slice(0, 10) < before.at.slice(0, 10)) faults.push({ kind: 'time', line, message: `第 ${entry.seq} 条的时间 ${entry.at} 早于前一条的 ${before.at}。` });
  });
}

/** Numbers that no sound row has and no faulty row can stand for. */
function checkGaps(chain: readonly Checked[], rows: readonly LedgerRow[], faults: ChainFault[]): void {
  const sound = new Set(chain.map(({ line }) => line));
  const ends: { seq: number; line: number }[] = [{ seq: 0, line: 0 }, ...chain.map(({ entry, line }) => ({ seq: entry.seq, line }))];
  ends.slice(1).forEach(({ seq, line }, index) => {
    const before = ends[index] as { seq: number; line: number };
    const missing = seq - before.seq - 1;
    if (missing <= 0) return;
    const between = rows.filter((row) => !sound.has(row.line) && row.line > before.line && row.line < line && !faults.some((fault) => fault.kind === 'repeated' && fault.line === row.line)).length;
    if (missing <= between) return;
    const numbers = missing === 1 ? `第 ${seq - 1} 条` : `第 ${before.seq + 1} 条至第 ${seq - 1} 条${between > 0 ? `中的 ${missing - between} 条` : ''}`;
    faults.push({ kind: 'dropped', line, message: `缺少${numbers}：这一行之前有登记被删去。` });
  });
}
