import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { verifyManifest } from '../../src/publish/manifest.ts';
import { isWhole, pause, startBuild, stageOf, twoEditions, type RunningBuild, type TwoEditions } from '../support/interrupted-build.ts';

let portal: TwoEditions;
beforeAll(async () => {
  portal = await twoEditions('failing');
});

/** What lies beside a site and belongs to a build. */
const litter = (out: string): string[] => readdirSync(dirname(out)).filter((name) => name !== basename(out) && name.includes(basename(out)) && !name.endsWith('-content'));

/** Each test begins with the same edition published, whatever became of the test before. */
async function publishTwo(): Promise<void> {
  if ((await portal.published()) === 'two') return;
  await portal.write('two');
  const { code, said } = await startBuild(portal).ended;
  expect(code, said).toBe(0);
}
beforeEach(publishTwo);

/**
 * Runs a build of the other edition, which must fail with 2 and a sentence, and leave everything as it was. `tries`: how often a build may
 * come through because what was to stop it came too late.
 */
async function fails(build: () => RunningBuild, sentence: RegExp, meanwhile: (build: RunningBuild) => Promise<void> = async () => {}, tries = 1): Promise<void> {
  await portal.write('one');
  const running = build();
  await meanwhile(running);
  const { code, said } = await running.ended;
  if (code === 0 && tries > 1) {
    await publishTwo();
    return fails(build, sentence, meanwhile, tries - 1);
  }
  expect(said).toMatch(sentence);
  expect(code, said).toBe(2);
  expect(said).not.toMatch(/\n\s+at /);
  expect(await portal.published()).toBe('two');
  expect(litter(portal.out)).toEqual([]);
}

/** Processes below one, as far as the kernel tells. */
function descendants(pid: number): { pid: number; command: string }[] {
  const own = (() => {
    try {
      return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
    } catch {
      return [];
    }
  })();
  return own.flatMap((child) => {
    try {
      return [{ pid: child, command: readFileSync(`/proc/${child}/cmdline`, 'utf8').replaceAll('\0', ' ') }, ...descendants(child)];
    } catch {
      return [];
    }
  });
}

async function killWorker({ child, ended }: RunningBuild, command: RegExp): Promise<void> {
  let over = false;
  void ended.then(() => { over = true; });
  for (;;) {
    const worker = descendants(child.pid as number).find((process) => command.test(process.command));
    if (worker) return void process.kill(worker.pid, 'SIGKILL');
    if (over) return;
    await pause(2);
  }
}

describe.runIf(process.platform === 'linux')('a worker that dies', () => {
  test('while it makes the index', { timeout: 120_000 }, () => fails(() => startBuild(portal), /建立检索失败（索引程序被终止：SIGKILL）。/, (build) => killWorker(build, /index-bundle\.ts/), 5));
  test('as the service that the index is made by', { timeout: 120_000 }, () => fails(() => startBuild(portal), /建立检索失败（索引服务中途停止）。/, (build) => killWorker(build, /pagefind\S* --service/), 5));
});

test('a second build is told of the first, which is not disturbed', { timeout: 120_000 }, async () => {
  await portal.write('one');
  const first = startBuild(portal);
  while (stageOf(portal.out, first.since) === 'reading') await pause(2);
  const second = await startBuild(portal).ended;
  expect(second.said).toMatch(/^另一次构建（主机 .* 的进程 \d+）正在写入/);
  expect(second.code).toBe(2);
  const { code, said } = await first.ended;
  expect(code, said).toBe(0);
  expect(await portal.published()).toBe('one');
  await portal.write('two');
  expect((await startBuild(portal).ended).code).toBe(0);
});

test('content that is written to meanwhile is not published', { timeout: 120_000 }, () => fails(() => startBuild(portal), /生成网站期间内容有改动（interpretations\/2025\/parking-text\.mdx、.*等 5 个），没有发布；原网站保持不变。/, async ({ since }) => {
  while (stageOf(portal.out, since) !== 'writing') await pause(2);
  await portal.write('two');
}));

test.skipIf(process.platform === 'win32')('a file that grows beyond what the system allows', { timeout: 120_000 }, () =>
  // In blocks of 512 bytes: the bundles and pictures of a site are larger.
  fails(() => startBuild(portal, { through: ['sh', '-c', 'ulimit -f 40; exec "$@"', 'sh'] }), /文件超过了系统允许的大小|没有发布/));

const isRoot = process.getuid?.() === 0;

describe.runIf(isRoot && process.platform === 'linux')('for whom the disk is not theirs to write', () => {
  test('a folder that may not be written to', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'locked-'));
    chmodSync(folder, 0o555);
    chownSync(folder, 0, 0);
    const run = await startBuild({ content: portal.content, out: join(folder, 'dist') }, { through: ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'], env: { HOME: '/nonexistent' } }).ended;
    expect(run.said).toMatch(/^没有写入权限，没有发布；原网站保持不变。/);
    expect(run.code).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});

/** A disk of its own for the site. Needs the right to mount; a container may not have it. */
const disk = isRoot ? mkdtempSync(join(tmpdir(), 'disk-')) : '';
const mount = (...args: string[]): void => void execFileSync('mount', args, { stdio: 'ignore' });
const isMounted = ((): boolean => {
  try {
    mount('-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', disk);
    return true;
  } catch {
    return false;
  }
})();
afterAll(() => {
  if (isMounted) execFileSync('umount', [disk]);
  if (disk) rmSync(disk, { recursive: true, force: true });
});

describe.runIf(isMounted)('on a disk of its own', () => {
  test('that is full, and one that is read-only', { timeout: 240_000 }, async () => {
    const whole = portal;
    mkdirSync(join(disk, 'www'));
    const out = join(disk, 'www/dist');
    portal = { ...whole, out, published: async () => (isWhole(await verifyManifest(out)) && readFileSync(join(out, 'SHA256SUMS'), 'utf8') === sums ? 'two' : undefined) };
    await portal.write('two');
    const first = await startBuild(portal).ended;
    expect(first.code, first.said).toBe(0);
    const sums = readFileSync(join(out, 'SHA256SUMS'), 'utf8');
    const { blocks, bfree, bsize } = statfsSync(disk);
    mount('-o', `remount,size=${(blocks - bfree) * bsize + 300_000}`, disk);
    await fails(() => startBuild(portal), /^[\s\S]*磁盘已满，没有发布；原网站保持不变。/);
    mount('-o', 'remount,size=64m,ro', disk);
    await fails(() => startBuild(portal), /没有写入权限，磁盘是只读的，没有发布/);
    mount('-o', 'remount,rw', disk);
    expect((await startBuild(portal).ended).code).toBe(0);
    portal = whole;
  });
});
