import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectRoot } from '../support/run-cli.ts';

const root = mkdtempSync(join(tmpdir(), 'machines-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Machine { name: string; env: NodeJS.ProcessEnv; umask: string; order: (names: string[]) => string[] }

/** As different as two machines can be: fourteen hours to the east and eight to the west, other languages, masks, folders and order on disk. */
const machines: Machine[] = [
  { name: 'one', env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'C' }, umask: '077', order: (names) => names },
  { name: '另一台 machine', env: { TZ: 'America/Los_Angeles', LC_ALL: 'zh_CN.UTF-8', LANG: 'tr_TR.UTF-8', LANGUAGE: 'de_DE:tr_TR' }, umask: '000', order: (names) => names.toReversed() },
];

/** A copy of the program and of the sample in a folder of its own, written in an order of its own; there is no version history. */
function setUp({ name, order }: Machine): { program: string; content: string; out: string; elsewhere: string } {
  const [program, content, elsewhere] = ['program', 'content', 'elsewhere'].map((folder) => join(root, name, folder)) as [string, string, string];
  mkdirSync(elsewhere, { recursive: true });
  for (const part of ['src', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json']) cpSync(join(projectRoot, part), join(program, part), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(program, 'node_modules'));
  const source = join(projectRoot, 'content');
  const names = readdirSync(source, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(source.length + 1)).sort();
  for (const file of order(names)) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    cpSync(join(source, file), join(content, file));
  }
  return { program, content, out: join(root, name, 'site'), elsewhere };
}

async function build(machine: Machine): Promise<string> {
  const { program, content, out, elsewhere } = setUp(machine);
  const command = `umask ${machine.umask}; exec "$0" "$@"`;
  const child = spawn('sh', ['-c', command, process.execPath, join(program, 'src/cli/build.ts'), '--content', content, '--out', out], { cwd: elsewhere, env: { ...process.env, NODE_ENV: 'production', VITEST: undefined, ...machine.env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => void (said += chunk.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code, said).toBe(0);
  return out;
}

test('two machines in two time zones and locales make the same site, byte for byte, and the system\'s own tool finds it whole', async () => {
  const [one, other] = [await build(machines[0] as Machine), await build(machines[1] as Machine)];
  const [sums, otherSums] = [one, other].map((out) => readFileSync(join(out, 'SHA256SUMS'), 'utf8').split('\n'));
  expect(sums?.filter((row) => !otherSums?.includes(row))).toEqual([]);
  expect(otherSums).toEqual(sums);
  expect(sums?.length).toBeGreaterThan(500);
  for (const out of [one, other]) execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: out, env: { ...process.env, LC_ALL: 'C' } });
}, 400_000);
