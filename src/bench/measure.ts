import { spawn } from 'node:child_process';
import { endedChildrenCpu, treeMemory } from './process-tree.ts';

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

/** Milliseconds between two looks at the memory of the tree. */
const interval = 50;
const keptOutput = 4_000;

/**
 * Runs one command and measures it with all its children. One at a time: CPU is taken from the children that ended meanwhile.
 * The peak is the larger of the highest sum seen and the highest mark of a single process, which the kernel keeps exactly.
 */
export async function measure(command: string, args: readonly string[], cwd: string): Promise<Measurement> {
  const before = await endedChildrenCpu();
  const started = process.hrtime.bigint();
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (chunk: Buffer): void => { output = (output + chunk.toString('utf8')).slice(-keptOutput); };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const watch = watchMemory(child.pid);
  const exitCode = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve)).finally(watch.stop);
  const wall = Number(process.hrtime.bigint() - started) / 1e9;
  const after = await endedChildrenCpu();
  return {
    wall, exitCode, output, peak: await watch.peak,
    user: before && after && after.user - before.user, system: before && after && after.system - before.system,
  };
}

function watchMemory(pid: number | undefined): { stop(): void; peak: Promise<number | null> } {
  const stopped = new AbortController();
  const look = async (): Promise<number | null> => {
    let peak: number | null = null;
    while (pid !== undefined && !stopped.signal.aborted) {
      const memory = await treeMemory(pid);
      if (!memory) return null;
      if (memory.length > 0) peak = Math.max(peak ?? 0, memory.reduce((sum, { now }) => sum + now, 0), ...memory.map((each) => each.peak));
      await new Promise((resolve) => setTimeout(resolve, interval));
    }
    return peak;
  };
  return { stop: () => stopped.abort(), peak: look() };
}
