import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { verifyManifest, type Verification } from '../../src/publish/manifest.ts';
import { stagingOf } from '../../src/publish/swap.ts';
import { noticeFile, baseFiles, paths } from './scenario.ts';
import { smallContent, writeContent } from './built-portals.ts';
import { projectRoot } from './run-cli.ts';

/** Two editions of one small portal, `one` and `two`, that are built in turn: which of them is published can be told by its manifest. */
export interface TwoEditions {
  content: string;
  out: string;
  write(edition: Edition): Promise<void>;
  /** The edition that lies at `out`, whole by its manifest; undefined where it is neither of the two or not whole. */
  published(): Promise<Edition | undefined>;
}
export type Edition = 'one' | 'two';

export const otherEdition = (edition: Edition): Edition => (edition === 'one' ? 'two' : 'one');

/** Builds both editions, which leaves `two` published. */
export async function twoEditions(name: string): Promise<TwoEditions> {
  const content = await smallContent(`${name}-content`);
  const out = join(projectRoot, 'test/.output', name);
  rmSync(out, { recursive: true, force: true });
  const sums = new Map<string, Edition>();
  const { [paths.site]: _ownSite, ...documents } = baseFiles();
  const write = (edition: Edition): Promise<void> => writeContent(content, { ...documents, [paths.notice]: noticeFile({ abstract: `调整三条公交线路的走向和首末班时间，方便沿线居民出行，第${edition === 'one' ? '一' : '二'}次公布。` }) });
  for (const edition of ['one', 'two'] as const) {
    await write(edition);
    const { code, said } = await startBuild({ content, out }).ended;
    if (code !== 0) throw new Error(`the small portal does not build:\n${said}`);
    sums.set(manifestOf(out), edition);
  }
  return { content, out, write, published: async () => (isWhole(await verifyManifest(out)) ? sums.get(manifestOf(out)) : undefined) };
}

const manifestOf = (out: string): string => readFileSync(join(out, 'SHA256SUMS'), 'utf8');
export const isWhole = (result: Verification | undefined): boolean => result !== undefined && result.missing.length + result.altered.length + result.extra.length === 0;

export interface RunningBuild {
  child: ChildProcess;
  /** When it was started, in milliseconds. */
  since: number;
  ended: Promise<{ code: number | null; said: string }>;
}

/** A build as a process group of its own. `through`: a command that runs it, such as one that sets limits. */
export function startBuild({ content, out }: { content: string; out: string }, { through = [], env = {} }: { through?: string[]; env?: NodeJS.ProcessEnv } = {}): RunningBuild {
  const [command = '', ...args] = [...through, process.execPath, 'src/cli/build.ts', '--content', content, '--out', out, '--date', '2026-06-01'];
  const since = Date.now();
  const child = spawn(command, args, { cwd: projectRoot, detached: true, env: { ...process.env, NODE_ENV: 'production', VITEST: undefined, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => void (said += chunk.toString()));
  return { child, since, ended: new Promise((resolve, reject) => child.once('error', reject).once('close', (code) => resolve({ code, said }))) };
}

export type Stage = 'reading' | 'rendering' | 'writing' | 'indexing' | 'swapping';

/** How far a build that began at `since` has come, by what it has put on the disk; what an earlier one left there is older. */
export function stageOf(out: string, since: number): Stage {
  const staging = stagingOf(out);
  const made = (path: string): boolean => (statSync(path, { throwIfNoEntry: false })?.birthtimeMs ?? 0) >= since;
  if (made(join(staging, 'SHA256SUMS'))) return 'swapping';
  if (made(join(staging, 'pagefind'))) return 'indexing';
  if (made(staging)) return 'writing';
  return made(`${out}.lock`) ? 'rendering' : 'reading';
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
