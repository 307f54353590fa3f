import { readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { registry } from '../checks/registry.ts';
import { reportAsGithub } from '../checks/reporters/github.ts';
import { reportAsJson } from '../checks/reporters/json.ts';
import { countFindings } from '../checks/reporters/report.ts';
import { reportAsSarif, type RunReport } from '../checks/reporters/sarif.ts';
import { reportAsText } from '../checks/reporters/text.ts';
import { runChecks } from '../checks/run-checks.ts';
import { decode } from '../corpus/decode.ts';
import type { Corpus } from '../corpus/document.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { UsageError } from './run-command.ts';
import { isCalendarDate, resolveToday } from './today.ts';

export interface CheckOptions { content: string; format: string; date?: string | undefined; strict: boolean; paths: readonly string[] }

const reporters: Record<string, (report: RunReport) => string> = { text: reportAsText, json: reportAsJson, sarif: reportAsSarif, github: reportAsGithub };

/** Names of the formats, for the usage. */
export const formats = Object.keys(reporters);

/**
 * Reads, checks and prints. Returns 0 where nothing stops a build, 1 where an error (with `strict`, a warning) is shown,
 * 2 where a rule itself failed; throws a UsageError or ContentFolderError where it cannot run at all.
 */
export async function checkContent({ content, format, date, strict, paths }: CheckOptions): Promise<0 | 1 | 2> {
  const reporter = Object.hasOwn(reporters, format) ? reporters[format] : undefined;
  if (!reporter) throw new UsageError(`没有输出格式 ${format}，可用的有：${formats.join('、')}。`);
  if (date !== undefined && !isCalendarDate(date)) throw new UsageError(`--date 应为 YYYY-MM-DD 的真实日期，实为“${date}”。`);
  const corpus = await readCorpus(content, { history: true });
  const today = resolveToday({ option: date, sampleDate: corpus.site.value?.sampleDate, now: () => new Date() });
  const { findings, suppressed, crashes } = runChecks(corpus, registry, { date: today });
  const isShown = pathFilter(paths, corpus);
  const shown = findings.filter(({ file }) => isShown(file));
  process.stdout.write(reporter({
    findings: shown, suppressed: suppressed.filter(({ finding }) => isShown(finding.file)), crashes, rules: registry,
    documents: new Set(documentFiles(corpus).filter(isShown)), sourceOf: sourceReader(), site: corpus.site.value, version: packageJson.version,
  }));
  for (const { rule, file, error } of crashes) process.stderr.write(`规则 ${rule} 运行出错${file ? `（${file}）` : ''}，其余规则已照常检查：${error.message}\n`);
  if (crashes.length > 0) return 2;
  const { errors, warnings } = countFindings(shown);
  return errors > 0 || (strict && warnings > 0) ? 1 : 0;
}

const documentFiles = ({ policies, interpretations, pages, entries }: Corpus): string[] => [...policies, ...interpretations, ...pages, ...entries].map(({ file }) => file);

/** Files are named relative to the working directory, as in the findings; a folder stands for everything below it. */
function pathFilter(paths: readonly string[], corpus: Corpus): (file: string) => boolean {
  if (paths.length === 0) return () => true;
  const known = [...documentFiles(corpus), corpus.site.file, corpus.units.file, corpus.holidays.file, corpus.synonyms.file, corpus.questions.file, corpus.ledger.file, ...corpus.strays.map(({ file }) => file)];
  const wanted = paths.map((path) => {
    const near = relative(process.cwd(), resolve(path));
    const shown = (near.startsWith('..') || isAbsolute(near) ? resolve(path) : near).split(sep).join('/');
    if (!known.some((file) => covers(shown, file))) throw new UsageError(`内容中没有这个文件或目录：${path}。`);
    return shown;
  });
  return (file) => wanted.some((path) => covers(path, file));
}

const covers = (path: string, file: string): boolean => path === '' || file === path || file.startsWith(`${path}/`);

/** Text of a file as it was read for checking, each file once; undefined where it is gone or in no known encoding. */
function sourceReader(): (file: string) => string | undefined {
  const sources = new Map<string, string | undefined>();
  return (file) => {
    if (!sources.has(file)) sources.set(file, readSource(file));
    return sources.get(file);
  };
}

function readSource(file: string): string | undefined {
  try {
    const decoded = decode(readFileSync(file));
    return 'text' in decoded ? decoded.text : undefined;
  } catch {
    return undefined;
  }
}
