import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rule } from '../checks/rule.ts';
import type { Corpus } from '../corpus/document.ts';
import type { Finding } from '../domain/finding.ts';
import { chainStart } from '../domain/ledger.ts';
import { earlyDates } from '../ledger/back-dating.ts';
import { compareLedgers } from '../ledger/compare-ledgers.ts';
import { ledgerText, sealEntries } from '../ledger/digests.ts';
import { describeProposal, proposeEntries } from '../ledger/propose-entries.ts';
import { readPublishedLedger } from '../publish/ledger-files.ts';

/** Entries named one by one in the output of a build; the rest is in the file. */
const mostNamed = 10;

/**
 * The published site holds a copy of the ledger. One that does not begin with that copy has been rewritten since, however well its chain holds:
 * such a site is not replaced. A ledger that is begun anew is published to another folder.
 */
export async function rewrittenSincePublished(corpus: Corpus, out: string, rule: Pick<Rule, 'id' | 'source'>): Promise<Finding | null> {
  const published = await readPublishedLedger(out);
  const divergence = published && compareLedgers(published.rows, corpus.ledger.rows);
  if (!divergence) return null;
  return {
    rule: rule.id, severity: 'error', file: corpus.ledger.file, line: Math.max(1, divergence.line), column: 1, field: null, message: divergence.message, source: rule.source, related: [],
    fix: `从版本库恢复台账。确应重新建立台账的，先把已发布的网站另行保存，再发布到新的目录（现为 ${out}）。`,
  };
}

/** What the ledger lacks, in words, with the whole of it as lines ready to be looked at in `cacheDir`. A site that keeps no ledger is only told how to begin. */
export async function proposeInBuild(corpus: Corpus, date: string, cacheDir: string): Promise<string> {
  const file = join(cacheDir, 'ledger-proposal.jsonl');
  await rm(file, { force: true });
  if (corpus.ledger.rows.length === 0) return '公开台账还没有建立；运行 npm run ledger -- --write 建立。\n';
  const { proposals } = proposeEntries(corpus, { date });
  const early = earlyDates(corpus, date);
  const history = early.state === 'unknown' ? `公开日期没有与首次提交核对：${early.reason}。\n` : `${early.compared} 件的公开日期与首次提交核对过，${early.early.length} 件早于首次提交。\n`;
  if (proposals.length === 0) return `公开台账 ${corpus.ledger.rows.length} 条，没有待登记的。\n${history}`;
  await mkdir(cacheDir, { recursive: true });
  await writeFile(file, ledgerText(sealEntries(proposals, corpus.ledger.value.at(-1) ?? { seq: 0, hash: chainStart })));
  const named = proposals.slice(0, mostNamed).map((proposal) => `  ${describeProposal(proposal)}\n`).join('');
  return `公开台账有 ${proposals.length} 项待登记（npm run ledger -- --write；全部见 ${file}）：\n${named}${proposals.length > mostNamed ? `  还有 ${proposals.length - mostNamed} 项\n` : ''}${history}`;
}
