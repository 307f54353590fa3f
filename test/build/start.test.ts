import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { builtSample } from '../support/built-portals.ts';
import { projectRoot } from '../support/run-cli.ts';

test('npm start serves the built portal, and a missing address is a 404 in words', async () => {
  const out = await builtSample();
  const child = spawn(process.execPath, ['src/cli/start.ts', '--content', 'content', '--out', out], { cwd: projectRoot, env: { ...process.env, PORT: '0', NODE_ENV: 'production', VITEST: undefined } });
  try {
    const origin = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
        if (address) resolve(address);
      });
      child.on('close', (code) => reject(new Error(`ended with ${code}: ${said}`)));
    });
    expect((await fetch(`${origin}/policies/2025/elevator-subsidy/`)).status).toBe(200);
    const missing = await fetch(`${origin}/nothing-here/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('lang="zh-CN"');
  } finally {
    child.kill();
  }
});
