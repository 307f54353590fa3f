import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallContent, writeContent } from '../support/built-portals.ts';
import { projectRoot, runCli } from '../support/run-cli.ts';

const output = join(projectRoot, 'test/.output');

test('an empty new site builds', async () => {
  const content = await smallContent('empty-content');
  const out = join(output, 'empty');
  const run = await runCli('build', '--content', content, '--out', out, '--date', '2026-11-20');
  expect(run.code, run.stdout + run.stderr).toBe(0);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('lang="zh-CN"');
});

test('nothing changed: the site stays, and what was said of it is said again', async () => {
  const content = await smallContent('same-content');
  const out = join(output, 'same');
  await rm(out, { recursive: true, force: true });
  await writeContent(content, { 'stray.docx': 'x' });
  const first = await runCli('build', '--content', content, '--out', out, '--date', '2026-11-20');
  const second = await runCli('build', '--content', content, '--out', out, '--date', '2026-11-20');
  expect([first.code, second.code]).toEqual([0, 0]);
  expect(first.stdout).toContain('BODY-06');
  expect(second.stdout).toContain('BODY-06');
  expect(second.stdout).toContain('内容没有变化');
  expect((await runCli('build', '--content', content, '--out', out, '--date', '2026-11-20', '--strict')).code).toBe(1);
  writeFileSync(join(out, 'SHA256SUMS'), 'changed');
  expect((await runCli('build', '--content', content, '--out', out, '--date', '2026-11-20')).stdout).toContain('已发布');
});

test('a fault stops the build with 1 and leaves the published site as it was', async () => {
  const content = await smallContent('faulty-content');
  const out = join(output, 'faulty');
  await rm(out, { recursive: true, force: true });
  expect((await runCli('build', '--content', content, '--out', out, '--date', '2026-11-20')).code).toBe(0);
  const before = readFileSync(join(out, 'SHA256SUMS'), 'utf8');
  await writeContent(content, { 'policies/2026/a.mdx': '---\ntitle: 甲\n---\n\n正文<3\n' });
  const run = await runCli('build', '--content', content, '--out', out, '--date', '2026-11-20');
  expect(run.code).toBe(1);
  expect(run.stdout + run.stderr).toMatch(/policies\/2026\/a\.mdx:5:3/);
  expect(run.stdout + run.stderr).not.toMatch(/\n\s+at /);
  expect(readFileSync(join(out, 'SHA256SUMS'), 'utf8')).toBe(before);
  expect(existsSync(join(output, '.faulty.next'))).toBe(false);
  expect(existsSync(`${out}.lock`)).toBe(false);
});

test('what cannot run ends with 2 and a sentence', async () => {
  for (const args of [['--content', join(output, 'not-there')], ['--date', '2026-02-30'], ['--colour', 'red'], ['extra']]) {
    const run = await runCli('build', ...args, '--out', join(output, 'never'));
    expect(run.code, args.join(' ')).toBe(2);
    expect(run.stdout + run.stderr).toMatch(/[\u4e00-\u9fa5]/);
    expect(run.stdout + run.stderr).not.toMatch(/\n\s+at /);
  }
});

test('a GB18030 document with CRLF and a document of pure noise are told apart', async () => {
  const content = await smallContent('bytes-content');
  const noise = new Uint8Array([0xff, 0xff, 0xff, 0xff]);
  const gb = Uint8Array.from([...'---\r\ntitle: '].map((c) => c.charCodeAt(0)).concat([0xb9, 0xab, 0xbf, 0xaa], [...'\r\n---\r\n'].map((c) => c.charCodeAt(0))));
  await writeContent(content, { 'policies/2026/gb.mdx': gb, 'policies/2026/noise.mdx': noise });
  const run = await runCli('check', '--content', content, '--format', 'json', '--date', '2026-11-20');
  const { findings } = JSON.parse(run.stdout) as { findings: { rule: string; file: string; severity: string }[] };
  expect(run.code).toBe(1);
  expect(findings.filter(({ rule, severity }) => rule === 'META-09' && severity === 'error').map(({ file }) => file.split('/').pop())).toEqual(['noise.mdx']);
  writeFileSync(join(output, 'bytes.json'), run.stdout);
});
