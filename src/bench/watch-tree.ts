import { descendants, readMemory, readProcesses, type Cpu, type ProcessStat } from './process-tree.ts';

/** What was seen of a process and all its children while it ran. */
export interface TreeUse {
  /** CPU seconds of every process when it was last seen. */
  cpu: Cpu;
  /** Bytes: the highest sum at one moment, or the highest mark of a single process, which the kernel keeps exactly. */
  peak: number;
}

/** Milliseconds between two looks. */
const interval = 50;

/** Looks at the tree of `root` until told to stop; null where the system does not tell. A child whose parent is gone stays in the tree. */
export function watchTree(root: number): { stop(): void; use: Promise<TreeUse | null> } {
  const stopped = new AbortController();
  return { stop: () => stopped.abort(), use: look(root, stopped.signal) };
}

async function look(root: number, signal: AbortSignal): Promise<TreeUse | null> {
  const seen = new Map<string, Cpu>();
  let peak = 0;
  while (!signal.aborted) {
    const all = await readProcesses();
    if (!all) return null;
    const living = membersOf(root, all, seen);
    for (const stat of living) seen.set(nameOf(stat), stat.own);
    const memory = (await Promise.all(living.map(({ pid }) => readMemory(pid)))).filter((each) => each !== undefined);
    peak = Math.max(peak, memory.reduce((sum, { now }) => sum + now, 0), ...memory.map((each) => each.peak));
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
  const cpu = [...seen.values()].reduce((sum, { user, system }) => ({ user: sum.user + user, system: sum.system + system }), { user: 0, system: 0 });
  return { cpu, peak };
}

const nameOf = ({ pid, started }: ProcessStat): string => `${pid} ${started}`;

function membersOf(root: number, all: readonly ProcessStat[], seen: ReadonlyMap<string, Cpu>): ProcessStat[] {
  const known = all.filter((stat) => seen.has(nameOf(stat)));
  const pids = new Set([root, ...known.map(({ pid }) => pid)].flatMap((pid) => [...descendants(pid, all)]));
  return all.filter(({ pid }) => pids.has(pid));
}
