import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who holds a lock: enough to tell a process that runs from another that was given its number later. */
export interface LockHolder {
  /** Told apart from every other holder, of the same process too. */
  token: string;
  pid: number;
  host: string;
  /** Where `pid` counts: the boot and the space of process numbers, as Linux names them; empty elsewhere. */
  space: string;
  /** Start of the process in the clock of its boot; empty where it is not known. */
  started: string;
}

/** A lock of another host, whose processes cannot be seen, is dead when its holder has not touched it for this long, in milliseconds. */
export const silence = 15 * 60_000;

export const thisHolder = (token: string): LockHolder => ({ token, pid: process.pid, host: hostname(), space: spaceOfProcesses(), started: processState(process.pid)?.started ?? '' });

/** What a lock file says; undefined where it says nothing. An earlier form of it was the bare number. */
export function parseHolder(text: string): LockHolder | undefined {
  if (/^\d+$/.test(text.trim())) return { token: text.trim(), pid: Number(text), host: hostname(), space: '', started: '' };
  try {
    const { token, pid, host, space, started } = JSON.parse(text) as Record<string, unknown>;
    if (typeof token !== 'string' || !/^\w+$/.test(token) || !Number.isSafeInteger(pid) || typeof host !== 'string' || typeof space !== 'string' || typeof started !== 'string') return undefined;
    return { token, pid: pid as number, host, space, started };
  } catch {
    return undefined;
  }
}

/** Whether the holder still runs, as far as this process can know. `quiet`: milliseconds since it last touched its lock. */
export function isHolding(holder: LockHolder, quiet: number): boolean {
  const here = spaceOfProcesses();
  const [boot, ownBoot] = [holder.space, here].map((space) => space.split(' ')[0]);
  if (holder.host !== hostname()) return quiet < silence;
  if (boot && ownBoot && boot !== ownBoot) return false;
  if (holder.space && here && holder.space !== here) return quiet < silence;
  const state = processState(holder.pid);
  if (!here) return isThere(holder.pid) && quiet < silence;
  if (!state) return false;
  return !state.ended && (holder.started === '' || holder.started === state.started);
}

/** Field 3 and 22 of `/proc/<pid>/stat`; the name between them may hold spaces and brackets. */
function processState(pid: number): { started: string; ended: boolean } | undefined {
  const fields = read(`/proc/${pid}/stat`)?.replace(/^.*\)\s/s, '').split(' ');
  // A process that ended and was not yet waited for keeps its number: it holds nothing.
  return fields && { started: fields[19] ?? '', ended: fields[0] === 'Z' || fields[0] === 'X' };
}

function spaceOfProcesses(): string {
  const boot = read('/proc/sys/kernel/random/boot_id')?.trim();
  try {
    return boot ? `${boot} ${readlinkSync('/proc/self/ns/pid')}` : '';
  } catch {
    return '';
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
