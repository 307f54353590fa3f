import { availableParallelism, totalmem } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { parts, runBench, type Part } from '../bench/run-bench.ts';
import { formatTable } from '../bench/table.ts';
import { runCommand, UsageError } from './run-command.ts';

interface Options { documents: number; cards?: true; only?: string; keep?: true }

/** `npm run bench`: time, CPU and peak memory of each stage on generated content, as a Markdown table. Exit 0; 1 a stage failed; 2 cannot run. */
const program = new Command('npm run bench --')
  .description('生成内容，逐个阶段测量用时、CPU 和内存峰值，输出一张 Markdown 表')
  .addOption(new Option('--documents <件数>', '政策件数，每件约3300字；另有五分之一配解读').default(5000).argParser(wholeNumber))
  .option('--cards', '也单独测量分享图；每张约0.03秒，5000件要几分钟')
  .option('--only <阶段>', `只测量这些阶段，逗号分隔：${parts.join('、')}`)
  .option('--keep', '测量后保留生成的目录')
  .action(async ({ documents, cards, only, keep }: Options) => {
    const wanted = chosenParts(only, cards === true);
    const rows = await runBench({ documents, parts: wanted, keep: keep === true, say: (text) => process.stderr.write(`${text}\n`) });
    process.stdout.write(`${documents} 件政策，${availableParallelism()} 核，内存 ${(totalmem() / 1e9).toFixed(0)} GB，Node ${process.version}\n\n${formatTable(rows)}`);
    if (only === undefined && !cards) process.stdout.write('\n没有单独测量分享图（首次构建时包含在整个构建之内）；要测量加 --cards。\n');
    process.exitCode = rows.some(({ exitCode }) => exitCode !== 0) ? 1 : 0;
  });

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('');
  return Number(text);
}

function chosenParts(only: string | undefined, cards: boolean): ReadonlySet<Part> {
  if (only === undefined) return new Set(parts.filter((part) => cards || part !== 'cards'));
  const names = only.split(/[,，]/);
  const unknown = names.find((name) => !(parts as readonly string[]).includes(name));
  if (unknown !== undefined) throw new UsageError(`没有阶段“${unknown}”，可用的有：${parts.join('、')}。`);
  return new Set(names as Part[]);
}

await runCommand(program);
