import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { runCommand, UsageError } from './run-command.ts';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Long enough for a thousand packages over a slow line. */
const patience = 300_000;

/**
 * `npm run audit:dependencies`: npm's check of the signatures of what is installed, where the registry signs.
 * Exit 0 all signed, or the registry has no keys and says so; 1 a signature is wrong or missing; 2 cannot run.
 */
const program = new Command('npm run audit:dependencies --')
  .description('核对已安装的依赖的登记处签名')
  .action(async () => {
    const registry = (await npm('config', 'get', 'registry')).stdout.trim().replace(/\/$/, '');
    if (!(await hasKeys(registry))) return say(`登记处 ${registry} 不提供签名公钥，无法核对签名。依赖的内容仍由 package-lock.json 中的 SHA-512 校验。`);
    const { stdout, stderr } = await npm('audit', 'signatures', '--json');
    const { invalid, missing } = readVerdict(stdout, stderr);
    for (const { name, version } of invalid) say(`签名不符：${name}@${version}`);
    for (const { name, version } of missing) say(`没有签名：${name}@${version}`);
    if (invalid.length + missing.length === 0) say('已安装的依赖，登记处的签名都相符。');
    process.exitCode = invalid.length + missing.length === 0 ? 0 : 1;
  });

interface Package { name: string; version: string }

async function hasKeys(registry: string): Promise<boolean> {
  const answer = await fetch(`${registry}/-/npm/v1/keys`, { signal: AbortSignal.timeout(30_000) }).catch(() => undefined);
  if (!answer) throw new UsageError(`连不上登记处 ${registry}，没有核对签名。`);
  if (!answer.ok) return false;
  const { keys } = await answer.json().catch(() => ({})) as { keys?: unknown[] };
  return (keys?.length ?? 0) > 0;
}

function readVerdict(stdout: string, stderr: string): { invalid: Package[]; missing: Package[] } {
  try {
    const { invalid, missing } = JSON.parse(stdout) as { invalid?: Package[]; missing?: Package[] };
    if (invalid && missing) return { invalid, missing };
  } catch { /* npm said it in words */ }
  throw new UsageError(`npm 没有给出核对结果：${stderr.trim() || '没有输出'}`);
}

/** npm ends with 1 where something is missing: what it says counts. */
const npm = (...args: string[]): Promise<{ stdout: string; stderr: string }> => new Promise((resolve) => {
  execFile('npm', args, { cwd: projectRoot, timeout: patience, maxBuffer: 64_000_000, shell: process.platform === 'win32' }, (_, stdout, stderr) => resolve({ stdout, stderr }));
});

const say = (text: string): void => void process.stdout.write(`${text}\n`);

await runCommand(program);
