import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { thisHolder, type LockHolder } from '../../../src/publish/lock-holder.ts';
import { acquireLock, LockedError } from '../../../src/publish/lock.ts';

let folder: string;
let out: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-'));
  out = join(folder, 'dist');
  file = `${out}.lock`;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const lockOf = (changes: Partial<LockHolder>, age = 0): Promise<void> => writeLock(JSON.stringify({ ...thisHolder('abc'), ...changes }), age);

/** `age`: seconds since the holder touched it. */
async function writeLock(text: string, age: number): Promise<void> {
  await writeFile(file, text);
  const then = new Date(Date.now() - age * 1000);
  await utimes(file, then, then);
}

async function isTakenOver(): Promise<boolean> {
  try {
    await (await acquireLock(out)).release();
    expect(await readdir(folder)).toEqual([]);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(LockedError);
    expect(await readdir(folder)).toEqual(['dist.lock']);
    return false;
  }
}

test('a second build is told who writes, and that it should wait', async () => {
  const lock = await acquireLock(out);
  await expect(acquireLock(out)).rejects.toThrow(`另一次构建（主机 ${hostname()} 的进程 ${process.pid}）正在写入 ${out}，请等它结束。`);
  await lock.release();
  expect(await isTakenOver()).toBe(true);
});

test('a lock is whole from its first moment', async () => {
  const lock = await acquireLock(out);
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
  await lock.release();
});

test('the lock of a dead process is taken over', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => child.once('close', resolve));
  await lockOf({ pid: child.pid as number, started: '1' });
  expect(await isTakenOver()).toBe(true);
});

test.runIf(existsSync('/proc/self/stat'))('a process that was given the number of a dead one does not hold its lock', async () => {
  await lockOf({});
  expect(await isTakenOver()).toBe(false);
  await lockOf({ started: '1' });
  expect(await isTakenOver()).toBe(true);
});

test.runIf(existsSync('/proc/self/stat'))('a process that ended and was not waited for holds nothing', async () => {
  // The shell becomes a program that never waits for its child.
  const parent = spawn('sh', ['-c', 'true & echo $!; exec sleep 30']);
  const pid = Number(await new Promise<string>((resolve) => parent.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString()))));
  while (!/\) Z /.test(await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z '))) await new Promise((resolve) => setTimeout(resolve, 5));
  await lockOf({ pid, started: '' });
  expect(await isTakenOver()).toBe(true);
  parent.kill('SIGKILL');
});

test('a lock from before the machine was started anew is dead', async () => {
  const space = thisHolder('a').space.replace(/^\S+/, 'another-boot');
  if (space) {
    await lockOf({ space });
    expect(await isTakenOver()).toBe(true);
  }
});

test('a lock of another host, or of a container, holds for as long as it is touched', async () => {
  const container = thisHolder('a').space.replace(/ .*$/, ' pid:[1]');
  for (const elsewhere of [{ host: 'elsewhere' }, ...(container ? [{ space: container }] : [])]) {
    await lockOf(elsewhere, 60);
    expect(await isTakenOver()).toBe(false);
    await lockOf(elsewhere, 3600);
    expect(await isTakenOver()).toBe(true);
  }
});

test('an empty or unreadable lock is left to who may be writing it, and is then dead', async () => {
  for (const text of ['', '{', '{"pid":1}', '{"token":"../x","pid":1,"host":"","space":"","started":""}']) {
    await writeLock(text, 0);
    expect(await isTakenOver(), text).toBe(false);
    await writeLock(text, 60);
    expect(await isTakenOver(), text).toBe(true);
  }
});

test('a lock in the earlier form, a bare number, is understood', async () => {
  await writeLock(String(process.pid), 0);
  expect(await isTakenOver()).toBe(false);
  await writeLock('999999999', 0);
  expect(await isTakenOver()).toBe(true);
});

test('of many who find a dead lock, one alone takes it over', async () => {
  for (let round = 0; round < 20; round += 1) {
    await lockOf({ started: '1', token: `dead${round}` });
    const taken = (await Promise.allSettled(Array.from({ length: 8 }, () => acquireLock(out)))).filter((result) => result.status === 'fulfilled');
    expect(taken).toHaveLength(1);
    await taken[0]?.value.release();
  }
  expect(await readdir(folder)).toEqual([]);
});

test('who died while taking a lock over blocks nobody and leaves nothing', async () => {
  await lockOf({ started: '1' });
  const dead = JSON.stringify({ ...thisHolder('def'), started: '1' });
  await writeFile(`${file}.abc`, dead);
  await writeFile(`${file}.def.new`, dead);
  expect(await isTakenOver()).toBe(true);
});

test('a lock that has become another\'s is not removed', async () => {
  const lock = await acquireLock(out);
  await writeFile(file, JSON.stringify({ ...thisHolder('other'), started: '' }));
  await lock.release();
  expect(existsSync(file)).toBe(true);
});
