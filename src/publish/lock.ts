import { randomBytes } from 'node:crypto';
import { link, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isHolding, parseHolder, silence, thisHolder, type LockHolder } from './lock-holder.ts';

export interface Lock { release(): Promise<void> }

/** Keeps two builds of one output apart. A lock whose process is gone is taken over. Throws `LockedError` where another build runs. */
export async function acquireLock(outDir: string): Promise<Lock> {
  const file = `${outDir}.lock`;
  const mine = thisHolder(randomBytes(6).toString('hex'));
  await take(file, mine, outDir);
  await sweep(file);
  // Those on other hosts see by this that the build still runs.
  const beat = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => undefined), silence / 15);
  beat.unref();
  return {
    release: async () => {
      clearInterval(beat);
      await drop(file, mine);
    },
  };
}

export class LockedError extends Error {
  override name = 'LockedError';
  constructor(outDir: string, file: string, holder: LockHolder | undefined) {
    const who = holder ? `（主机 ${holder.host} 的进程 ${holder.pid}）` : '';
    super(`另一次构建${who}正在写入 ${outDir}，请等它结束。确知没有别的构建在运行的，删去 ${file} 再试。`);
  }
}

/**
 * A lock comes into being whole: a file that is written elsewhere is linked to its name. Of those who find a dead lock, one alone may replace it:
 * who holds the lock that is named after the dead one. That lock is taken in the same way, so that a kill in the middle of it blocks nobody.
 */
async function take(file: string, mine: LockHolder, outDir: string): Promise<void> {
  const draft = `${file}.${mine.token}.new`;
  try {
    await writeFile(draft, JSON.stringify(mine));
    for (;;) {
      if (await create(draft, file, mine)) return;
      const found = await look(file);
      if (!found) continue;
      if (found.holding) throw new LockedError(outDir, file, found.holder);
      const turn = `${file}.${found.holder?.token ?? 'empty'}`;
      await take(turn, { ...mine, token: randomBytes(6).toString('hex') }, outDir);
      try {
        const again = await look(file);
        // Replaced in the meantime: the new one is looked at from the start.
        if (!again || again.holding || again.holder?.token !== found.holder?.token) continue;
        await rename(draft, file);
        return;
      } finally {
        await rm(turn, { force: true });
      }
    }
  } finally {
    await rm(draft, { force: true });
  }
}

/** False where the lock exists. On a disk without links the file is opened and then written, which leaves it empty for a moment. */
async function create(draft: string, file: string, mine: LockHolder): Promise<boolean> {
  try {
    await link(draft, file).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw error;
      await writeFile(file, JSON.stringify(mine), { flag: 'wx' });
    });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** An empty lock belongs to one that is about to write it, or died before it could. */
const writingTime = 10_000;

/** Who holds a lock; undefined where there is none any more. */
async function look(file: string): Promise<{ holder: LockHolder | undefined; holding: boolean } | undefined> {
  try {
    const [text, { mtimeMs }] = [await readFile(file, 'utf8'), await stat(file)];
    const quiet = Date.now() - mtimeMs;
    const holder = parseHolder(text);
    return { holder, holding: holder ? isHolding(holder, quiet) : quiet < writingTime };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Removes what takers that were killed on the way left beside the lock. */
async function sweep(file: string): Promise<void> {
  const folder = dirname(file);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${basename(file)}.`)) continue;
    const left = await look(join(folder, name));
    if (left && !left.holding) await rm(join(folder, name), { force: true });
  }
}

/** Removes the lock unless it has become another's. */
async function drop(file: string, mine: LockHolder): Promise<void> {
  if (parseHolder(await readFile(file, 'utf8').catch(() => ''))?.token === mine.token) await rm(file, { force: true });
}
