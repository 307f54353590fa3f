import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Numbers of the system call `renameat2` of Linux by Node's names of processors. */
const renameat2: Record<string, number> = { x64: 316, arm64: 276, riscv64: 276, loong64: 276 };

/**
 * Exchanges two folders of one disk in a single step of the kernel, so that both names always lead to a whole folder.
 * Node has no call for it: coreutils from 9.5 has a command, and Perl, which every Debian has, can make the system call.
 * Returns false, with nothing changed, where neither can be had or the file system does not know how.
 */
export async function exchangeFolders(one: string, other: string): Promise<boolean> {
  const [before, target] = await Promise.all([identity(one), identity(other)]);
  for (const [command, args] of ways(one, other)) {
    await run(command, args).catch(() => undefined);
    // What the folders are is asked of the disk: a command's own word for it would not do.
    const [now, then] = await Promise.all([identity(other), identity(one)]);
    if (now === before && then === target) return true;
  }
  return false;
}

function ways(one: string, other: string): [command: string, args: string[]][] {
  if (process.platform !== 'linux') return [];
  const call = renameat2[process.arch];
  return [
    ['mv', ['--exchange', '--no-target-directory', '--', one, other]],
    ...(call === undefined ? [] : [['perl', ['-e', `exit(syscall(${call}, -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1)`, '--', one, other]] as [string, string[]]]),
  ];
}

const identity = (path: string): Promise<string> => stat(path, { bigint: true }).then(({ dev, ino }) => `${dev}:${ino}`);
