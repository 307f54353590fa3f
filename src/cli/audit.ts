import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { auditCorpus, hasCorpusFaults } from '../audit/audit-corpus.ts';
import { auditNumbers, hasNumberFaults } from '../audit/audit-numbers.ts';
import { corpusAsText } from '../audit/reporters/corpus-text.ts';
import { corpusAsCsv } from '../audit/reporters/corpus-csv.ts';
import { reportAsJson } from '../audit/reporters/json.ts';
import { numbersAsCsv } from '../audit/reporters/numbers-csv.ts';
import { numbersAsText } from '../audit/reporters/numbers-text.ts';
import { siteSetsAsCsv, siteSetsAsText } from '../audit/reporters/site-sets.ts';
import { hasSetFaults, type SiteSetsAudit } from '../audit/site-sets.ts';
import { readBuiltSite } from '../checks/built-site.ts';
import { heldDocuments } from '../checks/held-documents.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { setDifferences } from '../domain/document-sets.ts';
import { runCommand, UsageError } from './run-command.ts';
import { isCalendarDate, resolveToday } from './today.ts';

interface Options { content: string; format: string; date?: string; numbers?: string; site?: string; strict?: true }

const formats = ['text', 'json', 'csv'];

/** `npm run audit`: completeness figures, or those of a list of document numbers alone. Exit 0; 1 with `--strict` where something is incomplete; 2 cannot run. */
const program = new Command('npm run audit --')
  .description('统计公开是否完整、及时：公开属性、时限、依据、解读、定期评估和编号缺号')
  .option('--content <目录>', '内容目录', 'content')
  .option('--format <格式>', '输出格式：text、json 或 csv', 'text')
  .option('--date <日期>', '以这一天为“今天”，YYYY-MM-DD；不写则为示例站点的日期或者北京时间的今天')
  .option('--numbers <文件.csv>', '只核对一份发文字号清单，列名 url、published、document_number')
  .option('--site <目录>', '核对生成的网站：目录、列表、检索库、订阅和网站地图各缺少哪些文件')
  .option('--strict', '有缺号、超期、缺解读、复核逾期等情况时退出码为1')
  .action(async ({ content, format, date, numbers, site, strict }: Options) => {
    checkFormat(format);
    if (date !== undefined && !isCalendarDate(date)) throw new UsageError(`--date 应为 YYYY-MM-DD 的真实日期，实为“${date}”。`);
    const { text, faulty } = numbers !== undefined ? await ofNumbers(numbers, format) : site !== undefined ? await ofSite(site, content, format) : await ofCorpus(content, format, date);
    process.stdout.write(text);
    process.exitCode = strict && faulty ? 1 : 0;
  });

interface Outcome { text: string; faulty: boolean }

async function ofCorpus(content: string, format: string, option: string | undefined): Promise<Outcome> {
  const corpus = await readCorpus(content);
  const audit = auditCorpus(corpus, resolveToday({ option, sampleDate: corpus.site.value?.sampleDate, now: () => new Date() }));
  return { text: format === 'json' ? reportAsJson(audit, corpus.site.value?.origin) : format === 'csv' ? corpusAsCsv(audit) : corpusAsText(audit), faulty: hasCorpusFaults(audit) };
}

async function ofNumbers(file: string, format: string): Promise<Outcome> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) throw new UsageError(`读不到文件：${file}`);
  const audit = auditNumbers(file, bytes);
  return { text: format === 'json' ? reportAsJson(audit) : format === 'csv' ? numbersAsCsv(audit) : numbersAsText(audit), faulty: hasNumberFaults(audit) };
}

async function ofSite(folder: string, content: string, format: string): Promise<Outcome> {
  const corpus = await readCorpus(content);
  const site = await readBuiltSite(folder).catch(() => undefined);
  if (!site) throw new UsageError(`读不到网站目录：${folder}。先用 npm run build 生成。`);
  const documents = heldDocuments(corpus);
  const audit: SiteSetsAudit = { kind: 'site', site: folder, documents: documents.length, sets: setDifferences(documents, site.sets) };
  return { text: format === 'json' ? reportAsJson(audit) : format === 'csv' ? siteSetsAsCsv(audit) : siteSetsAsText(audit), faulty: hasSetFaults(audit) };
}

function checkFormat(format: string): void {
  if (format === 'xlsx') throw new UsageError('还不能输出 xlsx；可用 --format csv，用表格软件直接打开。');
  if (!formats.includes(format)) throw new UsageError(`没有输出格式 ${format}，可用的有：${formats.join('、')}。`);
}

await runCommand(program);
