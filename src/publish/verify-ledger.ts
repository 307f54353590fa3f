import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entriesOf, type LedgerRow } from '../corpus/ledger-rows.ts';
import { canonicalText } from '../domain/canonical-text.ts';
import { formerAddresses, replayLedger, type LedgerEntry } from '../domain/ledger.ts';
import { compareLedgers, compareWithHead } from '../ledger/compare-ledgers.ts';
import { textDigests } from '../ledger/digests.ts';
import { verifyChain } from '../ledger/verify-chain.ts';
import { ledgerName, readPublishedLedger } from './ledger-files.ts';

/** What is wrong, after where: `ledger/ledger.jsonl:12`. */
export interface LedgerFault { place: string; message: string }

/** Recomputes the ledger of a published site: the chain, its end, and that each document of the site is the one that the ledger last named. Undefined where the site has none. */
export async function verifySiteLedger(siteDir: string): Promise<{ entries: number; documents: number; faults: LedgerFault[] } | undefined> {
  const published = await readPublishedLedger(siteDir);
  if (!published) return undefined;
  const { rows, head } = published;
  const faults = chainFaults(rows, ledgerName);
  const behind = head && compareWithHead(head, rows);
  if (!head) faults.push({ place: 'ledger/head.json', message: '缺少台账末尾的指纹，或者读不出来。' });
  else if (behind) faults.push({ place: `${ledgerName}:${Math.max(1, behind.line)}`, message: behind.message });
  else if (head.entries < rows.length) faults.push({ place: `${ledgerName}:${rows[head.entries]?.line ?? 1}`, message: `网站公布到第 ${head.entries} 条，这里多出 ${rows.length - head.entries} 条。` });
  const entries = entriesOf(rows);
  const documents = [...replayLedger(entries).values()].filter(({ isWithdrawn }) => !isWithdrawn);
  for (const { last } of documents) faults.push(...(await documentFaults(siteDir, last)));
  for (const { path } of formerAddresses(entries)) {
    if (!existsSync(join(siteDir, path, 'index.html'))) faults.push({ place: `${path}/index.html`, message: '这里公开过文件，现在没有说明撤下或者移动的页面。' });
  }
  return { entries: rows.length, documents: documents.length, faults };
}

export const chainFaults = (rows: readonly LedgerRow[], file: string): LedgerFault[] => verifyChain(rows).map(({ line, message }) => ({ place: `${file}:${line}`, message }));

/** A saved head or an earlier copy of the ledger, against `later`. */
export function faultsAgainst(earlier: readonly LedgerRow[], later: readonly LedgerRow[], file: string): LedgerFault[] {
  const divergence = compareLedgers(earlier, later);
  return divergence ? [{ place: `${file}:${Math.max(1, divergence.line)}`, message: divergence.message }] : [];
}

async function documentFaults(siteDir: string, entry: LedgerEntry): Promise<LedgerFault[]> {
  const page = `${entry.path}/index.html`;
  if (!existsSync(join(siteDir, page))) return [{ place: page, message: `台账第 ${entry.seq} 条登记的《${entry.title}》没有页面。` }];
  // Interpretations have no data file; their pages are in the manifest.
  if (entry.kind !== 'policy') return [];
  const file = `${entry.path}.json`;
  const text = await readFile(join(siteDir, file), 'utf8').then(textOfRecord).catch(() => undefined);
  if (text === undefined) return [{ place: file, message: `台账第 ${entry.seq} 条登记的《${entry.title}》没有数据文件，或者读不出来。` }];
  const { sha256, sm3 } = textDigests(text);
  return sha256 === entry.sha256 && sm3 === entry.sm3 ? [] : [{ place: file, message: `文字与台账第 ${entry.seq} 条登记的不同：应为 ${entry.sha256.slice(0, 12)}…，实为 ${sha256.slice(0, 12)}…。` }];
}

/** Canonical text of `/policies/<path>.json`. */
function textOfRecord(json: string): string {
  const record = JSON.parse(json) as {
    title: string; document_number: string | null; text?: string; disclosure_type: { code: string };
    reasons: { code: string }[]; reason: { text: string; law: string | null; decided_at: string | null; review_due: string | null } | null;
  };
  const head = { title: record.title, docNumber: record.document_number };
  return canonicalText(record.text !== undefined ? { ...head, text: record.text } : {
    ...head, disclosureType: record.disclosure_type.code, codes: record.reasons.map(({ code }) => code), reason: record.reason?.text ?? '',
    law: record.reason?.law ?? null, decidedAt: record.reason?.decided_at ?? null, reviewDue: record.reason?.review_due ?? null,
  });
}
