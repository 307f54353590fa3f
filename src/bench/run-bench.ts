import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheOf } from '../publish/build-inputs.ts';
import { projectRoot } from '../publish/render.ts';
import { generateContent } from './generate-content.ts';
import { measure } from './measure.ts';
import { benchDate } from './policy-plan.ts';
import { stageFolders, type StageFolders } from './stages/stage-folders.ts';
import type { Row } from './table.ts';

/** Parts that can be asked for by name; each also runs, unmeasured, the parts that it needs. */
export const parts = ['check', 'prepare', 'render', 'cards', 'index', 'guard', 'build'] as const;
export type Part = (typeof parts)[number];

export interface BenchOptions {
  documents: number;
  parts: ReadonlySet<Part>;
  /** Keep the folder of the run instead of removing it. */
  keep: boolean;
  /** Told what is going on, line by line. */
  say(text: string): void;
}

/**
 * Generates content in a temporary folder and measures each stage in a process of its own, one after another.
 * "One changed" is one sentence more in one policy. Throws where an earlier stage leaves nothing for the later ones.
 */
export async function runBench({ documents, parts: wanted, keep, say }: BenchOptions): Promise<Row[]> {
  const root = await mkdtemp(join(tmpdir(), 'portal-bench-'));
  const folders = stageFolders(root);
  try {
    const content = await generateContent(folders.content, documents);
    say(`生成 ${content.policies} 件政策（平均 ${Math.round(content.characters / Math.max(1, content.policies))} 字）、${content.interpretations} 件解读：${folders.content}`);
    return await measureStages(folders, root, join(folders.content, content.sample), wanted, say);
  } finally {
    if (keep) say(`保留 ${root}`);
    else await Promise.all([rm(root, { recursive: true, force: true }), rm(cacheOf(projectRoot, folders.out), { recursive: true, force: true })]);
  }
}

async function measureStages(folders: StageFolders, root: string, sample: string, wanted: ReadonlySet<Part>, say: (text: string) => void): Promise<Row[]> {
  const rows: Row[] = [];
  const run = async (part: Part | 'publish', stage: string, script: string, args: string[]): Promise<void> => {
    const measured = await measure(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...args], projectRoot);
    const shown = part !== 'publish' && wanted.has(part);
    if (shown) rows.push({ stage, ...measured });
    say(`${stage}：${measured.wall.toFixed(1)} 秒${shown ? '' : '（后面的阶段需要，不计）'}${measured.exitCode === 0 ? '' : `，退出码 ${measured.exitCode ?? '无'}`}`);
    if (measured.output.trim() && (measured.exitCode !== 0 || part !== 'check')) say(measured.output.trim().split('\n').slice(-8).map((line) => `  ${line}`).join('\n'));
  };
  const change = (): Promise<void> => appendFile(sample, '\n本规则由起草单位负责解释。\n');
  const prepare = (stage: string): Promise<void> => run('prepare', stage, '../cli/prepare.ts', ['--content', folders.content, '--out', folders.edition, '--date', benchDate]);
  const publish = (): Promise<void> => run('publish', '发布', 'stages/publish.ts', [root]);
  const needs = (...names: Part[]): boolean => names.some((name) => wanted.has(name));

  if (needs('check')) await run('check', '检查', '../cli/check.ts', ['--content', folders.content, '--date', benchDate]);
  if (needs('prepare', 'render', 'cards', 'index', 'guard')) await prepare('准备页面数据');
  if (needs('render', 'cards', 'index', 'guard')) await run('render', '渲染', 'stages/render.ts', [root]);
  if (needs('cards')) await run('cards', '分享图', 'stages/cards.ts', [root]);
  if (needs('index')) await run('index', '检索', 'stages/index-pages.ts', [root]);
  if (needs('guard')) {
    await run('guard', '核对成品（含重新读取内容）', 'stages/guard.ts', [root]);
    await run('guard', '核对成品，没有变化', 'stages/guard.ts', [root]);
  }
  if (needs('render', 'index')) {
    await publish();
    await run('render', '渲染，没有变化', 'stages/render.ts', [root]);
    if (needs('index')) await run('index', '检索，没有变化', 'stages/index-pages.ts', [root]);
    await publish();
    await change();
    await prepare('准备页面数据，变了一件');
    await run('render', '渲染，变了一件', 'stages/render.ts', [root]);
    if (needs('index')) await run('index', '检索，变了一件', 'stages/index-pages.ts', [root]);
  }
  if (needs('build')) {
    const build = (stage: string): Promise<void> => run('build', stage, '../cli/build.ts', ['--content', folders.content, '--out', folders.out, '--date', benchDate]);
    await build('整个构建（含分享图）');
    await build('整个构建，没有变化');
    await change();
    await build('整个构建，变了一件');
  }
  return rows;
}
