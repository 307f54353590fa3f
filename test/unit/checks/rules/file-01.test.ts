import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registry } from '../../../../src/checks/registry.ts';
import { runChecks } from '../../../../src/checks/run-checks.ts';
import { readCorpus } from '../../../../src/corpus/read-corpus.ts';
import { describeRule } from '../../../support/checking.ts';
import { baseFiles, today } from '../../../support/scenario.ts';

describeRule('FILE-01', { accept: { 'plain files': {}, 'a hidden link, which is not read': { files: { 'policies/2025/.x': { link: '/etc/passwd' } } } }, reject: {} });

describe('FILE-01 of what is no plain file', () => {
  let root: string;
  const at = (name: string): string => join(root, name);
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'content-'));
    mkdirSync(at('policies/2025'), { recursive: true });
    mkdirSync(at('interpretations/2025'), { recursive: true });
    mkdirSync(at('registers'));
    for (const [name, text] of Object.entries(baseFiles())) writeFileSync(at(name), text);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  async function findings(): Promise<string[]> {
    const { findings: all, crashes } = runChecks(await readCorpus(root, { cwd: root }), registry, { date: today });
    expect(crashes).toEqual([]);
    expect(all.filter(({ rule }) => rule !== 'FILE-01')).toEqual([]);
    return all.map(({ file, line, column, severity, message }) => `${file}:${line}:${column} ${severity} ${message}`);
  }

  it('names a link to a file outside, one to a folder outside, one inside and one to nothing, and reads none', async () => {
    symlinkSync('/etc/passwd', at('policies/2025/names.txt'));
    symlinkSync('/etc', at('policies/etc'));
    symlinkSync('parking.mdx', at('policies/2025/parking-too.mdx'));
    symlinkSync('gone.pdf', at('policies/2025/x.pdf'));
    symlinkSync('.', at('policies/loop'));
    expect(await findings()).toEqual([
      'policies/2025/names.txt:1:1 error 这是指向内容文件夹以外（/etc/passwd）的链接，不会发布，也不得用它带入别处的文件。',
      'policies/2025/parking-too.mdx:1:1 error 这是指向 parking.mdx 的链接，不会发布；内容里应是文件本身。',
      'policies/2025/x.pdf:1:1 error 这是指向 gone.pdf 的链接，所指的文件不存在。',
      'policies/etc:1:1 error 这是指向内容文件夹以外（/etc）的链接，不会发布，也不得用它带入别处的文件。',
      'policies/loop:1:1 error 这是指向 . 的链接，不会发布；内容里应是文件本身。',
    ]);
  });

  it.skipIf(process.platform === 'win32')('names a pipe and a socket, and waits for neither', async () => {
    execFileSync('mkfifo', [at('policies/2025/pipe.mdx')]);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(at('policies/2025/socket.csv'), resolve));
    expect(await findings()).toEqual([
      'policies/2025/pipe.mdx:1:1 error 这是管道，不是普通文件，不会发布。',
      'policies/2025/socket.csv:1:1 error 这是套接字，不是普通文件，不会发布。',
    ]);
    await new Promise((resolve) => server.close(resolve));
  });

  it('names files that are too large without reading them', async () => {
    for (const [name, megabytes] of [['policies/2025/huge.mdx', 16.5], ['policies/2025/scan.pdf', 700], ['registers/numbers.yaml', 17]] as const) {
      const file = openSync(at(name), 'w');
      ftruncateSync(file, megabytes * 1024 * 1024);
      closeSync(file);
    }
    expect(await findings()).toEqual([
      'policies/2025/huge.mdx:1:1 error 文件有 16.5 兆字节，应不超过 16 兆字节，没有读取。',
      'policies/2025/scan.pdf:1:1 error 文件有 700 兆字节，应不超过 200 兆字节，没有读取。',
      'registers/numbers.yaml:1:1 error 文件有 17 兆字节，应不超过 16 兆字节，没有读取。',
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('names a file and a folder that may not be read', async () => {
    writeFileSync(at('policies/2025/locked.mdx'), 'x');
    chmodSync(at('policies/2025/locked.mdx'), 0);
    mkdirSync(at('policies/2024'));
    chmodSync(at('policies/2024'), 0);
    expect(await findings()).toEqual(['policies/2024:1:1 error 没有读取这个目录的权限。', 'policies/2025/locked.mdx:1:1 error 没有读取这个文件的权限。']);
  });

  it.runIf(process.platform === 'linux')('names a file whose name is in another encoding', async () => {
    writeFileSync(Buffer.concat([Buffer.from(at('policies/2025/')), Buffer.from([0xcf, 0xdf]), Buffer.from('.txt')]), 'x');
    const [finding = ''] = await findings();
    expect(finding).toMatch(/^policies\/2025\/\ufffd+\.txt:1:1 error 文件名不是 UTF-8 编码，无法读取，不会发布。$/);
  });
});
