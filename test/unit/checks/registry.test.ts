import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { registry } from '../../../src/checks/registry.ts';

const rules = new URL('../../../src/checks/rules/', import.meta.url);
const tests = new URL('./rules/', import.meta.url);
const readme = readFileSync(new URL('../../../src/checks/README.md', import.meta.url), 'utf8');
const namesIn = (folder: URL, ending: string): string[] => readdirSync(folder).filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length)).sort();
const ids = registry.map(({ id }) => id);

describe('the registry', () => {
  it('lists unique ids in order', () => {
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('lists every rule file, and every rule has its page and its test', () => {
    const expected = ids.map((id) => id.toLowerCase()).sort();
    expect(namesIn(rules, '.ts')).toEqual(expected);
    expect(namesIn(rules, '.md')).toEqual(expected);
    expect(namesIn(tests, '.test.ts')).toEqual(expected);
  });

  it('has a row in the README for every rule, in order, and no other row', () => {
    const rows = [...readme.matchAll(/^\| \[([A-Z]+-\d+)\]\(rules\/([a-z]+-\d+)\.md\)(＊?) \| (\w+) \| (\w+) \| (.+) \|$/gm)];
    expect(rows.map(([, id, file, mark, severity, scope, summary]) => ({ id, file, locked: mark !== '', severity, scope, summary })))
      .toEqual(registry.map(({ id, severity, scope, summary, locked = false }) => ({ id, file: id.toLowerCase(), locked, severity, scope, summary })));
  });

  it('finds each rule in the file of its id', async () => {
    for (const rule of registry) {
      const module = (await import(new URL(`${rule.id.toLowerCase()}.ts`, rules).href)) as Record<string, unknown>;
      expect(module[rule.id.toLowerCase().replace('-', '')]).toBe(rule);
    }
  });

  for (const { id, summary, source, fix } of registry) {
    it(`${id} says its summary, source and mend in whole phrases`, () => {
      expect(id).toMatch(/^[A-Z]+-\d\d$/);
      expect(summary).toMatch(/^[^。]{6,40}$/);
      expect(source.trim()).not.toBe('');
      expect(fix).toMatch(/。$/);
    });
  }
});
