import { readFile } from 'node:fs/promises';
import { countFindings } from '../checks/reporters/report.ts';
import { reportAsText } from '../checks/reporters/text.ts';
import type { CheckResult } from '../checks/run-checks.ts';
import type { Corpus } from '../corpus/document.ts';
import { ContentFolderError } from '../corpus/read-corpus.ts';
import { ContentChangedError } from '../publish/build-inputs.ts';
import { LockedError } from '../publish/lock.ts';
import { OutFolderError } from '../publish/out-folder.ts';
import { PrepareError } from '../prepare/document-faults.ts';
import { RenderError } from '../publish/render-faults.ts';
import { MissingGlyphError } from '../share-cards/fonts.ts';

/** Says every finding, and returns what was said. */
export async function report({ findings, crashes }: CheckResult, corpus: Corpus): Promise<string> {
  const documents = new Set([...corpus.policies, ...corpus.interpretations, ...corpus.pages, ...corpus.entries].map(({ file }) => file));
  const sources = new Map<string, string>();
  for (const { file } of findings) if (!sources.has(file)) sources.set(file, await readFile(file, 'utf8').catch(() => ''));
  const text = [
    ...(findings.length > 0 ? [reportAsText({ findings, documents, sourceOf: (file) => sources.get(file) || undefined })] : []),
    ...crashes.map(({ rule, file, error }) => `规则 ${rule} 运行出错${file ? `（${file}）` : ''}：${error.message}`),
  ].map((part) => `${part}\n`).join('');
  if (text) process.stdout.write(text);
  return text;
}

/** The exit code that findings and crashes ask for; 0 lets the build go on. */
export function stops({ findings, crashes }: CheckResult, strict: boolean): 0 | 1 | 2 {
  const { errors, warnings } = countFindings(findings);
  if (crashes.length > 0) return 2;
  return errors > 0 || (strict && warnings > 0) ? 1 : 0;
}

/** Why a build could not run, for an editor. */
export function explain(error: unknown): string {
  if (saidAsTheyAre.some((kind) => error instanceof kind)) return (error as Error).message;
  if (error instanceof PrepareError || error instanceof RenderError) {
    const details = process.env['DEBUG'] ? `\n${error.faults.map((fault) => fault.error.stack).join('\n')}` : '';
    return `有 ${error.faults.length} ${error instanceof PrepareError ? '件内容' : '个网页'}在制作时程序出错，没有发布；原网站保持不变。\n${error.message}${details}`;
  }
  const { message, code = '', stack, path } = error as NodeJS.ErrnoException;
  const cause = causes[code];
  if (cause !== undefined) return `${cause}，没有发布；原网站保持不变。${path ? `（${path}）` : ''}`;
  return `生成网站时出错，没有发布；原网站保持不变。\n${process.env['DEBUG'] ? stack : message}`;
}

const saidAsTheyAre = [LockedError, ContentChangedError, OutFolderError, ContentFolderError, MissingGlyphError];

/** What the system refuses, by its code. */
const causes: Record<string, string> = {
  ENOSPC: '磁盘已满', EDQUOT: '磁盘配额已用完', EFBIG: '文件超过了系统允许的大小', EIO: '磁盘读写出错', ENAMETOOLONG: '文件名太长',
  EACCES: '没有写入权限', EPERM: '没有写入权限', EROFS: '没有写入权限，磁盘是只读的', EBUSY: '目录正在使用，不能替换', EMFILE: '打开的文件太多',
};

export const say = (text: string): void => void process.stdout.write(`${text}\n`);
