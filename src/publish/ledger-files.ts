import { readFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Corpus } from '../corpus/document.ts';
import { splitRows, type LedgerRow } from '../corpus/ledger-rows.ts';
import { formerAddresses, ledgerAddress, LedgerHeadSchema, type LedgerHead } from '../domain/ledger.ts';
import { absolute } from '../domain/urls.ts';
import { headOf } from '../ledger/compare-ledgers.ts';

export const ledgerName = 'ledger/ledger.jsonl';
export const headName = 'ledger/head.json';

/** The ledger as a site published it; undefined where it has none. */
export async function readPublishedLedger(siteDir: string): Promise<{ rows: LedgerRow[]; head: LedgerHead | undefined } | undefined> {
  const [text, head] = await Promise.all([ledgerName, headName].map((name) => readFile(join(siteDir, name), 'utf8').catch(() => undefined)));
  if (text === undefined && head === undefined) return undefined;
  return { rows: splitRows(text ?? ''), head: readHead(head) };
}

/** Undefined where it is no head. */
export function readHead(text: string | undefined): LedgerHead | undefined {
  try {
    return LedgerHeadSchema.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
}

/** Puts the ledger, byte for byte as committed, its head, and the data that stands in for withdrawn and moved policies into a site. */
export async function placeLedger(corpus: Corpus, siteDir: string, origin: string): Promise<void> {
  const { rows, value } = corpus.ledger;
  if (rows.length === 0) return;
  const write = async (name: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(siteDir, name)), { recursive: true });
    await writeFile(join(siteDir, name), content);
  };
  await write(ledgerName, await readFile(join(corpus.root, 'registers/ledger.jsonl')));
  await write(headName, `${JSON.stringify(headOf(value, origin))}\n`);
  for (const { path, record: { last }, to } of formerAddresses(value)) {
    if (!path.startsWith('policies/')) continue;
    const { identifier, title, docNumber = null, at, office, reason } = last;
    const state = to === null ? { withdrawn: { at, office, reason } } : { moved_to: absolute(origin, `/${to}.json`) };
    await write(`${path}.json`, `${JSON.stringify({ identifier, title, document_number: docNumber, url: absolute(origin, ledgerAddress(to ?? path)), ...state })}\n`);
  }
}
