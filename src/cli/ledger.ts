import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { readCorpus } from '../corpus/read-corpus.ts';
import { chainStart } from '../domain/ledger.ts';
import { ledgerText, sealEntries } from '../ledger/digests.ts';
import { describeProposal, proposeEntries, type Proposal } from '../ledger/propose-entries.ts';
import { verifyChain } from '../ledger/verify-chain.ts';
import { runCommand, UsageError } from './run-command.ts';
import { isCalendarDate, resolveToday } from './today.ts';

interface Options { content: string; write?: true; office?: string; reason?: string; date?: string }

/**
 * `npm run ledger -- [--write] [--office UNIT] [--reason TEXT] [--date D] [PATH…]`: what the ledger lacks, and with `--write` its entry at the end.
 * Nothing already written is ever touched. Exit 0; 1 where the chain is broken, a reason is missing or a document cannot be entered; 2 cannot run.
 */
const program = new Command('npm run ledger --')
  .description('列出内容与公开台账的差别；加 --write 在台账末尾续写登记')
  .argument('[文件...]', '只登记这些文件或目录，例如 policies/2025/x；不写则为全部')
  .option('--content <目录>', '内容目录', 'content')
  .option('--write', '续写到台账')
  .option('--office <单位>', '登记的责任单位（单位名册中的代号）；不写则为文件的公开责任机关、解读单位')
  .option('--reason <理由>', '变更、收窄公开、撤下、恢复、移动地址的理由；会在公开台账上列出')
  .option('--date <日期>', '登记日期，YYYY-MM-DD；不写则为示例站点的日期或者北京时间的今天')
  .action(async (paths: string[], options: Options) => void (process.exitCode = await enter(paths, options)));

async function enter(paths: readonly string[], { content, write, office, reason, date: option }: Options): Promise<0 | 1> {
  if (option !== undefined && !isCalendarDate(option)) throw new UsageError(`--date 应为 YYYY-MM-DD 的真实日期，实为“${option}”。`);
  const corpus = await readCorpus(content);
  const date = resolveToday({ option, sampleDate: corpus.site.value?.sampleDate, now: () => new Date() });
  if (office !== undefined && !corpus.units.value.some(({ id }) => id === office)) throw new UsageError(`单位名册中没有 ${office}。`);
  const faults = verifyChain(corpus.ledger.rows);
  for (const { line, message } of faults) say(`${corpus.ledger.file}:${line}:1 ${message}`);
  if (faults.length > 0) return stop('台账有错，不能续写。从版本库恢复台账后再登记。');

  const { proposals, refusals } = proposeEntries(corpus, { date, office, reason });
  const isAsked = filterOf(paths);
  const asked = proposals.filter(({ path, from }) => isAsked(path) || (from !== undefined && isAsked(from)));
  const refused = refusals.filter(({ path }) => isAsked(path));
  for (const { path, message } of refused) say(`不能登记　${path}　${message}`);
  for (const proposal of asked) say(`${proposal.at.slice(0, 10)}　${describeProposal(proposal)}${proposal.reason ? `　理由：${proposal.reason}` : ''}`);
  if (!write) {
    say(asked.length === 0 ? '没有要登记的。' : `共 ${asked.length} 项待登记；加 --write 续写到 ${corpus.ledger.file}。`);
    return refused.length > 0 ? 1 : 0;
  }
  const silent = asked.filter((proposal) => proposal.event !== 'published' && !proposal.reason);
  if (silent.length > 0) return stop(`有 ${silent.length} 项没有理由，没有登记。用 --reason 写明理由；理由不同的，按文件分次登记：\n${silent.map((each) => `  ${describeProposal(each)}`).join('\n')}`);
  if (asked.length > 0) await append(join(content, 'registers/ledger.jsonl'), asked, corpus.ledger.value.at(-1) ?? { seq: 0, hash: chainStart });
  say(asked.length === 0 ? '没有要登记的。' : `已登记 ${asked.length} 条，台账共 ${corpus.ledger.value.length + asked.length} 条。`);
  return refused.length > 0 ? 1 : 0;
}

/** Adds to the end of the file and to nothing else. */
async function append(file: string, drafts: readonly Proposal[], last: { seq: number; hash: string }): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const present = await readFile(file, 'utf8').catch(() => '');
  await appendFile(file, `${present === '' || present.endsWith('\n') ? '' : '\n'}${ledgerText(sealEntries(drafts, last))}`);
}

/** A path as an editor types it: with or without `content/` before and `.mdx` behind. */
function filterOf(paths: readonly string[]): (path: string) => boolean {
  const wanted = paths.map((path) => path.replace(/^.*?(?=(?:policies|interpretations)(?:\/|$))/, '').replace(/\.mdx$|\/+$/g, ''));
  return (path) => wanted.length === 0 || wanted.some((each) => path === each || path.startsWith(`${each}/`));
}

function stop(message: string): 1 {
  process.stderr.write(`${message}\n`);
  return 1;
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);

await runCommand(program);
