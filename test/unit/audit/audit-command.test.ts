import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { estimateMethod } from '../../../src/audit/number-series.ts';

const command = fileURLToPath(new URL('../../../src/cli/audit.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'audit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Each run starts a process of its own.
vi.setConfig({ testTimeout: 30_000 });
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', cwd: folder });
  return { status, stdout, stderr };
};

writeFileSync(join(folder, 'whole.csv'), 'url,published,document_number\na,,粤府〔2023〕1号\n');
writeFileSync(join(folder, 'gap.csv'), 'url,published,document_number\na,,粤府〔2023〕2号\n');

test('gaps end with 1 only where --strict is given', () => {
  expect(run('--numbers', 'gap.csv').status).toBe(0);
  expect(run('--numbers', 'gap.csv', '--strict').status).toBe(1);
  expect(run('--numbers', 'whole.csv', '--strict').status).toBe(0);
});

test('JSON has the figures under fixed names', () => {
  const { status, stdout } = run('--numbers', 'gap.csv', '--format', 'json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    kind: 'numbers', file: 'gap.csv', rows: 1, holding: 1, read: 1, readShare: 1, method: estimateMethod, duplicates: [], unparsed: [], trimmed: [],
    series: [{ code: '粤府', year: 2023, seen: 1, highest: 2, gaps: [{ from: 1, to: 1 }], missing: 1, estimate: 3, share: 1 / 3, cautions: ['只见到1个编号，估计不可靠'] }],
  });
});

test('what cannot run ends with 2 and one sentence', () => {
  for (const args of [['--content', 'nowhere'], ['--numbers', 'nowhere.csv'], ['--format', 'yaml'], ['--date', '2026-02-30'], ['--unknown']]) {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout], args.join(' ')).toEqual([2, '']);
    expect(stderr, args.join(' ')).not.toContain('    at ');
  }
});
