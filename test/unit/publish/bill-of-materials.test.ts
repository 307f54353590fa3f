import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { billOfMaterials, type Lock } from '../../../src/publish/bill-of-materials.ts';
import { projectRoot } from '../../support/run-cli.ts';

interface Bill {
  bomFormat: string; specVersion: string; serialNumber: string; version: number; metadata: { component: { 'bom-ref': string }; timestamp?: string };
  components: { 'bom-ref': string; name: string; version: string; purl: string; scope: string; hashes?: { alg: string; content: string }[]; licenses?: ({ license: { id: string } } | { expression: string })[] }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const lock = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as Lock;
const bill = billOfMaterials(lock, 'a portal') as Bill;

test('the bill has the form of CycloneDX 1.6', () => {
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
  expect(bill.serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  const refs = bill.components.map((component) => component['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  for (const { name, version, purl, hashes = [] } of bill.components) {
    expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
    for (const { alg, content } of hashes) expect([alg, /^[\da-f]{128}$/.test(content)]).toEqual(['SHA-512', true]);
  }
  const known = new Set([...refs, bill.metadata.component['bom-ref']]);
  expect(bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => !known.has(ref))).toEqual([]);
});

test('the same lock gives the same bytes, another lock another serial number', () => {
  expect(JSON.stringify(billOfMaterials(structuredClone(lock), 'a portal'))).toBe(JSON.stringify(bill));
  expect(JSON.stringify(bill)).not.toContain('timestamp');
  const changed = structuredClone(lock);
  delete changed.packages['node_modules/zod'];
  expect((billOfMaterials(changed, 'a portal') as Bill).serialNumber).not.toBe(bill.serialNumber);
});

test('it lists what npm itself lists', () => {
  const npm = JSON.parse(execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { cwd: projectRoot, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64_000_000, shell: process.platform === 'win32' })) as Bill;
  const listed = ({ components }: Bill): string[] => components.map(({ purl, hashes = [] }) => `${purl} ${hashes.map(({ content }) => content).join()}`).sort();
  expect(listed(bill)).toEqual(listed(npm));
  const graph = ({ dependencies }: Bill): string[] => dependencies.map(({ ref, dependsOn }) => `${ref} → ${[...new Set(dependsOn)].sort().join(' ')}`).sort();
  expect(graph(bill)).toEqual(graph(npm));
}, 60_000);
