import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSample } from '../support/built-portals.ts';
import { projectRoot } from '../support/run-cli.ts';

const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find((path) => existsSync(path));
if (!nginx) console.warn('SKIPPED: nginx is not installed, so the configuration of the README is not tried (apt-get install nginx-light).');

const freePort = (): Promise<number> => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const address = server.address();
    server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
  });
});

describe.skipIf(!nginx)('the nginx configuration of the README', () => {
  test('is accepted and serves pages with their headers', async () => {
    const site = await builtSample();
    const folder = join(projectRoot, 'test/.output/nginx');
    mkdirSync(folder, { recursive: true });
    const port = await freePort();
    const server = (/```nginx\n([\s\S]*?)```/.exec(readFileSync(join(projectRoot, 'README.md'), 'utf8'))?.[1] ?? '').replace('/srv/portal/dist', site).replace('127.0.0.1:8080', `127.0.0.1:${port}`);
    const config = join(folder, 'nginx.conf');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
    writeFileSync(config, `pid ${folder}/pid; error_log ${folder}/error.log; daemon off; ${process.getuid?.() === 0 ? 'user root;' : ''} events {} http { access_log off; ${temporary} ${server} }`);
    execFileSync(nginx as string, ['-t', '-q', '-c', config]);
    const child = spawn(nginx as string, ['-c', config]);
    try {
      const get = async (path: string): Promise<Response> => {
        for (let attempt = 0; ; attempt += 1) {
          try {
            return await fetch(`http://127.0.0.1:${port}${path}`);
          } catch (error) {
            if (attempt > 50) throw error;
            await new Promise((resolve) => setTimeout(resolve, 100));
          }
        }
      };
      const page = await get('/policies/2025/elevator-subsidy/');
      expect(page.status).toBe(200);
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page.headers.get('content-security-policy')).toContain("script-src 'self' 'wasm-unsafe-eval'");
      expect(page.headers.get('x-content-type-options')).toBe('nosniff');
      expect(page.headers.get('cache-control')).toBe('no-cache');
      const style = /\/_astro\/[^"]+\.css/.exec(await page.text())?.[0] ?? '';
      expect((await get(style)).headers.get('cache-control')).toContain('immutable');
      expect((await get('/pagefind/pagefind.js')).headers.get('content-type')).toContain('javascript');
      const missing = await get('/nothing-here/');
      expect(missing.status).toBe(404);
      expect(await missing.text()).toContain('lang="zh-CN"');
      expect((await get('/feed.xml')).headers.get('content-type')).toContain('atom+xml');
    } finally {
      child.kill();
    }
  });
});
