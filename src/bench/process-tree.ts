import { readdir, readFile } from 'node:fs/promises';

/** Where Linux tells about processes; elsewhere CPU and memory are not measured. */
const proc = '/proc';

/** Linux counts CPU time in hundredths of a second for every program. */
const ticksPerSecond = 100;

export interface Cpu { user: number; system: number }

export interface ProcessStat {
  pid: number;
  parent: number;
  /** CPU seconds of the process itself. */
  own: Cpu;
  /** CPU seconds of its children that have ended and been waited for, theirs included. */
  ended: Cpu;
  /** Ticks since the system started; with `pid` it names a process for good. */
  started: number;
}

/** Reads `/proc/<pid>/stat`. The name in brackets may hold spaces and brackets; fields are counted after the last one. */
export function parseStat(text: string): ProcessStat | undefined {
  const pid = Number.parseInt(text, 10);
  const fields = text.slice(text.lastIndexOf(')') + 2).trim().split(' ').map(Number);
  const [parent, user, system, endedUser, endedSystem, started] = [1, 11, 12, 13, 14, 19].map((index) => fields[index]);
  if (Number.isNaN(pid) || parent === undefined || user === undefined || system === undefined || endedUser === undefined || endedSystem === undefined || started === undefined) return undefined;
  const seconds = (ticks: number): number => ticks / ticksPerSecond;
  return { pid, parent, own: { user: seconds(user), system: seconds(system) }, ended: { user: seconds(endedUser), system: seconds(endedSystem) }, started };
}

/** Memory of one process in bytes: what it holds now, and the most it ever held. */
export interface ProcessMemory { now: number; peak: number }

/** Reads `/proc/<pid>/status`; undefined for a process that has ended. */
export function parseMemory(text: string): ProcessMemory | undefined {
  const kilobytes = (name: string): number | undefined => {
    const found = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(text)?.[1];
    return found === undefined ? undefined : Number(found) * 1024;
  };
  const now = kilobytes('VmRSS');
  const peak = kilobytes('VmHWM');
  return now === undefined || peak === undefined ? undefined : { now, peak };
}

/** This process; undefined where the system does not tell. */
export const readOwnStat = async (): Promise<ProcessStat | undefined> => parseStat(await readFile(`${proc}/self/stat`, 'utf8').catch(() => ''));

/** Every process that lives now; null where the system does not tell. */
export async function readProcesses(): Promise<ProcessStat[] | null> {
  const names = await readdir(proc).catch(() => null);
  if (!names) return null;
  const stats = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(async (name) => parseStat(await readFile(`${proc}/${name}/stat`, 'utf8').catch(() => ''))));
  return stats.filter((stat) => stat !== undefined);
}

export const readMemory = async (pid: number): Promise<ProcessMemory | undefined> => parseMemory(await readFile(`${proc}/${pid}/status`, 'utf8').catch(() => ''));

/** `root` and everything below it. */
export function descendants(root: number, stats: readonly Pick<ProcessStat, 'pid' | 'parent'>[]): Set<number> {
  const children = Map.groupBy(stats, ({ parent }) => parent);
  const tree = new Set<number>();
  const visit = (pid: number): void => {
    if (tree.has(pid)) return;
    tree.add(pid);
    for (const child of children.get(pid) ?? []) visit(child.pid);
  };
  visit(root);
  return tree;
}
