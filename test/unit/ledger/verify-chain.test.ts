import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitRows } from '../../../src/corpus/ledger-rows.ts';
import { canonicalJson } from '../../../src/domain/canonical-json.ts';
import type { LedgerDraft, LedgerEntry } from '../../../src/domain/ledger.ts';
import { compareLedgers, compareWithHead, headOf } from '../../../src/ledger/compare-ledgers.ts';
import { entryHash, ledgerText, sealEntries, textDigests } from '../../../src/ledger/digests.ts';
import { verifyChain } from '../../../src/ledger/verify-chain.ts';

const draft = (n: number, more: Partial<LedgerDraft> = {}): LedgerDraft => ({
  at: `2025-0${1 + (n % 9)}-10`, event: 'published', kind: 'policy', identifier: `11999900MB0000001X/2025-${String(n).padStart(5, '0')}`, path: `policies/2025/p${n}`, title: `第${n}件通知`,
  disclosureType: 'proactive', datePublished: '2025-01-02T09:00+08:00', office: 'gov', ...textDigests(String(n)), ...more,
});
const chain = (length: number): LedgerEntry[] => sealEntries(Array.from({ length }, (_, index) => draft(index + 1, { at: '2025-01-10' })));
const faultsOf = (rows: readonly string[]) => verifyChain(splitRows(rows.map((row) => `${row}\n`).join('')));
const rowsOf = (entries: readonly LedgerEntry[]): string[] => entries.map((entry) => canonicalJson(entry));
const said = (rows: readonly string[]): string[] => faultsOf(rows).map(({ line, kind }) => `${line} ${kind}`);

describe('the chain', () => {
  const five = rowsOf(chain(5));

  test('holds as it was made, also with CRLF and without the last line end', () => {
    expect(said(five)).toEqual([]);
    expect(said([])).toEqual([]);
    expect(verifyChain(splitRows(five.join('\r\n')))).toEqual([]);
  });

  test('names the line in which a date was edited', () => {
    expect(faultsOf(five.with(2, (five[2] as string).replace('2025-01-02T', '2025-01-01T')))).toEqual([{ kind: 'altered', line: 3, message: '第 3 条的内容与它的指纹不符：登记以后被改动过。' }]);
  });

  test('names the entry that is missing, first, in the middle or several', () => {
    expect(faultsOf(five.slice(1))).toEqual([{ kind: 'dropped', line: 1, message: '缺少第 1 条：这一行之前有登记被删去。' }]);
    expect(faultsOf(five.toSpliced(2, 1))).toEqual([{ kind: 'dropped', line: 3, message: '缺少第 3 条：这一行之前有登记被删去。' }]);
    expect(faultsOf(five.toSpliced(1, 3)).map(({ message }) => message)).toEqual(['缺少第 2 条至第 4 条：这一行之前有登记被删去。']);
  });

  test('does not know of itself that the last entry is gone; the head and an earlier copy do', () => {
    const [shorter, whole] = [splitRows(five.slice(0, 4).join('\n')), splitRows(five.join('\n'))];
    expect(verifyChain(shorter)).toEqual([]);
    expect(compareWithHead(headOf(chain(5), 'https://www.chenghu.example'), shorter)).toEqual({ line: 4, message: '先前公布到第 5 条，这里只到第 4 条：末尾的登记被删去。' });
    expect(compareLedgers(whole, shorter)?.message).toBe('先前公布到第 5 条，这里只到第 4 条：末尾的登记被删去。');
    expect([compareLedgers(shorter, whole), compareWithHead(headOf(chain(4), ''), whole), compareWithHead(headOf([], ''), whole)]).toEqual([null, null, null]);
  });

  test('names both places of two entries that were swapped', () => {
    expect(faultsOf([five[0], five[3], five[2], five[1], five[4]] as string[]).map(({ line, message }) => `${line} ${message}`)).toEqual([
      '2 第 4 条不在自己的位置上：这里应是第 2 条，次序被调换过。', '4 第 2 条不在自己的位置上：这里应是第 4 条，次序被调换过。',
    ]);
  });

  test('names the second of two equal entries, and one of the same number with other words', () => {
    expect(faultsOf(five.toSpliced(3, 0, five[1] as string)).map(({ line, message }) => `${line} ${message}`)).toEqual(['4 第 2 条在第 2 行已经有了，这里又出现一次。']);
    const [other] = sealEntries([draft(9, { at: '2025-01-10' })], chain(5)[3]);
    expect(said([...five, canonicalJson(other as LedgerEntry)])).toEqual(['6 repeated']);
  });

  test('names the entry after one that was rewritten and sealed anew', () => {
    const forged = { ...(chain(5)[2] as LedgerEntry), title: '改写过的名称' };
    expect(faultsOf(five.with(2, canonicalJson({ ...forged, hash: entryHash(forged) })))).toEqual([{ kind: 'link', line: 4, message: '第 4 条与第 3 条接不上：第 3 条被换过，或者从这里起是另一份台账。' }]);
  });

  test('a chain computed anew from end to end holds, and an earlier copy tells', () => {
    const anew = sealEntries(Array.from({ length: 5 }, (_, index) => draft(index + 1, { at: '2025-01-10', ...(index === 1 ? { title: '另一个名称' } : {}) })));
    const rows = splitRows(ledgerText(anew));
    expect(verifyChain(rows)).toEqual([]);
    expect(compareLedgers(splitRows(five.join('\n')), rows)).toEqual({ line: 2, message: '第 2 条与先前公布的不同：台账被改写过。' });
    expect(compareWithHead(headOf(chain(5), ''), rows)?.line).toBe(5);
  });

  test('names what is no entry, an entry laid out otherwise, and time that runs backwards', () => {
    expect(said(five.with(1, '{"seq":2}'))).toEqual(['2 unreadable']);
    expect(said(five.with(1, (five[1] as string).replace('":"', '": "')))).toEqual(['2 form']);
    expect(said(rowsOf(sealEntries([draft(1, { at: '2025-03-01' }), draft(2, { at: '2025-02-01' })])))).toEqual(['2 time']);
    expect(said(rowsOf(sealEntries([draft(1)], { seq: 0, hash: 'a'.repeat(64) })))).toEqual(['1 link']);
  });
});

const entries = fc.array(fc.record({ title: fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''), reason: fc.constantFrom('更正文字', '公示期满', '“引号”与 \\ 反斜杠') }), { minLength: 1, maxLength: 12 })
  .map((records) => sealEntries(records.map(({ title, reason }, index) => draft(index + 1, { at: '2025-01-10', title: title.trim().normalize('NFC'), ...(index % 3 === 2 ? { event: 'changed', reason } : {}) }))));

describe('any ledger', () => {
  test('holds', () => {
    fc.assert(fc.property(entries, (made) => {
      expect(verifyChain(splitRows(ledgerText(made)))).toEqual([]);
    }));
  });

  test('no longer holds after one byte of it is another, and the line is named', () => {
    fc.assert(fc.property(entries, fc.nat(), fc.integer({ min: 1, max: 255 }), (made, at, change) => {
      const bytes = Buffer.from(ledgerText(made));
      const index = at % bytes.length;
      // Where a line ends is no byte of an entry, nor is the space that may stand before it.
      if (bytes[index] === 0x0a) return;
      const line = bytes.subarray(0, index).filter((byte) => byte === 0x0a).length + 1;
      bytes[index] = (bytes[index] as number) ^ change;
      if (bytes[index] === 0x0a || bytes[index] === 0x0d) return;
      expect(verifyChain(splitRows(bytes.toString())).map((fault) => fault.line)).toContain(line);
    }), { numRuns: 300 });
  });

  test('no longer holds after an entry but the last is dropped, one is repeated or two are swapped, and a place is named', () => {
    fc.assert(fc.property(entries, fc.nat(), fc.nat(), fc.constantFrom('drop', 'repeat', 'swap'), (made, first, second, change) => {
      const rows = rowsOf(made);
      const [a, b] = [first % rows.length, second % rows.length];
      if (change === 'swap' ? a === b : change === 'drop' && a === rows.length - 1) return;
      const changed = change === 'drop' ? rows.toSpliced(a, 1) : change === 'repeat' ? rows.toSpliced(b, 0, rows[a] as string) : rows.with(a, rows[b] as string).with(b, rows[a] as string);
      const faults = faultsOf(changed);
      expect(faults.length).toBeGreaterThan(0);
      if (change === 'drop') expect(faults.map(({ line, kind }) => `${line} ${kind}`)).toEqual([`${a + 1} dropped`]);
      if (change === 'swap') expect(faults.map(({ line }) => line)).toEqual([a + 1, b + 1].sort((x, y) => x - y));
    }));
  });

  test('of any length, begins with what it was before more was entered, and with nothing else', () => {
    fc.assert(fc.property(entries, fc.nat(), (made, cut) => {
      const rows = splitRows(ledgerText(made));
      const earlier = rows.slice(0, cut % (rows.length + 1));
      expect(compareLedgers(earlier, rows)).toBeNull();
      expect(compareWithHead(headOf(made.slice(0, earlier.length), ''), rows)).toBeNull();
      expect(compareLedgers(rows, earlier) === null).toBe(earlier.length === rows.length);
    }));
  });
});
