import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Command } from 'commander';
import { defaultsFor, noDefaults, readDefaults, unusedDefaults, type Defaults } from '../import/defaults.ts';
import { importDocument, type Imported } from '../import/import-document.ts';
import { reportAsText } from '../import/report-text.ts';
import { exitCodeOf, reportAsJson, type ImportReport } from '../import/report.ts';
import { loadUnits } from './load-units.ts';
import { runCommand, UsageError } from './run-command.ts';

interface Options { out: string; defaults?: string; json?: true; force?: true }

/** `npm run import`: one MDX a file, in DIR/policies/; the report says what was recognised, guessed and lost. */
const program = new Command('npm run import --')
  .description('把公文的文本文件（.txt）转为内容目录中的政策文件，并报告识别、推定、待填和丢失的内容')
  .argument('<文件...>', '要导入的文件')
  .requiredOption('--out <目录>', '内容目录，文件写到其中的 policies/年份/')
  .option('--defaults <文件.yaml>', '原文没有写而本机关知道的字段：all: 和各文件名之下')
  .option('--json', '以 JSON 输出报告')
  .option('--force', '目标文件已存在时覆盖')
  .action(async (files: string[], options: Options) => {
    process.exitCode = await importFiles(files, options);
  });

async function importFiles(files: readonly string[], { out, defaults: defaultsFile, json, force }: Options): Promise<0 | 1 | 2> {
  const defaults = defaultsFile === undefined ? noDefaults : await loadDefaults(defaultsFile);
  const units = await loadUnits(out);
  const reports: ImportReport[] = [];
  for (const source of files) {
    const bytes = await readFile(source).catch(() => null);
    const imported = importDocument({ source, bytes, units, defaults: defaultsFor(basename(source), defaults), outDir: out });
    reports.push(await write(imported, out, force === true));
  }
  const notices = unusedDefaults(defaults, files.map((file) => basename(file))).map((name) => `缺省值文件中的“${name}”没有对应的导入文件。`);
  process.stdout.write(json ? reportAsJson(reports, notices) : reportAsText(reports, notices));
  return exitCodeOf(reports);
}

/** Writes the MDX; a file that is there already stays as it is, unless `force`. */
async function write({ report, file }: Imported, out: string, force: boolean): Promise<ImportReport> {
  if (!file) return report;
  const target = join(out, file.path);
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, file.text, { flag: force ? 'w' : 'wx' });
    return report;
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST' || syscall === 'mkdir') return { ...report, status: 'failed', error: `无法写入 ${target}（${code}），请核对目录和权限。`, output: null };
    return { ...report, status: 'exists', error: `${report.output} 已经存在，没有覆盖。确要覆盖的加 --force；不是同一文件的，先给已有文件改名。` };
  }
}

async function loadDefaults(file: string): Promise<Defaults> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) throw new UsageError(`读不到缺省值文件：${file}`);
  const defaults = readDefaults(file, bytes);
  if ('errors' in defaults) throw new UsageError(defaults.errors.join('\n'));
  return defaults;
}

await runCommand(program);
