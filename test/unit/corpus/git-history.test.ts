import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { historyDigest, readHistory } from '../../../src/corpus/git-history.ts';

let root: string;
let content: string;
const git = (...args: string[]): string => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const write = (name: string, text: string): void => {
  mkdirSync(join(content, name, '..'), { recursive: true });
  writeFileSync(join(content, name), text);
};
const commit = (at: string): void => {
  git('add', '-A');
  execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '-qm', 'x'], { env: { ...process.env, GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z', GIT_COMMITTER_DATE: at } });
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'history-'));
  content = join(root, 'content');
  mkdirSync(content);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the version history', () => {
  test('tells the day on which each file was first committed, in Asia/Shanghai, through renames', async () => {
    git('init', '-q');
    write('policies/2025/公交.mdx', '一\n二\n三\n四\n');
    commit('2025-06-04T15:59:00Z');
    write('policies/2025/b.mdx', '另一件完全不同的文件\n');
    commit('2025-06-04T16:01:00Z');
    renameSync(join(content, 'policies/2025/公交.mdx'), join(content, 'policies/2025/bus.mdx'));
    write('policies/2025/b.mdx', '改过\n');
    commit('2025-09-01T00:00:00Z');
    const history = await readHistory(content);
    expect(history).toEqual({ state: 'known', start: '2025-06-04', firstSeen: new Map([['policies/2025/公交', '2025-06-04'], ['policies/2025/b', '2025-06-05'], ['policies/2025/bus', '2025-06-04']]) });
    expect(historyDigest(history)).toBe(historyDigest(await readHistory(content)));
  });

  test('is not known outside a work tree, without a commit, in a shallow clone, or without git, and says why', async () => {
    expect(await readHistory(content)).toEqual({ state: 'unknown', reason: '内容目录不在版本库中' });
    git('init', '-q');
    expect(await readHistory(content)).toEqual({ state: 'unknown', reason: '版本库还没有提交，或者读不出来' });
    write('a.mdx', '一\n');
    commit('2025-06-04T00:00:00Z');
    write('b.mdx', '二\n');
    commit('2025-06-05T00:00:00Z');
    const clone = join(root, 'clone');
    git('clone', '-q', '--depth', '1', `file://${root}`, clone);
    expect(await readHistory(join(clone, 'content'))).toEqual({ state: 'unknown', reason: '版本库是浅克隆，早先的提交不在这里' });
    const path = process.env['PATH'];
    process.env['PATH'] = '/nonexistent';
    try {
      expect(await readHistory(content)).toEqual({ state: 'unknown', reason: '这台机器上没有 git' });
    } finally {
      process.env['PATH'] = path;
    }
  });

  test('is not known of a folder that was never committed', async () => {
    git('init', '-q');
    writeFileSync(join(root, 'README.md'), 'x');
    commit('2025-06-04T00:00:00Z');
    write('a.mdx', '一\n');
    expect(await readHistory(content)).toEqual({ state: 'unknown', reason: '内容目录没有提交到版本库' });
  });
});
