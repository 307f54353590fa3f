import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readManifest, verifyManifest, writeManifest } from '../../../src/publish/manifest.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(site, name)), { recursive: true });
  writeFileSync(join(site, name), text);
}
const manifest = (): string => readFileSync(join(site, 'SHA256SUMS'), 'utf8');
const system = (...args: string[]): string => execFileSync('sha256sum', args, { cwd: site, encoding: 'utf8' });

test('the manifest names what is missing, altered and extra', async () => {
  write('index.html', 'one');
  write('a/index.html', 'two');
  expect(await writeManifest(site)).toBe(2);
  expect(await verifyManifest(site)).toEqual({ files: 2, missing: [], altered: [], extra: [] });
  write('a/index.html', 'changed');
  rmSync(join(site, 'index.html'));
  write('b.html', 'more');
  expect(await verifyManifest(site)).toEqual({ files: 2, missing: ['index.html'], altered: ['a/index.html'], extra: ['b.html'] });
  expect(await verifyManifest(join(site, 'a'))).toBeUndefined();
});

describe.skipIf(process.platform === 'win32')('the format is that of the system\'s own tool', () => {
  const names = ['a/index.html', '中文 名.txt', 'a\\b.txt', 'line\nfeed.txt', 'carriage\rreturn.txt', '\\', ' leading and trailing ', '* star', 'a\\nb'];

  test('it checks every row, strictly', async () => {
    for (const name of names) write(name, name);
    await writeManifest(site);
    expect(system('--check', '--strict', 'SHA256SUMS').split('\n').filter((row) => row.endsWith(': OK'))).toHaveLength(names.length);
    expect(await verifyManifest(site)).toEqual({ files: names.length, missing: [], altered: [], extra: [] });
  });

  test('the rows are the ones it writes', async () => {
    for (const name of names) write(name, name);
    await writeManifest(site);
    expect(manifest()).toBe(system('--', ...[...readManifest(manifest()).keys()]));
  });

  test('any name is read back as it was', async () => {
    const part = fc.string({ unit: fc.constantFrom('a', '\\', 'n', 'r', '\n', '\r', ' ', '字'), minLength: 1, maxLength: 12 });
    await fc.assert(fc.asyncProperty(fc.uniqueArray(part, { minLength: 1, maxLength: 4 }), async (parts) => {
      rmSync(site, { recursive: true, force: true });
      for (const name of parts) write(`in/${name}`, name);
      await writeManifest(site);
      expect([...readManifest(manifest()).keys()].sort()).toEqual(parts.map((name) => `in/${name}`).sort());
    }), { numRuns: 60 });
  });
});
