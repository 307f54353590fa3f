import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtSeeds, hasShared, seedFiles } from '../support/built-portals.ts';
import { officialText, sourceText } from '../support/page-text.ts';

if (!hasShared) console.warn('SKIPPED: ../shared is not there, so the three real rules are not built.');

describe.skipIf(!hasShared)('the three real rules', () => {
  let portal: Awaited<ReturnType<typeof builtSeeds>>;
  let paths: string[];
  beforeAll(async () => {
    portal = await builtSeeds();
    paths = readdirSync(join(portal.content, 'policies'), { recursive: true }).map(String).filter((name) => name.endsWith('.mdx')).map((name) => name.slice(0, -4)).sort();
  });

  test('each is a page that shows its text to the letter', () => {
    expect(paths).toHaveLength(3);
    for (const path of paths) {
      const source = readFileSync(join(portal.content, 'policies', `${path}.mdx`), 'utf8');
      expect(officialText(readFileSync(join(portal.out, 'policies', path, 'index.html'), 'utf8')), path).toBe(sourceText(source));
    }
  });

  test('what the page shows is what the original says, but for what moved into the metadata and page residue', async () => {
    const pages = paths.map((path) => officialText(readFileSync(join(portal.out, 'policies', path, 'index.html'), 'utf8')));
    for (const file of await seedFiles()) {
      const original = readFileSync(file, 'utf8').replace(/PAGE\s*|— 1 —/g, '').replace(/\s/g, '');
      const page = pages.find((text) => original.endsWith(text.slice(-200)));
      expect(page, file).toBeDefined();
      // From the addressee on, nothing may differ; before it stand title and number, which the page shows in its head.
      const start = original.indexOf((page ?? '').slice(0, 30));
      expect(start, file).toBeGreaterThanOrEqual(0);
      expect(original.slice(start), file).toBe(page);
    }
  });

  test('all articles are there, in order', () => {
    const counts = paths.map((path) => [...readFileSync(join(portal.out, 'policies', path, 'index.html'), 'utf8').matchAll(/<h\d id="art-(\d+)"/g)].map((match) => Number(match[1])));
    expect(counts.map((numbers) => numbers.length).sort()).toEqual([79, 80, 81]);
    for (const numbers of counts) expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });
});
