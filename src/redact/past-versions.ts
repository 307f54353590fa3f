import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A file as some commit holds it; `name` is that of the first commit that was met. */
export interface PastVersion { name: string; id: string; bytes: Uint8Array }

/** Without what a hook sets for its own repository. */
function environment(): NodeJS.ProcessEnv {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...env } = process.env;
  return env;
}

/** What git says in a folder; null where there is no git, no repository, or it refuses. */
export async function git(folder: string, ...args: string[]): Promise<string | null> {
  try {
    return (await run('git', ['-C', folder, ...args], { env: environment(), maxBuffer: 1 << 30 })).stdout;
  } catch {
    return null;
  }
}

/** Every version of every file below a folder that any commit of the repository holds, each once. None outside a repository. */
export async function* pastVersions(folder: string): AsyncGenerator<PastVersion> {
  const listed = await git(folder, 'rev-list', '--objects', '--all', '--', '.');
  const names = new Map((listed ?? '').split('\n').flatMap((row) => (row.includes(' ') ? [[row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)] as const] : [])));
  if (names.size === 0) return;
  const child = spawn('git', ['-C', folder, 'cat-file', '--batch'], { env: environment(), stdio: ['pipe', 'pipe', 'ignore'] });
  child.stdin.on('error', () => undefined);
  child.stdin.end(`${[...names.keys()].join('\n')}\n`);
  let held: Buffer = Buffer.alloc(0);
  const chunks = child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const more = async (): Promise<boolean> => {
    const { value, done } = await chunks.next();
    if (!done) held = Buffer.concat([held, value]);
    return !done;
  };
  for (;;) {
    let end = held.indexOf(10);
    while (end < 0 && (await more())) end = held.indexOf(10);
    if (end < 0) return;
    const [id = '', type = '', size = '0'] = held.subarray(0, end).toString('latin1').split(' ');
    held = held.subarray(end + 1);
    if (type === 'missing') continue;
    const length = Number(size);
    while (held.length < length + 1 && (await more()));
    if (type === 'blob') yield { id, name: names.get(id) ?? '', bytes: Uint8Array.from(held.subarray(0, length)) };
    held = held.subarray(length + 1);
  }
}
