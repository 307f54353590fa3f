import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../../support/run-cli.ts';

test('what the disk refuses is said in Chinese, with the path, and ends with 2', async () => {
  const file = join(tmpdir(), 'no-such-folder', 'bill.json');
  const { code, stdout, stderr } = await runCli('sbom', '--out', file);
  expect({ code, stdout, stderr: stderr.split('\n').filter((line) => !line.startsWith('npm ')).join('\n') }).toEqual({ code: 2, stdout: '', stderr: `${file}：没有这个文件或者目录（ENOENT）。请核对路径和权限后再运行。\n` });
}, 60_000);
