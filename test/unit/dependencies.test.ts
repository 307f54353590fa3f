import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Lock } from '../../src/publish/bill-of-materials.ts';
import { projectRoot } from '../support/run-cli.ts';

interface Manifest { name: string; version: string; dependencies: Record<string, string>; devDependencies: Record<string, string>; allowScripts: Record<string, boolean> }

const read = <T>(name: string): T => JSON.parse(readFileSync(join(projectRoot, name), 'utf8')) as T;
const manifest = read<Manifest>('package.json');
const lock = read<Lock>('package-lock.json');
const packages = Object.entries(lock.packages).filter(([place]) => place !== '');
const nameOf = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

test('no package has an install script but those that are approved, and no approval is idle', () => {
  const scripts = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => nameOf(place));
  const approved = Object.entries(manifest.allowScripts).filter(([, allowed]) => allowed).map(([name]) => name);
  expect([...new Set(scripts)].sort()).toEqual(approved.sort());
});

test('every locked package has an integrity hash, save optional ones of other platforms', () => {
  const bare = packages.filter(([, { integrity, optional, os, cpu }]) => !integrity && !(optional && (os ?? cpu)));
  expect(bare.map(([place]) => place)).toEqual([]);
  const weak = packages.filter(([, { integrity }]) => integrity && !integrity.startsWith('sha512-'));
  expect(weak.map(([place]) => place)).toEqual([]);
});

test('versions are pinned exactly, and the lock has those', () => {
  const pinned = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(pinned.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(pinned.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
  expect([lock.name, lock.version, lock.lockfileVersion]).toEqual([manifest.name, manifest.version, 3]);
});

test('nothing is taken from outside the registry: no git, file or web address', () => {
  const all = packages.flatMap(([place, { dependencies, optionalDependencies }]) => Object.entries({ ...dependencies, ...optionalDependencies }).map(([name, range]) => `${place} ${name} ${range}`));
  expect(all.filter((row) => / (?:git|https?|file|link|github):|\.git(?:#|$)/.test(row))).toEqual([]);
  expect(packages.filter(([, { link }]) => link)).toEqual([]);
});
