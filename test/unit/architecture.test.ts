import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** Who may import whom: folder → folders. `cli` may import anything. A folder may always import itself. */
const allowed: Record<string, readonly string[]> = {
  domain: [],
  formats: ['domain'],
  corpus: ['domain', 'formats'],
  guard: ['corpus', 'formats', 'domain'],
  ledger: ['corpus', 'domain'],
  checks: ['corpus', 'formats', 'guard', 'ledger', 'domain'],
  import: ['corpus', 'formats', 'guard', 'domain'],
  redact: ['corpus', 'formats', 'guard', 'import', 'domain'],
  prepare: ['corpus', 'ledger', 'domain'],
  audit: ['corpus', 'ledger', 'domain'],
  publish: ['corpus', 'formats', 'guard', 'ledger', 'domain'],
  queries: ['domain'],
  servers: ['domain'],
  search: ['domain'],
  'share-cards': ['domain'],
  word: ['domain'],
  styles: [],
  scripts: ['domain'],
  components: ['domain', 'search', 'scripts'],
  // A layout frames pages with the identity of the site and the facets of a list; handing these on from forty pages would only repeat it.
  layouts: ['queries', 'components', 'domain', 'scripts', 'search', 'styles'],
  pages: ['queries', 'layouts', 'components', 'search', 'scripts', 'styles', 'domain'],
  bench: ['corpus', 'checks', 'guard', 'prepare', 'publish', 'search', 'share-cards', 'domain', 'cli'],
};

interface Edge { file: string; from: string; to: string }

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|astro|mjs)$/.test(entry.name))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)))
  .filter((file) => file.includes('/'));

/** Imports that remain at run time: a type crosses no border. */
const importsOf = (file: string): string[] => [...readFileSync(join(src, file), 'utf8').replace(/^(?:import|export) type [^;]*;/gm, '').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1] as string);

const edges: Edge[] = files.flatMap((file) => importsOf(file)
  .filter((target) => target.startsWith('.'))
  .map((target) => ({ file, from: file.split('/')[0] as string, to: posix.normalize(posix.join(dirname(file), target)).split('/')[0] as string }))
  .filter(({ from, to }) => from !== to && to !== '..'));

test('every folder of src has its place in the table', () => {
  expect([...new Set(files.map((file) => file.split('/')[0] as string))].filter((folder) => folder !== 'cli' && !(folder in allowed))).toEqual([]);
});

test('no import crosses a border that the table does not open', () => {
  const crossings = edges.filter(({ from, to }) => from !== 'cli' && !allowed[from]?.includes(to));
  expect(crossings).toEqual([]);
});

test('the check side and the render side never meet', () => {
  const checkSide = new Set(['corpus', 'formats', 'guard', 'ledger', 'checks', 'audit', 'import', 'prepare', 'publish', 'redact']);
  const renderSide = new Set(['queries', 'pages', 'layouts', 'components', 'search', 'share-cards']);
  expect(edges.filter(({ from, to }) => (checkSide.has(from) && renderSide.has(to)) || (renderSide.has(from) && checkSide.has(to)))).toEqual([]);
});

test('domain is pure: it imports zod and itself', () => {
  const outside = files.filter((file) => file.startsWith('domain/')).flatMap((file) => importsOf(file).filter((target) => !target.startsWith('.') && !['zod', 'hast'].includes(target)).map((target) => `${file}: ${target}`));
  expect(outside).toEqual([]);
});

test('a rule never imports a rule, reads the disk or prints', () => {
  const rules = files.filter((file) => /^checks\/rules\/[^/]+\.ts$/.test(file));
  expect(rules.length).toBeGreaterThan(0);
  for (const file of rules) {
    const source = readFileSync(join(src, file), 'utf8');
    expect(importsOf(file).filter((target) => target.startsWith('./') || target.startsWith('node:')), file).toEqual([]);
    expect(source, file).not.toMatch(/console\.|process\./);
  }
});
