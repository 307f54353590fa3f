import { open, readFile, rm } from 'node:fs/promises';

/** Keeps two builds of one output apart. A lock whose process is gone is taken over. */
export async function acquireLock(outDir: string): Promise<{ release(): Promise<void> }> {
  const file = `${outDir}.lock`;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const handle = await open(file, 'wx');
      await handle.writeFile(String(process.pid));
      await handle.close();
      return { release: () => rm(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = Number(await readFile(file, 'utf8').catch(() => ''));
      if (holder && isAlive(holder)) throw new LockedError(outDir, holder);
      await rm(file, { force: true });
    }
  }
  throw new LockedError(outDir, 0);
}

export class LockedError extends Error {
  override name = 'LockedError';
  constructor(outDir: string, holder: number) {
    super(`另一次构建（进程 ${holder}）正在写入 ${outDir}，请等它结束。`);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
