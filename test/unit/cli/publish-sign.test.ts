import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { signatureName } from '../../../src/domain/manifest-signature.ts';
import { writeManifest } from '../../../src/publish/manifest.ts';
import { projectRoot, runCli } from '../../support/run-cli.ts';

// Each step is a process of its own.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'signing-'));
const site = join(folder, 'dist');
const keys = join(folder, 'keys');
const key = join(keys, 'portal-signing-key.pem');
const signers = join(folder, 'signers');
let publicKey = '';

beforeAll(async () => {
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), '<p>一</p>');
  await writeManifest(site);
  const run = await runCli('publish-sign', '--new-key', keys);
  expect(run.code, run.stderr).toBe(0);
  publicKey = /ssh-ed25519 \S+/.exec(run.stdout)?.[0] ?? '';
  writeFileSync(signers, `portal namespaces="disclosure-portal" ${publicKey}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sign = (...more: string[]) => runCli('publish-sign', site, '--key', key, ...more);
const verify = (...more: string[]) => runCli('verify', site, ...more);

describe('a new key', () => {
  test('is readable by its owner alone and is never replaced', async () => {
    if (process.platform !== 'win32') expect(statSync(key).mode & 0o777).toBe(0o600);
    const before = readFileSync(key, 'utf8');
    const again = await runCli('publish-sign', '--new-key', keys);
    expect([again.code, readFileSync(key, 'utf8')]).toEqual([2, before]);
    expect(again.stderr).toContain('没有改动');
  });

  test('is not made inside the project', async () => {
    const inside = join(projectRoot, 'test/.output/keys');
    const run = await runCli('publish-sign', '--new-key', inside);
    expect([run.code, existsSync(inside)]).toEqual([2, false]);
    expect(run.stderr).toContain('私钥不能放在项目目录里');
  });
});

describe('a signed site', () => {
  test('is found whole, with the key that is known, and the signature is no extra file', async () => {
    expect((await sign()).code).toBe(0);
    const trusted = await verify('--key', signers);
    expect([trusted.code, trusted.stdout]).toEqual([0, expect.stringContaining(`1 个文件，与清单一致。\n签名有效，公钥 ${publicKey}`)]);
    expect((await verify()).stdout).toContain('不能确认是谁签的');
  });

  test('is accepted by the stock ssh-keygen', async () => {
    await sign();
    const args = ['-Y', 'verify', '-f', signers, '-I', 'portal', '-n', 'disclosure-portal', '-s', join(site, signatureName)];
    let said: string;
    try {
      said = execFileSync('ssh-keygen', args, { input: readFileSync(join(site, 'SHA256SUMS')), encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      console.warn('SKIPPED: ssh-keygen is not installed (apt-get install openssh-client).');
      return;
    }
    expect(said).toContain('Good "disclosure-portal" signature');
    expect(() => execFileSync('ssh-keygen', args, { input: `${readFileSync(join(site, 'SHA256SUMS'), 'utf8')}\n`, stdio: 'pipe' })).toThrow();
  });

  test('is refused where the manifest was made anew, the key is another, or the signature is gone', async () => {
    await sign();
    writeFileSync(join(site, 'index.html'), '<p>二</p>');
    await writeManifest(site);
    const altered = await verify('--key', signers);
    expect([altered.code, altered.stdout]).toEqual([1, expect.stringContaining('签名不符：SHA256SUMS.sig 与清单对不上')]);

    await sign();
    const strange = join(folder, 'strange');
    writeFileSync(strange, (await runCli('publish-sign', '--new-key', join(folder, 'others'))).stdout);
    const other = await verify('--key', strange);
    expect([other.code, other.stdout]).toEqual([1, expect.stringContaining('不在登记的公钥之中')]);

    rmSync(join(site, signatureName));
    const gone = await verify('--key', signers);
    expect([gone.code, gone.stdout]).toEqual([1, expect.stringContaining('缺少签名')]);
    expect([(await verify()).code]).toEqual([0]);
  });

  test('is not made of a site that differs from its manifest, nor with what is no key', async () => {
    writeFileSync(join(site, 'index.html'), '<p>三</p>');
    const differing = await sign();
    expect([differing.code, differing.stderr, existsSync(join(site, signatureName))]).toEqual([1, expect.stringContaining('1 处不一致，没有签名'), false]);
    await writeManifest(site);
    writeFileSync(join(folder, 'wrong.pem'), 'nothing');
    const wrong = await runCli('publish-sign', site, '--key', join(folder, 'wrong.pem'));
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('不是 Ed25519 私钥')]);
    expect((await runCli('publish-sign', site)).code).toBe(2);
    if (process.platform === 'win32') return;
    chmodSync(key, 0o644);
    expect((await sign()).stdout).toContain('chmod 600');
    chmodSync(key, 0o600);
  });
});
