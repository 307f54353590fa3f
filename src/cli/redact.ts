import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import { readCorpus } from '../corpus/read-corpus.ts';
import { SealedListError, sealPhrases } from '../guard/sealed-phrases.ts';
import { defaultsFor, noDefaults, readDefaults } from '../import/defaults.ts';
import { lookElsewhere } from '../redact/look-elsewhere.ts';
import { redactDocument, type RedactedDocument } from '../redact/redact-document.ts';
import { refuseSealedInside, refuseWorkingCopyInside } from '../redact/safe-places.ts';
import { sealedRecord } from '../redact/sealed-record.ts';
import { runCommand, UsageError } from './run-command.ts';
import { isCalendarDate, resolveToday } from './today.ts';

interface Options { out: string; by: string; sealed?: string; published: string; date?: string; defaults?: string; force?: true; allowShort?: true }

/**
 * `npm run redact -- FILE`: takes what an editor marked out of a working copy. Writes the public MDX and the sealed list, or, where removed words
 * stand anywhere else, nothing. Exit 0; 1 refused, every place named; 2 cannot run.
 */
const program = new Command('npm run redact --')
  .description('按标记隐去工作稿中的词句：写出可以公开的 .mdx 和留在本单位的清单；被隐去的词句在别处还有的，一概不写')
  .argument('<工作稿>', '.docx、.txt 或者 .mdx，放在内容目录之外')
  .requiredOption('--by <单位/姓名>', '谁决定隐去：单位名册中的代号，斜线后写姓名，例如 office/王某')
  .option('--out <目录>', '内容目录', 'content')
  .option('--sealed <目录>', '清单所在的目录；不写则用环境变量 PORTAL_SEALED，再没有则为内容目录旁边的 .sealed')
  .option('--published <目录>', '已经发布的网站，一并核对', 'dist')
  .option('--date <日期>', '决定日期，YYYY-MM-DD；不写则为示例站点的日期或者北京时间的今天')
  .option('--defaults <文件.yaml>', '原文没有写而本机关知道的字段，写法与 import 相同')
  .option('--force', '内容目录中已有同名文件的，照样覆盖')
  .option('--allow-short', '词句太短、不能列入核对清单的，照样隐去；发布前的扫描找不到这些词句')
  .action(async (file: string, options: Options) => void (process.exitCode = await redact(file, options)));

async function redact(source: string, options: Options): Promise<0 | 1> {
  const { out, by, published } = options;
  if (options.date !== undefined && !isCalendarDate(options.date)) throw new UsageError(`--date 应为 YYYY-MM-DD 的真实日期，实为“${options.date}”。`);
  const bytes = await readFile(source).catch(() => null);
  if (!bytes) throw new UsageError(`读不到工作稿：${source}`);
  await refuseWorkingCopyInside(source, out);
  const corpus = await readCorpus(out);
  const [unit = '', person = ''] = by.split('/');
  if (!corpus.units.value.some(({ id }) => id === unit) || person.trim() === '') throw new UsageError(`--by 应为“单位代号/姓名”，单位在名册中，实为“${by}”。`);
  const date = resolveToday({ option: options.date, sampleDate: corpus.site.value?.sampleDate, now: () => new Date() });
  const sealed = resolve(options.sealed ?? process.env['PORTAL_SEALED'] ?? join(dirname(resolve(out)), '.sealed'));
  await refuseSealedInside(sealed, out);

  const made = redactDocument({ source, bytes, decision: { unit, date }, units: corpus.units.value, policies: corpus.policies, defaults: await loadDefaults(source, options.defaults) });
  if ('faults' in made) return refuse(made.faults.map(({ where, message, fix }) => `${source}:${where} ${message}${fix}`));
  const document = made.path.replace(/\.mdx$/, '');
  const listFile = join(sealed, 'hashes.jsonl');
  const recordFile = join(sealed, `${document}.json`);
  const target = join(out, made.path);
  if (!options.force && (await exists(target)) && !(await exists(recordFile))) return refuse([`${target} 已经存在，不是由删减写出的。确要覆盖的加 --force；不是同一文件的，先改名。`]);

  const before = await readFile(listFile, 'utf8').catch(() => undefined);
  const { list, refused } = seal(made, document, before, listFile);
  const short = new Set(refused.map(({ phrase }) => phrase.text));
  if (short.size > 0 && !options.allowShort) {
    return refuse(refused.map(({ phrase, reason }) => `${phrase.id}　${reason === 'tooShort' ? '词句太短' : '词句是日期或者短的数字'}，到处都可能出现，无法核对别处是否还有。请连同前后的字一起标记，例如把“姓名＋职务”一并隐去；确实只能这样的，加 --allow-short：照样隐去，但发布前的扫描找不到它。`));
  }
  const found = await lookElsewhere({ made, source, bytes, out, published, isShort: (words) => short.has(words) });
  if (found.length > 0) {
    return refuse([
      ...found.map(({ id, where }) => `${id}　被隐去的词句还在：${where}`),
      '没有写出任何文件。工作稿和内容目录里的，一并标记或者删去；已经发布过的、版本库里留有的，隐去也收不回来，请先报告本单位信息公开机构，按规定撤下旧版。',
    ]);
  }
  await write(recordFile, sealedRecord(document, { name: basename(source), bytes }, by, date, made.removals), 0o600);
  await write(listFile, list, 0o600);
  await write(target, made.text);
  report(made, { target, recordFile, listFile, short: short.size });
  return 0;
}

function seal({ removals }: RedactedDocument, document: string, list: string | undefined, file: string): ReturnType<typeof sealPhrases> {
  try {
    return sealPhrases(removals.map(({ id, words }) => ({ text: words, document, id })), { ...(list === undefined ? {} : { list }), forget: [document] });
  } catch (error) {
    if (error instanceof SealedListError) throw new UsageError(`${file} 读不出来：${error.message}从备份恢复这个文件再来。`);
    throw error;
  }
}

async function loadDefaults(source: string, file: string | undefined) {
  if (file === undefined) return defaultsFor(basename(source), noDefaults);
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) throw new UsageError(`读不到缺省值文件：${file}`);
  const defaults = readDefaults(file, bytes);
  if ('errors' in defaults) throw new UsageError(defaults.errors.join('\n'));
  return defaultsFor(basename(source), defaults);
}

const exists = async (file: string): Promise<boolean> => (await stat(file).catch(() => undefined)) !== undefined;

async function write(file: string, text: string, mode?: number): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true, ...(mode === undefined ? {} : { mode: 0o700 }) });
    await writeFile(file, text, mode === undefined ? {} : { mode });
    // The mode of a file that was there already is not changed by writing.
    if (mode !== undefined) await chmod(file, mode);
  } catch (error) {
    throw new UsageError(`无法写入 ${file}（${(error as NodeJS.ErrnoException).code}），请核对目录和权限。`);
  }
}

function refuse(lines: readonly string[]): 1 {
  process.stderr.write(`${lines.join('\n')}\n`);
  return 1;
}

function report({ removals, notices, imported }: RedactedDocument, { target, recordFile, listFile, short }: { target: string; recordFile: string; listFile: string; short: number }): void {
  const gaps = (imported?.gaps ?? []).filter(({ field }) => field !== 'disclosureReason').map(({ label }) => label);
  const rows = [
    `已写入 ${target}，隐去${removals.length}处：`,
    ...removals.map(({ id, locator, ground, reason }) => `  ${id}　${locator}　${ground}　${reason}`),
    `隐去的词句和理由记在 ${recordFile}，核对用的清单是 ${listFile}；两个文件只留在本单位，不要提交，不要发送。`,
    ...(short > 0 ? [`有${short}处词句太短，没有列入核对清单，发布前的扫描找不到它们，请人工核对。`] : []),
    ...notices.map((notice) => `请注意：${notice}。`),
    ...(gaps.length > 0 ? [`待填的字段：${gaps.join('、')}。`] : []),
    '请打开写出的文件核对，再运行 npm run check。',
  ];
  process.stdout.write(`${rows.join('\n')}\n`);
}

await runCommand(program);
