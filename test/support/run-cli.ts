import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export interface Run { code: number | null; stdout: string; stderr: string }

/** Runs a command of the project as `npm run` would: `runCli('build', '--out', dir)`. */
export function runCli(command: string, ...args: string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`src/cli/${command}.ts`, ...args], { cwd: projectRoot, env: { ...process.env, NODE_ENV: 'production', VITEST: undefined } });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => void (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => void (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
