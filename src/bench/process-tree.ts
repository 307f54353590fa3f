import { readdir, readFile } from 'node:fs/promises';

/** Where Linux tells about processes; elsewhere CPU and memory are not measured. */
const proc = '/proc';

/** Linux counts CPU time in hundredths of a second for every program. */
const ticksPerSecond = 100;

/** `pid`, its parent, and CPU seconds of its children that have ended and been waited for, theirs included. */
export interface ProcessStat { pid: number; parent: number; childrenUser: number; childrenSystem: number }

/** Reads `/proc/<pid>/stat`. The name in brackets may hold spaces and brackets; fields are counted after the last one. */
export function parseStat(text: string): ProcessStat | undefined {
  const fields = text.slice(text.lastIndexOf(')') + 2).trim().split(' ').map(Number);
  const pid = Number.parseInt(text, 10);
  const [parent, childrenUser, childrenSystem] = [fields[1], fields[13], fields[14]];
  if (Number.isNaN(pid) || parent === undefined || childrenUser === undefined || childrenSystem === undefined) return undefined;
  return { pid, parent, childrenUser: childrenUser / ticksPerSecond, childrenSystem: childrenSystem / ticksPerSecond };
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

/** CPU seconds of the ended children of this process; null where the system does not tell. */
export async function endedChildrenCpu(): Promise<{ user: number; system: number } | null> {
  const stat = parseStat(await readFile(`${proc}/self/stat`, 'utf8').catch(() => ''));
  return stat ? { user: stat.childrenUser, system: stat.childrenSystem } : null;
}

/** Memory of every living process of the tree below and with `root`; null where the system does not tell. */
export async function treeMemory(root: number): Promise<ProcessMemory[] | null> {
  const names = await readdir(proc).catch(() => null);
  if (!names) return null;
  const stats = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(async (name) => parseStat(await readFile(`${proc}/${name}/stat`, 'utf8').catch(() => ''))));
  const found = await Promise.all([...descendants(root, stats.filter((stat) => stat !== undefined))].map(async (pid) => parseMemory(await readFile(`${proc}/${pid}/status`, 'utf8').catch(() => ''))));
  return found.filter((memory) => memory !== undefined);
}

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
