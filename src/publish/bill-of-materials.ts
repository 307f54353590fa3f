import { createHash } from 'node:crypto';
import { compareText } from '../domain/finding.ts';

/** An entry of `package-lock.json`, version 3, as far as it is read here. */
export interface LockEntry {
  version?: string; integrity?: string; license?: string; dev?: boolean; optional?: boolean; devOptional?: boolean; peer?: boolean; hasInstallScript?: boolean; link?: boolean; name?: string;
  os?: string[]; cpu?: string[];
  dependencies?: Record<string, string>; devDependencies?: Record<string, string>; optionalDependencies?: Record<string, string>; peerDependencies?: Record<string, string>;
}
export interface Lock { name: string; version: string; lockfileVersion: number; packages: Record<string, LockEntry> }

/**
 * Software bill of materials in CycloneDX 1.6 (ECMA-424), made from the lock file alone: the same lock gives the same bytes. The serial number is
 * derived from what is listed; there is no time of making.
 */
export function billOfMaterials(lock: Lock, description: string): object {
  const entries = Object.entries(lock.packages).filter(([place, entry]) => place !== '' && !entry.link).map(([place, entry]) => ({ place, ...entry, name: nameOf(place, entry) }));
  const refs = new Map(entries.map(({ place, name, version = '' }) => [place, refOf(name, version)]));
  const root = lock.packages[''] ?? {};
  const rootRef = refOf(lock.name, lock.version);
  const components = uniqueBy(entries.map(component), ({ 'bom-ref': ref }) => ref).sort((one, other) => compareText(one['bom-ref'], other['bom-ref']));
  const dependencies = merged([
    { ref: rootRef, dependsOn: needed('', { ...root, dependencies: { ...root.dependencies, ...root.devDependencies } }, refs) },
    ...entries.map((entry) => ({ ref: refs.get(entry.place) as string, dependsOn: needed(entry.place, entry, refs) })),
  ]);
  const body = {
    version: 1,
    metadata: { lifecycles: [{ phase: 'pre-build' }], component: { 'bom-ref': rootRef, type: 'application', name: lock.name, version: lock.version, description, purl: purlOf(lock.name, lock.version) } },
    components, dependencies,
  };
  return { $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json', bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: serialNumber(JSON.stringify(body)), ...body };
}

type Component = ReturnType<typeof component>;

function component({ name, version = '', license, integrity, dev, optional, devOptional }: LockEntry & { name: string }) {
  const ref = refOf(name, version);
  return {
    'bom-ref': ref, type: 'library', name, version, scope: dev || optional || devOptional ? 'optional' : 'required', purl: purlOf(name, version),
    ...(integrity ? { hashes: hashesOf(integrity) } : {}),
    ...(license ? { licenses: [/^[\w.+-]+$/.test(license) ? { license: { id: license } } : { expression: license.replace(/^\((.*)\)$/, '$1') }] } : {}),
    ...(dev ? { properties: [{ name: 'cdx:npm:package:development', value: 'true' }] } : {}),
  };
}

/** Where npm puts what a package asks for: the nearest `node_modules` upwards. What is not installed, such as a peer that nobody asks for, is left out. */
function needed(place: string, { dependencies, optionalDependencies, peerDependencies }: LockEntry, refs: ReadonlyMap<string, string>): string[] {
  const found = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }).flatMap((name) => {
    for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
      const ref = refs.get(`${folder === '' ? '' : `${folder}/`}node_modules/${name}`);
      if (ref) return [ref];
      if (folder === '') return [];
    }
  });
  return [...new Set(found)].sort(compareText);
}

/** One package may lie in several places: its dependencies are put together. */
function merged(rows: { ref: string; dependsOn: string[] }[]): { ref: string; dependsOn: string[] }[] {
  const byRef = new Map<string, Set<string>>();
  for (const { ref, dependsOn } of rows) byRef.set(ref, new Set([...(byRef.get(ref) ?? []), ...dependsOn]));
  return [...byRef].map(([ref, set]) => ({ ref, dependsOn: [...set].sort(compareText) })).sort((one, other) => compareText(one.ref, other.ref));
}

const nameOf = (place: string, { name }: LockEntry): string => name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
const refOf = (name: string, version: string): string => `${name}@${version}`;
const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

/** `sha512-BASE64`, several parted by white space. */
const hashesOf = (integrity: string): { alg: string; content: string }[] => integrity.trim().split(/\s+/).map((each) => {
  const [algorithm = '', digest = ''] = [each.slice(0, each.indexOf('-')), each.slice(each.indexOf('-') + 1)];
  return { alg: algorithm.replace(/^sha/, 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') };
});

/** A name-based UUID (RFC 9562, version 8) over the content. */
function serialNumber(content: string): string {
  const digest = createHash('sha256').update(content).digest('hex');
  const variant = ((Number.parseInt(digest[16] as string, 16) & 0b0011) | 0b1000).toString(16);
  return `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}

const uniqueBy = (list: Component[], key: (each: Component) => string): Component[] => [...new Map(list.map((each) => [key(each), each])).values()];
