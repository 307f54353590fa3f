import { spawn } from 'node:child_process';
import { readOwnStat } from './process-tree.ts';
import { watchTree } from './watch-tree.ts';

export interface Measurement {
  /** Seconds. */
  wall: number;
  /** CPU seconds of the process and all its children; null where the system does not tell. */
  user: number | null;
  system: number | null;
  /** Bytes held by the whole process tree at its highest; null where the system does not tell. */
  peak: number | null;
  exitCode: number | null;
  /** The end of what the process wrote to standard output and error. */
  output: string;
}

const keptOutput = 4_000;

/**
 * Runs one command and measures it with all its children; one at a time. CPU is the larger of two figures: what the kernel credits to
 * ended children, exact but without those nobody waited for (Pagefind's own process is one), and what was last seen of every process.
 */
export async function measure(command: string, args: readonly string[], cwd: string): Promise<Measurement> {
  const before = (await readOwnStat())?.ended;
  const started = process.hrtime.bigint();
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (chunk: Buffer): void => { output = (output + chunk.toString('utf8')).slice(-keptOutput); };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const watch = child.pid === undefined ? undefined : watchTree(child.pid);
  const exitCode = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve)).finally(() => watch?.stop());
  const wall = Number(process.hrtime.bigint() - started) / 1e9;
  const use = (await watch?.use) ?? null;
  const after = (await readOwnStat())?.ended;
  const credited = before && after ? { user: after.user - before.user, system: after.system - before.system } : null;
  return {
    wall, exitCode, output, peak: use && use.peak,
    user: credited && use && Math.max(credited.user, use.cpu.user), system: credited && use && Math.max(credited.system, use.cpu.system),
  };
}
