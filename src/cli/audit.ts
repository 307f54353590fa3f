import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { auditCorpus, hasCorpusFaults } from '../audit/audit-corpus.ts';
import { auditNumbers, hasNumberFaults } from '../audit/audit-numbers.ts';
import { corpusAsCsv } from '../audit/reporters/corpus-csv.ts';
import { corpusSheets } from '../audit/reporters/corpus-sheets.ts';
import { corpusAsText } from '../audit/reporters/corpus-text.ts';
import { reportAsJson } from '../audit/reporters/json.ts';
import { numbersAsCsv } from '../audit/reporters/numbers-csv.ts';
import { numbersSheets } from '../audit/reporters/numbers-sheets.ts';
import { numbersAsText } from '../audit/reporters/numbers-text.ts';
import type { Sheet } from '../audit/reporters/sheet.ts';
import { siteSetsAsCsv, siteSetsAsText, siteSetsSheets } from '../audit/reporters/site-sets.ts';
import { asXlsx } from '../audit/reporters/xlsx.ts';
import { hasSetFaults, type SiteSetsAudit } from '../audit/site-sets.ts';
import { readBuiltSite } from '../checks/built-site.ts';
import { heldDocuments } from '../checks/held-documents.ts';
import { setDifferences } from '../domain/document-sets.ts';
import { runCommand, UsageError } from './run-command.ts';
import { isCalendarDate, resolveToday } from './today.ts';

interface Options { content: string; format: string; date?: string; numbers?: string; site?: string; out?: string; strict?: true }

const formats = ['text', 'json', 'csv', 'xlsx'] as const;
type Format = (typeof formats)[number];

/** What was found, ready to be written in any of the formats; `faulty` where something is incomplete. */
interface Outcome { text(): string; json(): string; csv(): string; sheets(): Sheet[]; faulty: boolean }

/** `npm run audit`: completeness figures, or those of a list of document numbers or of a built site alone. Exit 0; 1 with `--strict` where something is incomplete; 2 cannot run. */
const program = new Command('npm run audit --')
  .description('统计公开是否完整、及时：公开属性、时限、依据、解读、定期评估、有效性和编号缺号')
  .option('--content <目录>', '内容目录', 'content')
  .option('--format <格式>', '输出格式：text、json、csv 或 xlsx', 'text')
  .option('--out <文件>', '写入文件；不写则输出到屏幕（xlsx 须写文件，或者把输出重定向到文件）')
  .option('--date <日期>', '以这一天为“今天”，YYYY-MM-DD；不写则为示例站点的日期或者北京时间的今天')
  .option('--numbers <文件.csv>', '只核对一份发文字号清单，列名 url、published、document_number')
  .option('--site <目录>', '核对生成的网站：目录、列表、检索库、订阅和网站地图各缺少哪些文件')
  .option('--strict', '有缺号、超期、缺解读、复核逾期等情况时退出码为1')
  .action(async ({ content, format, date, numbers, site, out, strict }: Options) => {
    checkFormat(format, out);
    if (date !== undefined && !isCalendarDate(date)) throw new UsageError(`--date 应为 YYYY-MM-DD 的真实日期，实为“${date}”。`);
    const outcome = numbers !== undefined ? await ofNumbers(numbers) : site !== undefined ? await ofSite(site, content) : await ofCorpus(content, date);
    await put(format === 'xlsx' ? await asXlsx(outcome.sheets()) : outcome[format](), out);
    process.exitCode = strict && outcome.faulty ? 1 : 0;
  });

/** Loaded where content is read: a list of numbers needs none of it, and starts in half the time. */
const contentReader = () => import('../corpus/read-corpus.ts');

async function ofCorpus(content: string, option: string | undefined): Promise<Outcome> {
  const { readCorpus } = await contentReader();
  const corpus = await readCorpus(content);
  const site = corpus.site.value;
  const audit = auditCorpus(corpus, resolveToday({ option, sampleDate: site?.sampleDate, now: () => new Date() }));
  return { text: () => corpusAsText(audit), json: () => reportAsJson(audit, site?.origin), csv: () => corpusAsCsv(audit), sheets: () => corpusSheets(audit), faulty: hasCorpusFaults(audit) };
}

async function ofNumbers(file: string): Promise<Outcome> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) throw new UsageError(`读不到文件：${file}`);
  const audit = auditNumbers(file, bytes);
  return { text: () => numbersAsText(audit), json: () => reportAsJson(audit), csv: () => numbersAsCsv(audit), sheets: () => numbersSheets(audit), faulty: hasNumberFaults(audit) };
}

async function ofSite(folder: string, content: string): Promise<Outcome> {
  const { readCorpus } = await contentReader();
  const corpus = await readCorpus(content);
  const site = await readBuiltSite(folder).catch(() => undefined);
  if (!site) throw new UsageError(`读不到网站目录：${folder}。先用 npm run build 生成。`);
  const documents = heldDocuments(corpus);
  const audit: SiteSetsAudit = { kind: 'site', site: folder, documents: documents.length, sets: setDifferences(documents, site.sets) };
  return { text: () => siteSetsAsText(audit), json: () => reportAsJson(audit), csv: () => siteSetsAsCsv(audit), sheets: () => siteSetsSheets(audit), faulty: hasSetFaults(audit) };
}

async function put(report: string | Uint8Array, out: string | undefined): Promise<void> {
  if (out === undefined) process.stdout.write(report);
  else await writeFile(out, report).catch((error: NodeJS.ErrnoException) => { throw new UsageError(`写不了文件 ${out}：${error.code === 'ENOENT' ? '目录不存在' : error.message}`); });
}

function checkFormat(format: string, out: string | undefined): asserts format is Format {
  if (!(formats as readonly string[]).includes(format)) throw new UsageError(`没有输出格式 ${format}，可用的有：${formats.join('、')}。`);
  if (format === 'xlsx' && out === undefined && process.stdout.isTTY) throw new UsageError('xlsx 不能显示在屏幕上；请用 --out 文件名.xlsx 写入文件。');
}

await runCommand(program);
